/**
 * The units that have followed a unit in a trie so far, the one seen last
 * first: guesses for what follows it further down. From its fourth character
 * on, a phrase goes on as another did in half of the cases.
 *
 *     干部制度, then 分配制|度   制 → 度 was seen, and stands first
 */
export class Followers {
  // At full length: an engine takes a sparse list for a dictionary.
  private readonly lists: (number[] | undefined)[] = new Array(0x10000);

  /** The units after a unit. */
  of(unit: number): readonly number[] {
    return this.lists[unit] ?? none;
  }

  /** Notes the units `labels` from `from` up to `to` as seen after a unit. */
  note(unit: number, labels: Uint16Array, from: number, to: number): void {
    let list = this.lists[unit];
    if (!list) {
      list = [];
      this.lists[unit] = list;
    }
    for (let i = from; i < to; i++) {
      const follower = labels[i] as number;
      let at = list.indexOf(follower);
      if (at < 0) {
        list.push(follower);
        continue;
      }
      for (; at > 0; at--) list[at] = list[at - 1] as number;
      list[0] = follower;
    }
  }
}

const none: readonly number[] = [];

/** Depth of a node from which its children are looked for among followers. */
export const followedDepth = 3;
