/**
 * The rows of docs/performance.md that compare the reader with static HTML.
 * `value` gets the measures of both pages; `limits` is what must be reached at
 * 4,000, 100,000 and 1,000,000 characters (null: nothing was set).
 */
export const READER_ROWS = [
  {
    name: 'First paint ÷ static HTML',
    value: ({fixed, wrapped}) => wrapped.paint / fixed.paint,
    limits: [1.2, 0.8, 0.5],
  },
  {
    name: 'First paint with `src` ÷ static HTML',
    value: ({fixed, src}) => src.paint / fixed.paint,
    limits: [null, null, null],
  },
  {
    name: 'Ready ÷ static HTML laid out',
    value: ({fixed, wrapped}) => wrapped.ready / fixed.ready,
    limits: [1.5, 1.2, 0.35],
  },
  {
    name: 'Ready with `src` ÷ static HTML laid out',
    value: ({fixed, src}) => src.ready / fixed.ready,
    limits: [1.5, 1.2, 0.35],
  },
  {
    name: 'Longest task after first paint ÷ static HTML',
    value: ({fixed, wrapped}) => wrapped.longest / fixed.longest,
    limits: [null, null, 0.25],
  },
  {
    name: 'Size change to paint ÷ static HTML',
    value: ({fixed, wrapped}) => wrapped['resize.time'] / fixed['resize.time'],
    limits: [1.2, 0.3, 0.1],
  },
  {
    name: 'Place lost by a size change, in lines',
    value: ({wrapped}) => wrapped['resize.lost'] / 38,
    limits: [0.5, 0.5, 0.5],
  },
  {
    name: 'Script switch to first paint ÷ size change of static HTML',
    value: ({fixed, wrapped}) => wrapped.switchScript / fixed['resize.time'],
    limits: [null, 0.3, 0.1],
  },
  {
    name: 'Scrolling: 95th percentile of frames ÷ static HTML',
    value: ({fixed, wrapped}) => wrapped.scroll / fixed.scroll,
    limits: [null, null, null],
  },
  {
    name: 'Find, first hit shown ÷ `indexOf`',
    value: ({wrapped}) => wrapped['find.find'] / wrapped['find.indexOf'],
    limits: [null, null, 20],
  },
  {
    name: 'Nodes with `src` ÷ static HTML',
    value: ({fixed, src}) => src.nodes / fixed.nodes,
    limits: [1.5, 1.5, 1.3],
  },
  {
    // The source stays in the page beside the article.
    name: 'Nodes ÷ static HTML',
    value: ({fixed, wrapped}) => wrapped.nodes / fixed.nodes,
    limits: [null, null, null],
  },
];

/** Milliseconds that must not be exceeded with the CPU slowed down six times. */
export const SLOW_ROWS = [
  {name: 'Longest task after first paint', key: 'longest', limit: 200},
  {name: 'Script switch to first paint', key: 'switchScript', limit: 200},
];
