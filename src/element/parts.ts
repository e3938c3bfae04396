import type {PartRow} from './part.js';

/** The lazy parts, in the order of their buttons. */
export const parts: readonly PartRow[] = [
  {
    name: 'find',
    kind: 'row',
    load: () => import('./parts/find-part.js').then(({loadFind}) => loadFind()),
  },
];
