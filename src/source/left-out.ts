import type {DiagnosticList} from '../model/diagnostic-list.js';

/** What a Markdown source says and a report has no place for. */
export interface LeftOut {
  readonly kind: keyof typeof sentences;
  /** Its words. */
  readonly text: string;
  /** Line of the source, from 1; null when it is not known. */
  readonly line: number | null;
}

/** What an editor is told of each kind. */
const sentences = {
  // [甲](/a "题")
  title: (text: string) =>
    `The title "${text}" of a link or image is left out; write it in the text if it is to be read.`,
  // ```js
  fence: (text: string) =>
    `The words "${text}" after the fence of a preformatted text are left out; write them in the text if they are to be read.`,
  // |:-|-:|
  alignment: () =>
    'The alignment of the columns of a table is left out; a report says what is in a cell and not where.',
  // [甲]: /a, and [甲]: /b below it
  again: (text: string) =>
    `The link definition [${text}] comes again and is left out; give it another label.`,
  // [甲]: /a, which nothing refers to
  definition: (text: string) =>
    `The link definition ${text} is left out, as nothing refers to it; refer to it or remove it.`,
} as const;

/** Adds a diagnostic for each thing that was left out of a source. */
export function remarkLeftOut(
  leftOut: readonly LeftOut[],
  diagnostics: DiagnosticList,
): void {
  for (const {kind, text, line} of leftOut)
    diagnostics.add({rule: 'dropped-markup', severity: 'info', line}, () =>
      sentences[kind](text),
    );
}
