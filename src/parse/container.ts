import type {FlowContent} from '../model/nodes.js';

/**
 * A node that is being filled: its children so far, and the number that each
 * kind of child counts to, from which ids are made.
 */
export interface Container {
  readonly prefix: string;
  readonly children: FlowContent[];
  readonly counts: Record<string, number>;
}

export function containerOf(prefix: string): Container {
  return {prefix, children: [], counts: {}};
}

/**
 * The id of the next child of a kind: `s1-2-p3` is the third paragraph of the
 * second section of the first.
 */
export function nextId(container: Container, kind: string): string {
  const count = (container.counts[kind] ?? 0) + 1;
  container.counts[kind] = count;
  return container.prefix === ''
    ? `${kind}${count}`
    : `${container.prefix}-${kind}${count}`;
}
