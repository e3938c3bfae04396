/**
 * A trie over code points, in parallel arrays. Node 0 is the root; a child has
 * a higher number than its parent.
 */
export class PhraseTrie {
  readonly parent: number[] = [-1];
  readonly label: number[] = [0];
  readonly depth: number[] = [0];
  readonly children: Map<number, number>[] = [new Map()];

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.add(key);
  }

  get size(): number {
    return this.parent.length;
  }

  /** The node of a key; adds what is missing of its path. */
  add(key: string): number {
    let node = 0;
    for (const point of codePoints(key)) {
      const next = this.child(node, point);
      node = next < 0 ? this.#append(node, point) : next;
    }
    return node;
  }

  /** The child under a code point, or -1. */
  child(node: number, point: number): number {
    return this.children[node]?.get(point) ?? -1;
  }

  /** The node of a key, or -1. */
  find(key: string): number {
    let node = 0;
    for (const point of codePoints(key)) {
      node = this.child(node, point);
      if (node < 0) return -1;
    }
    return node;
  }

  /** The code points from the root to a node. */
  path(node: number): number[] {
    const path: number[] = [];
    for (let at = node; at > 0; at = this.parent[at] ?? 0) {
      path.push(this.label[at] ?? 0);
    }
    return path.reverse();
  }

  #append(parent: number, point: number): number {
    const node = this.parent.length;
    this.parent.push(parent);
    this.label.push(point);
    this.depth.push((this.depth[parent] ?? 0) + 1);
    this.children.push(new Map());
    this.children[parent]?.set(point, node);
    return node;
  }
}

/** The code points of a string. */
export function codePoints(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) ?? 0);
}
