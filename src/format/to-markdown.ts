import type {
  PhrasingContent as MdPhrasing,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown as mdastToMarkdown} from 'mdast-util-to-markdown';
import {walked} from '../model/nesting.js';
import type {
  Article,
  FieldLine,
  FlowContent,
  ListItem,
  NoteDefinition,
  Report,
  Section,
  Table,
} from '../model/nodes.js';
import {type Ordinal, ordinalGap} from '../model/ordinal.js';
import {textOf} from '../model/text-of.js';
import {mapTree, visit} from '../model/visit.js';
import {
  noteNumber,
  phrasingToMdast,
  strongToMdast,
} from './phrasing-to-mdast.js';

/**
 * A report as Markdown (CommonMark with GitHub's tables and footnotes). Marks
 * stay as written; a run-in heading is the bold first sentence of its
 * paragraph, which Markdown has no heading for. A note ［1］ is `[^1]`. Markdown
 * has no merged cells, ids, normalised fields or furniture: toHtml and toJson
 * read back as they were.
 */
export function toMarkdown(report: Report): string {
  return walked(report, () => markdownOf(withDefinedNotes(report)));
}

/** Without a definition `[^1]` is no note of Markdown: the label is text. */
function withDefinedNotes(report: Report): Report {
  const defined = new Set<string>();
  visit(report, (node) => {
    if (node.type === 'noteDefinition') defined.add(node.label);
    return undefined;
  });
  return mapTree(report, (node) =>
    node.type === 'note' && !defined.has(node.label)
      ? {...node, target: null}
      : node,
  );
}

function markdownOf(report: Report): string {
  const children: RootContent[] = [
    ...flowToMdast(report.children, 2),
    ...report.attachments.flatMap(({label, children: blocks}) => [
      ...(label === null ? [] : [heading(2, [{type: 'text', value: label}])]),
      ...flowToMdast(blocks, 3),
    ]),
  ];
  const root: Root = {type: 'root', children};
  return mdastToMarkdown(root satisfies Nodes, {
    extensions: [gfmToMarkdown({tablePipeAlign: false})],
    bullet: '-',
  });
}

/** Blocks, with the level of the headings of sections among them. */
function flowToMdast(
  nodes: readonly FlowContent[],
  level: number,
): RootContent[] {
  const blocks: RootContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as FlowContent;
    if (!isTitleLine(node)) {
      blocks.push(...blockToMdast(node, level));
      continue;
    }
    // A title over several lines is one heading, which is one line.
    const lines = phrasingToMdast(node.children);
    for (
      let next = nodes[at + 1];
      next && isTitleLine(next);
      next = nodes[++at + 1]
    ) {
      lines.push(...phrasingToMdast(next.children));
    }
    blocks.push(heading(level - 1, lines));
  }
  return blocks;
}

function isTitleLine(node: FlowContent): node is FieldLine {
  return node.type === 'fieldLine' && node.field === 'title';
}

function blockToMdast(node: FlowContent, level: number): RootContent[] {
  switch (node.type) {
    case 'section':
    case 'article':
      return headedToMdast(node, level);
    case 'paragraph':
    case 'fieldLine':
      return [{type: 'paragraph', children: phrasingToMdast(node.children)}];
    case 'list':
      return node.children.flatMap((item) => itemToMdast(item, level));
    case 'table':
      return tableToMdast(node);
    case 'figure':
      return [
        {type: 'paragraph', children: phrasingToMdast(node.children)},
        ...captionToMdast(node.caption?.children),
      ];
    case 'blockquote': {
      const children = flowToMdast(node.children, level);
      return [{type: 'blockquote', children: children as never}];
    }
    case 'noteDefinition':
      return noteToMdast(node, level);
    default:
      return node satisfies never;
  }
}

/** A note of GitHub's; a label that it has no form for stays a label. */
function noteToMdast(node: NoteDefinition, level: number): RootContent[] {
  const identifier = noteNumber(node.label);
  const children = flowToMdast(node.children, level);
  if (identifier === null) return marked(node.label, children);
  return [
    {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: children as never,
    },
  ];
}

function headedToMdast(node: Section | Article, level: number): RootContent[] {
  const {ordinal, heading: head, children} = node;
  const below = flowToMdast(
    children,
    node.type === 'section' ? level + 1 : level,
  );
  const mark = ordinal ? markOf(ordinal) : '';
  if (!head) return marked(mark, below);
  const words: MdPhrasing[] = [
    ...(mark === '' ? [] : [{type: 'text' as const, value: mark}]),
    ...phrasingToMdast(head.children),
  ];
  const [first, ...rest] = below;
  return head.runIn && first?.type === 'paragraph'
    ? [
        {
          ...first,
          children: [
            ...strongToMdast(words, mark + textOf(head)),
            ...first.children,
          ],
        },
        ...rest,
      ]
    : [heading(level, words), ...below];
}

/** Items are paragraphs: a list of Markdown would write marks of its own. */
function itemToMdast(item: ListItem, level: number): RootContent[] {
  const {ordinal, marker, children} = item;
  const mark = ordinal ? markOf(ordinal) : (marker ?? '');
  return marked(mark, flowToMdast(children, level));
}

function markOf(ordinal: Ordinal): string {
  return ordinal.text + ordinalGap(ordinal);
}

function marked(mark: string, blocks: readonly RootContent[]): RootContent[] {
  if (mark === '') return [...blocks];
  const [first, ...rest] = blocks;
  const text = {type: 'text', value: mark} as const;
  return first?.type === 'paragraph'
    ? [{...first, children: [text, ...first.children]}, ...rest]
    : [{type: 'paragraph', children: [text]}, ...blocks];
}

function tableToMdast({caption, unit, children}: Table): RootContent[] {
  return [
    ...captionToMdast(caption?.children),
    ...(unit === null
      ? []
      : captionToMdast([{type: 'text' as const, value: unit}])),
    {
      type: 'table',
      children: children.map((row) => ({
        type: 'tableRow',
        // Markdown merges no cells: a wide one is followed by empty ones.
        children: row.children.flatMap((cell) => [
          {
            type: 'tableCell' as const,
            children: phrasingToMdast(cell.children),
          },
          ...Array.from({length: cell.colSpan - 1}, () => ({
            type: 'tableCell' as const,
            children: [],
          })),
        ]),
      })),
    },
  ];
}

function captionToMdast(
  children: Parameters<typeof phrasingToMdast>[0] | undefined,
): RootContent[] {
  return children
    ? [{type: 'paragraph', children: phrasingToMdast(children)}]
    : [];
}

function heading(level: number, children: MdPhrasing[]): RootContent {
  const depth = Math.min(Math.max(level, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
  return {type: 'heading', depth, children};
}
