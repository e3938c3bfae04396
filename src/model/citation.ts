import type {Place} from './places-of.js';

/** What a citation is made of. */
export interface CitationParts {
  readonly title: string;
  readonly documentNumber?: string | undefined;
  readonly date?: string | undefined;
  /** The places around what is cited, the outermost first. */
  readonly path: readonly Place[];
  readonly quotation?: string | undefined;
  readonly address: string;
  /** What is said of a converted text. */
  readonly note?: string | undefined;
}

/**
 * A citation as official writing in Chinese has it: 《title》（number，date），
 * where, “words”，address（note）.
 */
export function citationOf(parts: CitationParts): string {
  const {title, documentNumber, date, path, quotation, address, note} = parts;
  const about = [documentNumber, date].filter(Boolean).join('，');
  const head = `《${title}》${about === '' ? '' : `（${about}）`}`;
  const where = path.map(stepOf).join('　');
  const quoted = quotation ? `“${quotation}”` : '';
  const body = [head + where, quoted, address].filter((text) => text !== '');
  return body.join('，') + (note ? `（${note}）` : '');
}

/** 三、加强立法 and （二）…: a mark with its heading, 第四十一条 alone. */
function stepOf({label, heading}: Place): string {
  return `${label}${heading}`.replace(/[，。；：]$/u, '');
}
