export * from './to-hast.js';
export * from './to-html.js';
export * from './to-json.js';
export * from './to-text.js';
