import type {
  Article,
  Attachment,
  Caption,
  Figure,
  FlowContent,
  Heading,
  ListItem,
  Paragraph,
  Report,
  Section,
  Table,
} from '../model/nodes.js';
import type {Ordinal} from '../model/ordinal.js';
import {textOf} from '../model/text-of.js';
import {convertPhrasing, convertText, deal} from './convert-block.js';
import {convertFields} from './convert-fields.js';
import type {Converter} from './converter.js';

/**
 * The same report in another script: a map over the tree that keeps its shape
 * and its ids. Text, headings, marks, captions, alternative texts, fields and
 * furniture are converted; addresses, ids, 发文字号 and verbatim text are not;
 * `lang` follows. The result for a report and a converter is made once.
 */
export function convertReport(report: Report, converter: Converter): Report {
  if (converter.from === converter.to) return report;
  const made = madeBy(converter);
  const before = made.get(report);
  if (before) return before as Report;
  const result: Report = {
    ...report,
    lang: converter.to,
    fields: convertFields(report.fields, converter),
    children: convertAll(report.children, converter),
    attachments: report.attachments.map((a) => convertAttachment(a, converter)),
    furniture: report.furniture.map((line) => convertText(line, converter)),
  };
  made.set(report, result);
  return result;
}

/**
 * A block of a report in another script, with everything below it; made once
 * for each converter, so that a screen in view can be converted before the
 * rest and {@link convertReport} finds it done.
 */
export function convertNode<N extends FlowContent>(
  node: N,
  converter: Converter,
): N {
  const made = madeBy(converter);
  const before = made.get(node);
  if (before) return before as N;
  const result = convertFlow(node, converter);
  made.set(node, result);
  return result as N;
}

const memory = new WeakMap<Converter, WeakMap<object, object>>();

function madeBy(converter: Converter): WeakMap<object, object> {
  const known = memory.get(converter);
  if (known) return known;
  const made = new WeakMap<object, object>();
  memory.set(converter, made);
  return made;
}

function convertAll(
  nodes: readonly FlowContent[],
  converter: Converter,
): readonly FlowContent[] {
  return nodes.map((node) => convertNode(node, converter));
}

function convertFlow(node: FlowContent, converter: Converter): FlowContent {
  switch (node.type) {
    case 'section':
      return convertSection(node, converter);
    case 'article':
      return convertArticle(node, converter);
    case 'paragraph':
      return convertParagraph(node, converter);
    case 'fieldLine':
      return {...node, children: convertPhrasing(node.children, converter)};
    case 'list':
      return {
        ...node,
        children: node.children.map((item) => convertItem(item, converter)),
      };
    case 'table':
      return convertTable(node, converter);
    case 'figure':
      return convertFigure(node, converter);
    case 'blockquote':
      return {...node, children: convertAll(node.children, converter)};
    case 'noteDefinition':
      return {
        ...node,
        label: convertText(node.label, converter),
        children: convertAll(node.children, converter),
      };
    default:
      return node satisfies never;
  }
}

function convertSection(node: Section, converter: Converter): Section {
  return {
    ...node,
    ordinal: convertOrdinal(node.ordinal, converter),
    heading: convertHeading(node.heading, converter),
    children: convertAll(node.children, converter),
  };
}

function convertArticle(node: Article, converter: Converter): Article {
  return {
    ...node,
    ordinal: convertOrdinal(node.ordinal, converter),
    heading: node.heading && convertHeading(node.heading, converter),
    children: convertAll(node.children, converter),
  };
}

function convertParagraph(node: Paragraph, converter: Converter): Paragraph {
  const result = {...node, children: convertPhrasing(node.children, converter)};
  if (node.lead === undefined) return result;
  const text = textOf(node);
  const parts = [text.slice(0, node.lead), text.slice(node.lead)];
  const [lead = convertText(parts[0] ?? '', converter)] =
    deal(parts, textOf(result)) ?? [];
  return {...result, lead: lead.length};
}

function convertItem(node: ListItem, converter: Converter): ListItem {
  return {
    ...node,
    ordinal: convertOrdinal(node.ordinal, converter),
    marker: node.marker && convertText(node.marker, converter),
    children: convertAll(node.children, converter),
  };
}

function convertTable(node: Table, converter: Converter): Table {
  return {
    ...node,
    caption: convertCaption(node.caption, converter),
    unit: node.unit && convertText(node.unit, converter),
    children: node.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({
        ...cell,
        children: convertPhrasing(cell.children, converter),
      })),
    })),
  };
}

function convertFigure(node: Figure, converter: Converter): Figure {
  return {
    ...node,
    caption: convertCaption(node.caption, converter),
    children: node.children.map((image) => ({
      ...image,
      alt: convertText(image.alt, converter),
    })),
  };
}

function convertAttachment(node: Attachment, converter: Converter): Attachment {
  return {
    ...node,
    label: node.label && convertText(node.label, converter),
    fields: convertFields(node.fields, converter),
    children: convertAll(node.children, converter),
  };
}

function convertHeading(node: Heading, converter: Converter): Heading {
  return {...node, children: convertPhrasing(node.children, converter)};
}

function convertCaption(
  node: Caption | null,
  converter: Converter,
): Caption | null {
  return node && {...node, children: convertPhrasing(node.children, converter)};
}

function convertOrdinal<O extends Ordinal | null>(
  ordinal: O,
  converter: Converter,
): O {
  return ordinal && {...ordinal, text: convertText(ordinal.text, converter)};
}
