import type {Entry} from './pass.js';

/**
 * Reads phrases in the notation in which the build writes them: groups between
 * bars, each with a character, the form it takes in the group's phrases, what
 * stands before it in phrases of two characters, what stands after it, and the
 * other phrases; other characters become what they become alone. The first
 * group has phrases without such a character, the second phrases each with
 * their form.
 *
 *     成甦 射覆|么麼幺麽|乾乾康白 坤隆 乾清宮
 *      1        2        3: 乾 stays 乾 in 康乾, 白乾, 乾坤, 乾隆, 乾清宮
 */
export function readPhrases(
  phrases: string,
  alone: ReadonlyMap<number, number>,
): Entry[] {
  const [plain = '', irregular = '', ...groups] = phrases.split('|');
  const entries = readPairs(irregular);
  const read = (keys: Iterable<string>, from = '', to = ''): void => {
    for (const key of keys) {
      let value = '';
      for (const char of key) {
        const point = char.codePointAt(0) as number;
        value +=
          char === from ? to : String.fromCodePoint(alone.get(point) ?? point);
      }
      entries.push({key, value, isWord: false});
    }
  };
  read(plain.split(' ').filter(Boolean));
  for (const group of groups) {
    const [from = '', to = ''] = group;
    const [before = '', after = '', ...others] = group
      .slice((from + to).length)
      .split(' ');
    for (const char of before) others.push(char + from);
    for (const char of after) others.push(from + char);
    read(others, from, to);
  }
  return entries;
}

/** Reads phrases or words that are followed by their forms, half and half. */
export function readPairs(pairs: string, isWord = false): Entry[] {
  return pairs
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const half = pair.length / 2;
      return {key: pair.slice(0, half), value: pair.slice(half), isWord};
    });
}

/** Reads pairs of characters as code points. */
export function readCharacters(pairs: string): Map<number, number> {
  const characters = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    characters.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  }
  return characters;
}
