/**
 * The library: what a report is, and how to make, convert and write one. Pure:
 * runs in Node and in browsers alike and touches no document.
 *
 * @packageDocumentation
 */
export * from './model/index.js';
