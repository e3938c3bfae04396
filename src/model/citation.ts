import type {Place} from './places-of.js';
import type {ScriptTag} from './script-tag.js';

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
  /** The script that it is written in: “ ” in Simplified, 「 」 in Traditional. */
  readonly script?: ScriptTag | undefined;
}

/**
 * A citation as official writing in Chinese has it: 《title》（number，date），
 * where，“words”（note），address. The address is the last thing: programs that
 * make links of addresses would take what follows into theirs.
 */
export function citationOf(parts: CitationParts): string {
  const {title, documentNumber, date, path, quotation, address, note} = parts;
  const about = [documentNumber, date].filter(Boolean).join('，');
  const head = `《${title}》${about === '' ? '' : `（${about}）`}`;
  const where = path.map(stepOf).join('　');
  const [open, close] = /Hant/.test(parts.script ?? '') ? '「」' : '“”';
  const quoted = quotation ? `${open}${quotation}${close}` : '';
  const body = [head + where, quoted].filter((text) => text !== '').join('，');
  return `${body}${note ? `（${note}）` : ''}，${address}`;
}

/** 三、加强立法 and （二）…: a mark with its heading, 第四十一条 alone. */
function stepOf({label, heading}: Place): string {
  return `${label}${heading}`.replace(/[，。；：]$/u, '');
}
