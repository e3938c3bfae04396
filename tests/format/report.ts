import type {
  FlowContent,
  PhrasingContent,
  Report,
  Section,
} from '../../src/model/nodes.js';
import type {Ordinal} from '../../src/model/ordinal.js';

/** A report with the given blocks, for tests that look at one kind of block. */
export function reportOf(
  children: readonly FlowContent[],
  rest: Partial<Report> = {},
): Report {
  return {
    type: 'report',
    lang: 'zh-Hans',
    fields: {title: null},
    children,
    attachments: [],
    furniture: [],
    ...rest,
  };
}

export function words(value: string): PhrasingContent[] {
  return [{type: 'text', value}];
}

export function ordinal(
  text: string,
  number: number,
  style: Ordinal['style'] = 'comma',
): Ordinal {
  return {style, number, text};
}

export function paragraph(id: string, value: string): FlowContent {
  return {type: 'paragraph', id, children: words(value)};
}

export function section(
  id: string,
  mark: Ordinal,
  heading: string,
  children: readonly FlowContent[] = [],
  options: {readonly runIn?: boolean; readonly depth?: number} = {},
): Section {
  return {
    type: 'section',
    id,
    depth: options.depth ?? 1,
    ordinal: mark,
    heading: {
      type: 'heading',
      runIn: options.runIn ?? false,
      children: words(heading),
    },
    children,
  };
}
