/**
 * The rows of docs/performance.md that compare the reader with static HTML and
 * with lit. `of` is a measure of the first page, `to` what it is divided by: a
 * page and a measure each. `limits` is what must be reached at 4,000, 100,000
 * and 1,000,000 characters (null: nothing was set).
 */
export const READER_ROWS = [
  {
    name: 'First paint ÷ static HTML',
    of: ['wrapped', 'paint'],
    to: ['static', 'paint'],
    limits: [1.2, 0.8, 0.5],
  },
  {
    name: 'First paint with `src` ÷ static HTML',
    of: ['src', 'paint'],
    to: ['static', 'paint'],
    limits: [1.2, 0.8, 0.5],
  },
  {
    name: 'Ready ÷ static HTML laid out',
    of: ['wrapped', 'ready'],
    to: ['static', 'ready'],
    limits: [1.5, 1.2, 0.35],
  },
  {
    name: 'Ready with `src` ÷ static HTML laid out',
    of: ['src', 'ready'],
    to: ['static', 'ready'],
    limits: [1.5, 1.2, 0.35],
  },
  {
    name: 'Ready with `src` ÷ ready with lit',
    of: ['src', 'ready'],
    to: ['lit', 'ready'],
    limits: [null, null, null],
  },
  {
    name: 'Longest task after first paint ÷ static HTML',
    of: ['wrapped', 'longest'],
    to: ['static', 'longest'],
    limits: [null, null, 0.25],
  },
  {
    name: 'Size change to paint ÷ static HTML',
    of: ['wrapped', 'resize.time'],
    to: ['static', 'resize.time'],
    limits: [1.2, 0.3, 0.1],
  },
  {
    name: 'Place lost by a size change, in lines',
    of: ['wrapped', 'resize.lost'],
    limits: [0.5, 0.5, 0.5],
  },
  {
    name: 'Script switch to first paint ÷ size change of static HTML',
    of: ['wrapped', 'switchScript'],
    to: ['static', 'resize.time'],
    limits: [null, 0.3, 0.1],
  },
  {
    name: 'Script switch, conversion included ÷ lit showing a converted text',
    of: ['wrapped', 'switchScript'],
    to: ['lit', 'switchScript'],
    limits: [null, null, null],
  },
  {
    name: 'Scrolling with scroll-spy, 95th percentile of frames ÷ static HTML',
    of: ['wrapped', 'scroll'],
    to: ['static', 'scroll'],
    limits: [null, null, null],
  },
  {
    name: 'Find, first hit shown ÷ `String.indexOf` over the same text',
    of: ['wrapped', 'find.time'],
    to: ['wrapped', 'find.indexOf'],
    limits: [null, null, 20],
  },
  {
    name: 'Nodes with `src` ÷ static HTML',
    of: ['src', 'nodes'],
    to: ['static', 'nodes'],
    limits: [1.5, 1.5, 1.3],
  },
  {
    // The source stays in the page beside the article.
    name: 'Nodes, the source among them ÷ static HTML',
    of: ['wrapped', 'nodes'],
    to: ['static', 'nodes'],
    limits: [null, null, null],
  },
];

/** Milliseconds that must not be exceeded with the CPU slowed down six times. */
export const SLOW_ROWS = [
  {
    name: 'Longest task after first paint, milliseconds',
    of: ['wrapped', 'longest'],
    limits: [null, null, 200],
  },
  {
    name: 'Script switch to first paint, milliseconds',
    of: ['wrapped', 'switchScript'],
    limits: [null, null, 200],
  },
];
