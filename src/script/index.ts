export * from './convert-block.js';
export * from './convert-blocks.js';
export * from './convert-report.js';
export * from './convert-to.js';
export * from './converter.js';
export * from './load-converter.js';
export * from './source-script.js';
export * from './tags.js';
