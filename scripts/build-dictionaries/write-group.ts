import {Form} from '../../src/script/tables/phrase-table.js';
import {sizeOf} from '../../src/script/tables/symbol-coder.js';
import {
  contexts,
  mostChildren,
  rowOf,
} from '../../src/script/tables/table-format.js';
import type {SymbolWriter} from './symbol-writer.js';
import {changesAlone, type TableSource} from './table-source.js';

/** What is known of a node when its symbols are written. */
interface Known {
  readonly node: number;
  /** 0 for the node of a first unit. */
  readonly depth: number;
  readonly context: number;
  /** Highest readiness on the way to the node. */
  readonly ready: number;
  /** Of the phrase before: 0 none, 1 as its characters, 2 otherwise. */
  readonly before: number;
}

/** Writes the phrases that begin with a unit, as PhraseReader reads them. */
export class GroupWriter {
  private readonly alone: Uint16Array;

  constructor(
    private readonly writer: SymbolWriter,
    private readonly source: TableSource,
    private readonly ranks: ReadonlyMap<number, number>,
  ) {
    this.alone = changesAlone(source.characters);
  }

  /**
   * Writes the node of a first unit and those below it, but not their children,
   * then the forms of phrases there. Gives what {@link writeRest} is to be given.
   */
  writeTop(root: number): readonly Known[] {
    const rank = this.rankOf(root);
    const top = this.writeEnd({
      node: root,
      depth: 0,
      context: sizeOf(rank, 15),
      ready: this.readinessOf(root),
      before: 0,
    });
    const nodes = this.writeChildren(top).map((known) => this.writeEnd(known));
    this.writeForms(nodes);
    return nodes;
  }

  /** Writes the nodes below those of a top, then the forms of phrases there. */
  writeRest(top: readonly Known[]): void {
    const nodes = top.flatMap((known) => this.writeChildren(known));
    for (const known of nodes) {
      nodes.push(...this.writeChildren(this.writeEnd(known)));
    }
    this.writeForms(nodes);
  }

  /** Writes how many children a node has and what ends there. */
  private writeEnd(known: Known): Known {
    const {writer} = this;
    const {node, depth, context, ready, before} = known;
    const form = this.source.form[node] ?? 0;
    const [from = 0, to = 0] = this.source.first.subarray(node, node + 2);
    const ends = form === Form.none ? 0 : 1;
    writer.symbol(
      contexts.degree + Math.min(depth, 3) * 16 + context,
      Math.min(to - from, mostChildren) * 2 + ends,
    );
    if (ends === 0) return known;
    const deviates = form >= Form.output ? 1 : 0;
    if (ready > 0) {
      writer.symbol(contexts.deviates + before * 9 + ready, deviates);
    }
    return {...known, before: 1 + deviates};
  }

  /** Writes the children of a node; gives them with what is known of them. */
  private writeChildren({node, depth, ready, before}: Known): Known[] {
    const {writer} = this;
    const [from = 0, to = 0] = this.source.first.subarray(node, node + 2);
    const degree = to - from;
    if (degree >= mostChildren) {
      writer.number(contexts.more, degree - mostChildren);
    }
    const children: Known[] = [];
    for (let child = from, place = 0; child < to; child++) {
      const row = Math.min(depth, 2) * 12 + rowOf(to - child);
      const rank = this.rankOf(child);
      const gap = contexts.label + row * 14 + sizeOf(place, 13);
      writer.number(gap, rank - place);
      place = rank + 1;
      children.push({
        node: child,
        depth: depth + 1,
        context: depth === 0 ? sizeOf(rank, 15) : sizeOf(degree, 3),
        ready: Math.max(ready, this.readinessOf(child)),
        before,
      });
    }
    return children;
  }

  private rankOf(node: number): number {
    return this.ranks.get(this.source.label[node] ?? 0) ?? 0;
  }

  private readinessOf(node: number): number {
    const {options, label} = this.source;
    return options.get(label[node] ?? 0)?.readiness ?? 0;
  }

  private writeForms(nodes: readonly Known[]): void {
    for (const {node} of nodes) {
      if ((this.source.form[node] ?? 0) >= Form.output) this.writeForm(node);
    }
  }

  private writeForm(node: number): void {
    const {source, alone} = this;
    const before = this.outputBefore(node);
    const output = this.outputOf(node);
    pathTo(source, node).forEach((unit, i) => {
      const options = source.options.get(unit);
      if (!options) return;
      const own = unit ^ (alone[unit] ?? 0);
      const guess = before[i] ?? own;
      const known = i >= before.length ? 0 : guess === own ? 1 : 2;
      const others = options.forms.filter((form) => form !== guess);
      const wanted = output[i] ?? 0;
      this.writer.symbol(
        contexts.form + known * 8 + options.readiness - 1,
        wanted === guess ? 0 : others.indexOf(wanted) + 1,
      );
    });
  }

  private outputBefore(node: number): readonly number[] {
    const {parent, form} = this.source;
    let at = parent[node] ?? 0;
    while (at > 0 && form[at] === Form.none) at = parent[at] ?? 0;
    return at === 0 ? [] : this.outputOf(at);
  }

  private outputOf(node: number): readonly number[] {
    const {form, units, start} = this.source;
    const output = (form[node] ?? 0) - Form.output;
    if (output < 0) {
      const path = pathTo(this.source, node);
      return path.map((unit) => unit ^ (this.alone[unit] ?? 0));
    }
    return [...units.subarray(start[output], start[output + 1])];
  }
}

function pathTo(source: TableSource, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at > 0; at = source.parent[at] ?? 0) {
    path.push(source.label[at] ?? 0);
  }
  return path.reverse();
}
