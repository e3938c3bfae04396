import type {Line, SourceReading, TextLine} from '../source/line.js';

/** Lines at the start of an article among which its title stands. */
const headLines = 12;

/**
 * The name of a site, as pages head themselves with it.
 *
 * 某某县人民政府-
 * ^------------^
 */
const siteName =
  /^[^，。：；《》]{2,24}(?:政府|[局厅廳委部办辦院会會]|[网網]站?|[门門][户戶])\s*[-—|]?$/;

/**
 * The reading of a page with its article's title first, where the page heads
 * itself with the name of its site and says in its metadata what the article is
 * called. The name goes to the furniture.
 */
export function withPageTitle(reading: SourceReading): SourceReading {
  const [first, ...lines] = reading.lines;
  const title = squeeze(reading.metadata.title ?? '');
  if (title === '' || !isSiteName(first)) return reading;
  const furniture = [first.text, ...reading.furniture];
  if (lines.slice(0, headLines).some((line) => says(line, title)))
    return {...reading, lines, furniture};
  const at = furniture.findIndex((text) => squeeze(text) === title);
  const text = furniture[at];
  if (text === undefined || at === 0) return reading;
  const heading: TextLine = {
    ...first,
    text,
    children: [{type: 'text', value: text}],
  };
  furniture.splice(at, 1);
  return {...reading, lines: [heading, ...lines], furniture};
}

function isSiteName(line: Line | undefined): line is TextLine {
  return (
    line?.kind === 'text' &&
    line.hints.headingLevel !== undefined &&
    siteName.test(line.text)
  );
}

function says(line: Line, title: string): boolean {
  return line.kind === 'text' && squeeze(line.text).includes(title);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
