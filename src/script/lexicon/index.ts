export * from './glyphs.js';
export * from './lexicon.js';
export * from './row.js';
export * from './to-simplified.js';
