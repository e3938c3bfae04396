export * from './to-hast.js';
export * from './to-html.js';
export * from './to-html-page.js';
export * from './to-json.js';
export * from './to-markdown.js';
export * from './to-text.js';
