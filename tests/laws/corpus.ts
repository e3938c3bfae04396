import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Report} from '../../src/model/nodes.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {decodeBytes} from '../../src/source/decode-bytes.js';

const folder = '../shared/corpus';

/** Formats of the corpus by the ends of its files' names. */
const formats: Readonly<Record<string, CorpusFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.md': 'markdown',
};

export type CorpusFormat = 'text' | 'html' | 'markdown';

/** Why a law is not asked of the corpus: it does not lie beside the project. */
export const skip = existsSync(folder) ? false : `${folder} is not here`;

/** A document of the corpus as it is read. */
export interface CorpusDocument {
  readonly file: string;
  readonly format: CorpusFormat;
  readonly report: Report;
}

/** Every document of the corpus, one after the other. */
export function* corpusDocuments(): Generator<CorpusDocument, void> {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const file = join(folder, name);
    const format = formats[extname(file)];
    if (!format) continue;
    const decoded = decodeBytes(readFileSync(file));
    if (decoded.kind !== 'text') continue;
    const {report} = parseSource(decoded.text, {format});
    yield {file, format, report};
  }
}
