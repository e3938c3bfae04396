import type {Report} from '../model/nodes.js';
import type {ScriptTag} from '../model/script-tag.js';
import {writeDocumentTable} from '../script/prepared/document-table.js';
import {documentTable} from '../script/prepared/make-document-table.js';
import {scriptOption} from './command.js';
import type {OptionValues} from './options.js';
import {renderHtml} from './render-html.js';

/**
 * A report as HTML; with `--scripts`, inside a `<policy-report>` that has the
 * table for these scripts with it and asks for no dictionary.
 */
export async function renderReader(
  report: Report,
  values: OptionValues,
): Promise<string> {
  const html = renderHtml(report, values);
  if (values.scripts === undefined) return html;
  const tags = scriptsOption(values.scripts);
  const json = writeDocumentTable(await documentTable(report, tags));
  const table = `<script type="application/json" data-script-tables>${json}</script>`;
  if (values.fragment) {
    return `<policy-report>\n${html}${table}\n</policy-report>\n`;
  }
  // The page is ours and its text escaped: <main> stands in it once.
  return html
    .replace('<main>', () => '<main><policy-report>')
    .replace('</main>', () => `${table}</policy-report></main>${loader}`);
}

/** What a page needs to become a reader; the file lies beside the page. */
const loader = '<script type="module" src="policy-report.js"></script>';

function scriptsOption(value: string): readonly ScriptTag[] {
  return value
    .split(',')
    .map((tag) => scriptOption('--scripts', tag.trim()))
    .filter((tag) => tag !== undefined);
}
