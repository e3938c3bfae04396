import type {Step, Symbols} from './greedy-machine.js';

/** A machine that reads characters one by one and writes symbols. */
export interface Machine {
  /** Reads one character more, from a state. */
  read(state: number, point: number): Step;
  /** Everything that is written when the input ends. */
  finish(state: number): Symbols;
  /** Adds the characters that the path of a state could still take. */
  continuations(state: number, points: Set<number>): void;
}

/** Where two machines stand after the same input. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Symbols that the left machine has written and the right one not yet. */
  readonly leftAhead: Symbols;
  readonly rightAhead: Symbols;
}

/** What a walk over the product of two machines came to. */
export interface Walk {
  /** Input that the machines write differently; null when there is none. */
  readonly difference: Symbols | null;
  /** Which of the starts that input goes on from. */
  readonly start: number;
  readonly states: number;
  readonly transitions: number;
}

/**
 * Walks all states that two machines reach together from `starts`, over all
 * inputs, and compares what they write. The walk is complete, so that "no
 * difference" is a proof. A character that no path of either machine can take
 * sends both to the root after writing everything: that is what ending the
 * input does, and is compared there. `settled` pairs are not followed.
 */
export function compareMachines(
  left: Machine,
  right: Machine,
  starts: readonly Pair[],
  settled: (pair: Pair) => boolean,
): Walk {
  const queue = [...starts];
  const seen = new Map(starts.map((pair) => [keyOf(pair), -1]));
  const points: number[] = starts.map(() => 0);
  const from: number[] = starts.map(() => -1);
  let transitions = 0;
  const failed = (at: number, ...last: number[]): Walk => {
    const path = pathTo(at, from);
    const difference = path.slice(1).map((i) => points[i] ?? 0);
    const counts = {states: queue.length, transitions};
    return {
      difference: [...difference, ...last],
      start: path[0] ?? 0,
      ...counts,
    };
  };
  for (let i = 0; i < queue.length; i++) {
    const pair = queue[i] as Pair;
    if (!endsEqual(left, right, pair)) return failed(i);
    for (const point of continuations(left, right, pair)) {
      transitions++;
      const next = advance(left, right, pair, point);
      if (next === null) return failed(i, point);
      if (settled(next)) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.set(key, i);
      from.push(i);
      points.push(point);
      queue.push(next);
    }
  }
  return {difference: null, start: -1, states: queue.length, transitions};
}

function keyOf(pair: Pair): string {
  const {left, right, leftAhead, rightAhead} = pair;
  return `${left} ${right} ${leftAhead.join()} ${rightAhead.join()}`;
}

/** The pairs on the way to one, from its start. */
function pathTo(at: number, from: readonly number[]): readonly number[] {
  const path: number[] = [];
  for (let i = at; i >= 0; i = from[i] ?? -1) path.push(i);
  return path.reverse();
}

/** Characters that some path still undecided after `pair` could take. */
function continuations(
  left: Machine,
  right: Machine,
  pair: Pair,
): ReadonlySet<number> {
  const points = new Set<number>();
  left.continuations(pair.left, points);
  right.continuations(pair.right, points);
  return points;
}

function advance(
  left: Machine,
  right: Machine,
  pair: Pair,
  point: number,
): Pair | null {
  const l = left.read(pair.left, point);
  const r = right.read(pair.right, point);
  const rest = withoutCommon(
    [...pair.leftAhead, ...l.written],
    [...pair.rightAhead, ...r.written],
  );
  return rest && {left: l.pending, right: r.pending, ...rest};
}

function endsEqual(left: Machine, right: Machine, pair: Pair): boolean {
  const rest = withoutCommon(
    [...pair.leftAhead, ...left.finish(pair.left)],
    [...pair.rightAhead, ...right.finish(pair.right)],
  );
  return rest?.leftAhead.length === 0 && rest.rightAhead.length === 0;
}

/** Two outputs without their common beginning; null when they contradict. */
function withoutCommon(
  left: Symbols,
  right: Symbols,
): Pick<Pair, 'leftAhead' | 'rightAhead'> | null {
  const common = Math.min(left.length, right.length);
  for (let i = 0; i < common; i++) if (left[i] !== right[i]) return null;
  return {leftAhead: left.slice(common), rightAhead: right.slice(common)};
}
