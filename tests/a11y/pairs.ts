/** Dimensions of a state, each with the values it can have. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;

/** One value for every dimension. */
export type State<D extends Dimensions> = {
  readonly [Name in keyof D]: D[Name][number];
};

/** Every combination of the values. */
export function allStates<D extends Dimensions>(
  dimensions: D,
): readonly State<D>[] {
  return Object.entries(dimensions).reduce<Record<string, string>[]>(
    (states, [name, values]) =>
      states.flatMap((state) =>
        values.map((value) => ({...state, [name]: value})),
      ),
    [{}],
  ) as State<D>[];
}

/**
 * A share of a list, dealt out like cards: `1/17` is every seventeenth from the
 * first on. A number of shares that divides no dimension deals out all values.
 */
export function shareOf<T>(list: readonly T[], share: string): readonly T[] {
  const [number = 0, all = 0] = share.split('/').map(Number);
  if (!(number >= 1 && number <= all)) {
    throw new TypeError(`A share is written as 1/17, not as ${share}.`);
  }
  return list.filter((_, index) => index % all === number - 1);
}

/**
 * States in which every value of a dimension meets every value of every other
 * one at least once: what goes wrong goes wrong by one setting or by two that
 * do not agree. Greedy: the next state is the one with the most new pairs.
 */
export function pairwiseStates<D extends Dimensions>(
  dimensions: D,
): readonly State<D>[] {
  const candidates = allStates(dimensions).map((state) => ({
    state,
    pairs: pairsOf(state),
  }));
  const open = new Set(candidates.flatMap(({pairs}) => pairs));
  const chosen: State<D>[] = [];
  while (open.size > 0) {
    const gain = ({pairs}: {pairs: readonly string[]}) =>
      pairs.filter((pair) => open.has(pair)).length;
    const best = candidates.reduce((most, next) =>
      gain(next) > gain(most) ? next : most,
    );
    for (const pair of best.pairs) open.delete(pair);
    chosen.push(best.state);
  }
  return chosen;
}

function pairsOf(state: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(state).map(
    ([name, value]) => `${name}=${value}`,
  );
  return values.flatMap((first, index) =>
    values.slice(index + 1).map((second) => `${first} & ${second}`),
  );
}
