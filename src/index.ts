/**
 * The library: what a report is, and how to make, convert and write one. Pure:
 * runs in Node and in browsers alike and touches no document.
 *
 * @packageDocumentation
 */
export * from './format/index.js';
export {type Citation, citationsOf, type Place} from './model/citations.js';
export {figuresOf, type StatedFigure} from './model/figures.js';
export * from './model/index.js';
export {type ReportReading, readReport} from './model/read-report.js';
export type {ParseOptions, ParseResult} from './parse/parse-report.js';
export {
  parseSelected as parseReport,
  type SelectedSourceOptions as SourceOptions,
} from './parse/parse-selected.js';
export {type SourceFormat, sourceFormats} from './parse/parse-source.js';
export {type Change, changesOf, reasonOf} from './script/changes-of.js';
export {convertBlocks, type SliceOptions} from './script/convert-blocks.js';
export {convertReport} from './script/convert-report.js';
export {convertTo} from './script/convert-to.js';
export type {Converter, SourceScript} from './script/converter.js';
export {type ConverterOptions, loadConverter} from './script/load-converter.js';
export {
  type DocumentTable,
  preparedConverter,
  readDocumentTable,
  writeDocumentTable,
} from './script/prepared/document-table.js';
export {documentTable} from './script/prepared/make-document-table.js';
export {sourceScriptOf} from './script/source-script.js';
export {normaliseScriptTag} from './script/tags.js';
export {
  type Decoded,
  decodeBytes,
  type Encoding,
} from './source/decode-bytes.js';
export {type DetectedScript, detectScript} from './source/detect-script.js';
