import {officialForms} from './official-forms.js';
import {places} from './places.js';
import type {LexiconFamily} from './row.js';
import {wordBorders} from './word-borders.js';

/** The official-usage lexicon over OpenCC, from zh-Hans, by family. */
export const lexicon: readonly LexiconFamily[] = [
  ...wordBorders,
  ...officialForms,
  ...places,
];
