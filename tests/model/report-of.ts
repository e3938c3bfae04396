import type {Report} from '../../src/model/nodes.js';

/** A report of paragraphs p1, p2, … */
export function reportOf(...texts: readonly string[]): Report {
  return {
    type: 'report',
    lang: 'zh-Hans',
    fields: {title: null},
    children: texts.map((value, at) => ({
      type: 'paragraph',
      id: `p${at + 1}`,
      children: [{type: 'text', value}],
    })),
    attachments: [],
    furniture: [],
  };
}
