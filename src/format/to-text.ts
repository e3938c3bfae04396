import {walked} from '../model/nesting.js';
import type {
  Article,
  FlowContent,
  ListItem,
  Node,
  Report,
  Section,
  Table,
} from '../model/nodes.js';
import {type Ordinal, ordinalGap} from '../model/ordinal.js';
import {textOf} from '../model/text-of.js';

/**
 * A report as plain text: a line per block, marks as written, run-in headings
 * in one line with their paragraph, table cells parted by tabs.
 */
export function toText(report: Report): string {
  return walked(report, () => textOfReport(report));
}

function textOfReport(report: Report): string {
  const lines = linesOf(report.children);
  for (const {label, children} of report.attachments) {
    lines.push('', ...(label === null ? [] : [label]), ...linesOf(children));
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(nodes: readonly FlowContent[]): string[] {
  return nodes.flatMap(blockLines);
}

function blockLines(node: FlowContent): string[] {
  switch (node.type) {
    case 'section':
    case 'article':
      return headedLines(node);
    case 'paragraph':
    case 'fieldLine':
      return [textOf(node)];
    case 'list':
      return node.children.flatMap(itemLines);
    case 'table':
      return tableLines(node);
    case 'figure':
      return [
        ...node.children.flatMap(({alt}) => (alt === '' ? [] : [alt])),
        ...captionLines(node.caption),
      ];
    case 'blockquote':
      return linesOf(node.children);
    case 'noteDefinition':
      return marked(node.label, linesOf(node.children));
    default:
      return node satisfies never;
  }
}

function headedLines({
  ordinal,
  heading,
  children,
}: Section | Article): string[] {
  const mark = ordinal ? markOf(ordinal) : '';
  const below = linesOf(children);
  if (!heading) return marked(mark, below);
  const line = mark + textOf(heading);
  return heading.runIn && children[0]?.type === 'paragraph'
    ? marked(line, below)
    : [line, ...below];
}

function itemLines({ordinal, marker, children}: ListItem): string[] {
  return marked(ordinal ? markOf(ordinal) : (marker ?? ''), linesOf(children));
}

function markOf(ordinal: Ordinal): string {
  return ordinal.text + ordinalGap(ordinal);
}

/** Lines after a mark, which stands in the first of them. */
function marked(mark: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [mark + first, ...rest];
}

function tableLines({caption, unit, children}: Table): string[] {
  const rows = children.map((row) => row.children.map(cellText).join('\t'));
  return [...captionLines(caption), ...(unit === null ? [] : [unit]), ...rows];
}

/** A cell is one line here, so its own breaks become spaces. */
function cellText(cell: Node): string {
  return textOf(cell).replace(/\n/gu, ' ');
}

function captionLines(caption: Node | null): string[] {
  return caption ? [textOf(caption)] : [];
}
