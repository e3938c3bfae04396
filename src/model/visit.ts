import type {Node} from './nodes.js';

/** What a visitor may answer: `'skip'` leaves out the node's children. */
export type VisitResult = 'skip' | undefined;

/**
 * The nodes directly inside a node, in reading order: a heading before its
 * section's children, a caption before its table's rows, attachments last.
 */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'text':
    case 'break':
    case 'image':
    case 'note':
      return [];
    case 'report':
      return [...node.children, ...node.attachments];
    case 'section':
      return [node.heading, ...node.children];
    case 'article':
      return node.heading ? [node.heading, ...node.children] : node.children;
    case 'table':
    case 'figure':
      return node.caption ? [node.caption, ...node.children] : node.children;
    default:
      return node.children;
  }
}

/**
 * Visits a node and everything inside it in reading order, without recursion:
 * the depth of a tree never meets the stack's limit.
 */
export function visit(
  root: Node,
  onNode: (node: Node) => VisitResult | undefined,
): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (onNode(node) === 'skip') continue;
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) waiting.push(child);
    }
  }
}

/**
 * A tree of the same shape in which `change` has replaced every node by one of
 * the same type, children before their parents. A node in which nothing was
 * changed is the same object as before. Not recursive.
 */
export function mapTree<T extends Node>(
  root: T,
  change: (node: Node) => Node,
): T {
  interface Frame {
    readonly node: Node;
    readonly before: readonly Node[];
    readonly after: Node[];
  }
  const open = (node: Node): Frame => ({
    node,
    before: childrenOf(node),
    after: [],
  });
  const frames: Frame[] = [open(root)];
  for (;;) {
    const frame = frames[frames.length - 1] as Frame;
    const next = frame.before[frame.after.length];
    if (next) {
      frames.push(open(next));
      continue;
    }
    const done = change(withChildren(frame.node, frame.before, frame.after));
    frames.pop();
    const parent = frames[frames.length - 1];
    // `change` keeps the type, which is what its contract says.
    if (!parent) return done as T;
    parent.after.push(done);
  }
}

function withChildren(
  node: Node,
  before: readonly Node[],
  after: readonly Node[],
): Node {
  if (after.every((child, at) => child === before[at])) return node;
  switch (node.type) {
    case 'report': {
      const split = node.children.length;
      const children = after.slice(0, split);
      return {...node, children, attachments: after.slice(split)} as Node;
    }
    case 'section':
      return {...node, heading: after[0], children: after.slice(1)} as Node;
    case 'article':
      return node.heading
        ? ({...node, heading: after[0], children: after.slice(1)} as Node)
        : ({...node, children: after} as Node);
    case 'table':
    case 'figure':
      return node.caption
        ? ({...node, caption: after[0], children: after.slice(1)} as Node)
        : ({...node, children: after} as Node);
    default:
      return {...node, children: after} as Node;
  }
}
