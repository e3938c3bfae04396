/** The phrases that were not said, or not after the ones before them. */
export function missingFrom(said, phrases) {
  const text = said.join(' ¦ ');
  let position = 0;
  return phrases.filter((phrase) => {
    const pattern =
      phrase instanceof RegExp ? phrase : new RegExp(escaped(phrase));
    const match = pattern.exec(text.slice(position));
    if (match) position += match.index + match[0].length;
    return !match;
  });
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
