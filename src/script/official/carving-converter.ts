import type {Converter, WordPlace} from '../converter.js';
import {createCarver} from './carver.js';

/** Words of an embedder: a word of the source script and its form. */
export type Terms = Readonly<Record<string, string>>;

/**
 * A converter that has its own forms for some words and leaves what stands
 * between them to another, piece by piece, so that nothing that one knows can
 * match across the border of a word.
 */
export function carvingConverter(
  inner: Converter,
  words: Iterable<string>,
  formOf: (word: string) => string,
): Converter {
  const carver = createCarver(words);
  const forms = new Map<string, string>();
  const form = (word: string): string => {
    const known = forms.get(word) ?? formOf(word);
    forms.set(word, known);
    return known;
  };
  return {
    from: inner.from,
    to: inner.to,
    convert(text) {
      let out = '';
      let at = 0;
      for (let word = carver.next(text, 0); word; ) {
        if (word.start > at) out += inner.convert(text.slice(at, word.start));
        out += form(text.slice(word.start, word.end));
        at = word.end;
        word = carver.next(text, at);
      }
      if (at === 0) return inner.convert(text);
      return at < text.length ? out + inner.convert(text.slice(at)) : out;
    },
    wordsIn(text) {
      const found: WordPlace[] = [];
      let at = 0;
      const between = (end: number): void => {
        for (const place of inner.wordsIn?.(text.slice(at, end)) ?? []) {
          const {start, end: stop} = place;
          found.push({...place, start: at + start, end: at + stop});
        }
      };
      for (let word = carver.next(text, 0); word; ) {
        between(word.start);
        found.push(word);
        at = word.end;
        word = carver.next(text, at);
      }
      between(text.length);
      return found;
    },
  };
}

/**
 * A converter with an embedder's terms before everything else. What is no
 * table of words is a TypeError that names the word.
 */
export function termsConverter(inner: Converter, terms: Terms): Converter {
  assertTerms(terms);
  const forms = new Map(Object.entries(terms));
  return carvingConverter(
    inner,
    forms.keys(),
    (word) => forms.get(word) ?? word,
  );
}

function assertTerms(terms: unknown): asserts terms is Terms {
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms))
    throw new TypeError(`terms is ${shape}, not ${JSON.stringify(terms)}.`);
  for (const [word, form] of Object.entries(terms))
    if (word === '' || typeof form !== 'string')
      throw new TypeError(`terms has no form for “${word}”: it is ${shape}.`);
}

const shape = 'a table of words like {"示范镇": "示範鎮"}';
