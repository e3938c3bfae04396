import {walked} from './nesting.js';
import type {Attachment, FlowContent, Report} from './nodes.js';
import {textOf} from './text-of.js';

/** An entry of the outline: a section, or an enclosed document. */
export interface OutlineItem {
  readonly id: string;
  readonly depth: number;
  /** The mark as written (`一、`, `第三章`); '' without one. */
  readonly label: string;
  /** The heading without its mark and its closing punctuation. */
  readonly heading: string;
  readonly runIn: boolean;
  /** Only on entries that are not sections. */
  readonly kind?: 'attachment' | 'enclosure';
  readonly children: readonly OutlineItem[];
}

/** The outline of a report: its sections, nested, in document order. */
export function outlineOf(report: Report): readonly OutlineItem[] {
  return walked(report, () => [
    ...itemsOf(report.children),
    ...report.attachments.map(attachmentItem),
  ]);
}

/** An outline as a flat list in document order. */
export function flattenOutline(
  items: readonly OutlineItem[],
): readonly OutlineItem[] {
  const flat: OutlineItem[] = [];
  const waiting = [...items].reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    flat.push(item);
    for (let at = item.children.length - 1; at >= 0; at--)
      waiting.push(item.children[at] as OutlineItem);
  }
  return flat;
}

function itemsOf(nodes: readonly FlowContent[]): OutlineItem[] {
  return nodes.flatMap((node) =>
    node.type === 'section'
      ? [
          {
            id: node.id,
            depth: node.depth,
            label: node.ordinal?.text ?? '',
            heading: textOf(node.heading)
              .trim()
              .replace(/[。：:；;]$/u, ''),
            runIn: node.heading.runIn,
            children: itemsOf(node.children),
          },
        ]
      : [],
  );
}

function attachmentItem(attachment: Attachment): OutlineItem {
  return {
    id: attachment.id,
    depth: 0,
    label: attachment.label ?? '',
    heading: attachment.fields.title ?? '',
    runIn: false,
    kind: attachment.kind,
    children: itemsOf(attachment.children),
  };
}
