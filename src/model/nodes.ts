import type {DocumentFields, FieldName} from './fields.js';
import type {Ordinal} from './ordinal.js';
import type {ScriptTag} from './script-tag.js';

/**
 * The report model: an immutable, JSON-serialisable tree in the shape of unist
 * (https://github.com/syntax-tree/unist), with mdast's names where mdast has
 * the thing. Blocks carry a structural `id`, made from where they stand and
 * never from their wording, so that it is the same in every script and survives
 * an edit of the text.
 */

// Phrasing: what stands inside a block.

/** A run of characters. `verbatim` text is never converted to another script. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly verbatim?: true;
}
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly PhrasingContent[];
}
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly PhrasingContent[];
}
export interface Superscript {
  readonly type: 'superscript';
  readonly children: readonly PhrasingContent[];
}
export interface Subscript {
  readonly type: 'subscript';
  readonly children: readonly PhrasingContent[];
}
/** A link; `url` is http(s), mailto, tel or a fragment of the same page. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly PhrasingContent[];
}
/** A line break inside a block. */
export interface Break {
  readonly type: 'break';
}
/** An image of the source with its alternative text. */
export interface Image {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
}
/** A reference to a note: ［1］. `target` is the id of its definition. */
export interface Note {
  readonly type: 'note';
  readonly label: string;
  readonly target: string | null;
}

export interface PhrasingContentMap {
  text: Text;
  strong: Strong;
  emphasis: Emphasis;
  superscript: Superscript;
  subscript: Subscript;
  link: Link;
  break: Break;
  image: Image;
  note: Note;
}
export type PhrasingContent = PhrasingContentMap[keyof PhrasingContentMap];

// Flow: blocks.

/**
 * A section: a heading and what stands below it. `depth` counts from 1 in each
 * document (report, enclosure or attachment).
 */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly depth: number;
  readonly ordinal: Ordinal | null;
  readonly heading: Heading;
  /** A section of definitions (名词解释) at the end of a report. */
  readonly kind?: 'glossary';
  readonly children: readonly FlowContent[];
}

/**
 * The heading of a section, without its ordinal, with its own punctuation.
 * A run-in heading (段首标题) is the first sentence of a paragraph; the rest of
 * that paragraph is the first child of the section.
 */
export interface Heading {
  readonly type: 'heading';
  readonly runIn: boolean;
  readonly children: readonly PhrasingContent[];
}

/** An article (条) of a law. `heading` is its caption (【…】, （…）), if it has one. */
export interface Article {
  readonly type: 'article';
  readonly id: string;
  readonly ordinal: Ordinal;
  readonly heading: Heading | null;
  readonly children: readonly FlowContent[];
}

/** A paragraph. `lead` is the number of code units of its leading phrase. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly id: string;
  readonly lead?: number;
  readonly children: readonly PhrasingContent[];
}

/**
 * A line that carries a field of the document (GB/T 9704: title, 发文字号,
 * 主送机关, 署名, 成文日期 …), where it stands in the text. The normalised value
 * is in the {@link DocumentFields}; the text lives here alone.
 */
export interface FieldLine {
  readonly type: 'fieldLine';
  readonly id: string;
  readonly field: FieldName;
  readonly children: readonly PhrasingContent[];
}

/** A list; its items keep the marks they were written with. */
export interface List {
  readonly type: 'list';
  readonly id: string;
  readonly children: readonly ListItem[];
}
/** An item: a number (`ordinal`), a sign (`marker`: ●, ——) or neither. */
export interface ListItem {
  readonly type: 'listItem';
  readonly id: string;
  readonly ordinal: Ordinal | null;
  readonly marker: string | null;
  readonly children: readonly FlowContent[];
}

export interface Table {
  readonly type: 'table';
  readonly id: string;
  readonly caption: Caption | null;
  /** The line over a table that names its unit, as written: 单位：万元. */
  readonly unit: string | null;
  readonly children: readonly TableRow[];
}
export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}
export interface TableCell {
  readonly type: 'tableCell';
  readonly id: string;
  readonly header: 'column' | 'row' | null;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly children: readonly PhrasingContent[];
}
/** The caption of a table or figure, its label included: 图1　…. */
export interface Caption {
  readonly type: 'caption';
  readonly id: string;
  readonly children: readonly PhrasingContent[];
}
export interface Figure {
  readonly type: 'figure';
  readonly id: string;
  readonly caption: Caption | null;
  readonly children: readonly Image[];
}
export interface Blockquote {
  readonly type: 'blockquote';
  readonly id: string;
  readonly children: readonly FlowContent[];
}
/** The text of a note, with the label it was written with: ［1］, [注1]. */
export interface NoteDefinition {
  readonly type: 'noteDefinition';
  readonly id: string;
  readonly label: string;
  readonly children: readonly FlowContent[];
}

export interface FlowContentMap {
  section: Section;
  article: Article;
  paragraph: Paragraph;
  fieldLine: FieldLine;
  list: List;
  table: Table;
  figure: Figure;
  blockquote: Blockquote;
  noteDefinition: NoteDefinition;
}
export type FlowContent = FlowContentMap[keyof FlowContentMap];

// Documents.

/**
 * A document that the report carries: an attachment (附件) or the document that
 * a notice encloses and issues (印发的方案、办法). It has a title, fields and a
 * numbering of its own.
 */
export interface Attachment {
  readonly type: 'attachment';
  readonly kind: 'attachment' | 'enclosure';
  readonly id: string;
  /** The line that announces it, as written: 附件1. */
  readonly label: string | null;
  readonly fields: DocumentFields;
  readonly children: readonly FlowContent[];
}

/** A report: what `parseReport` returns and everything else works on. */
export interface Report {
  readonly type: 'report';
  readonly lang: ScriptTag;
  readonly fields: DocumentFields;
  readonly children: readonly FlowContent[];
  readonly attachments: readonly Attachment[];
  /** Lines of the page around the document: 字号：大 中 小, 打印, page numbers. */
  readonly furniture: readonly string[];
}

/** Any node of the tree. */
export type Node =
  | Report
  | Attachment
  | FlowContent
  | Heading
  | ListItem
  | TableRow
  | TableCell
  | Caption
  | PhrasingContent;

/** A block: a node that holds phrasing content directly and is read as one. */
export type Block = Heading | Paragraph | FieldLine | TableCell | Caption;
