export * from './diagnostic.js';
export * from './fields.js';
export * from './nodes.js';
export * from './ordinal.js';
export * from './outline.js';
export * from './script-tag.js';
export * from './text-of.js';
