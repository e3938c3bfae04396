import {writeFileSync} from 'node:fs';
import {arch, cpus, platform} from 'node:os';
import {parseArgs} from 'node:util';
import {parseReport, toHtml} from '../../dist/index.js';
import {measureReader} from './reader.mjs';
import {READER_ROWS, SLOW_ROWS} from './reader-table.mjs';
import {measureText} from './text.mjs';

/**
 * `npm run bench`: ratios, measured side by side in one run, as one table on
 * the console and in docs/performance.md. Times alone would say something about
 * the machine; ratios say something about the reader. `-- --quick` leaves out
 * the million characters and the slow processor, and writes nothing.
 */
const {values: options} = parseArgs({
  options: {quick: {type: 'boolean', default: false}},
});

const SIZES = options.quick ? [4_000, 100_000] : [4_000, 100_000, 1_000_000];
const RATES = options.quick ? [1] : [1, 6];

const articleOf = (text) => toHtml(parseReport(text).report);

async function main() {
  const textRows = await measureText(SIZES);
  const rows = await measureReader({
    articleOf,
    sizes: SIZES,
    rates: RATES,
    note: (sentence) => console.error(`… ${sentence}`),
  });
  const tables = [
    '## Text, in Node',
    '',
    ...tableOf(textRows),
    '',
    ...RATES.flatMap((rate) => [
      rate === 1 ? '## Reader, in Chromium' : `## Reader, CPU ÷ ${rate}`,
      '',
      ...tableOf(readerRows(rows, rate)),
      '',
    ]),
  ];
  console.log(tables.join('\n'));
  if (!options.quick) {
    writeFileSync(
      'docs/performance.md',
      `${introduction()}\n${tables.join('\n')}`,
    );
  }
}

/** Rows {name, values, limits} of the reader at one speed of the processor. */
function readerRows(rows, rate) {
  const of = (kind, characters) =>
    rows.find(
      (row) =>
        row.kind === kind && row.characters === characters && row.rate === rate,
    );
  const ratios = READER_ROWS.map(({name, value, limits}) => ({
    name,
    limits,
    values: SIZES.map((characters) =>
      value({
        fixed: of('static', characters),
        wrapped: of('wrapped', characters),
        src: of('src', characters),
      }),
    ),
  }));
  if (rate === 1) return ratios;
  const times = SLOW_ROWS.map(({name, key, limit}) => ({
    name: `${name}, milliseconds`,
    limits: [null, null, limit],
    values: SIZES.map((characters) => of('wrapped', characters)[key]),
  }));
  return [...ratios, ...times];
}

function tableOf(rows) {
  const head = SIZES.map((size) => `${size.toLocaleString('en')} characters`);
  return [
    `| measure | ${head.join(' | ')} |`,
    `|---|${SIZES.map(() => '---:').join('|')}|`,
    ...rows.map(
      ({name, values, limits}) =>
        `| ${name} | ${values.map((value, index) => cell(value, limits[index])).join(' | ')} |`,
    ),
  ];
}

/** A ratio with what was to be reached; bold where it was not. */
function cell(value, limit) {
  if (!Number.isFinite(value)) return '–';
  const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(2);
  if (limit === null || limit === undefined) return shown;
  return value <= limit ? `${shown} (≤ ${limit})` : `**${shown}** (≤ ${limit})`;
}

function introduction() {
  const [{model}] = cpus();
  return `# Performance

Written by \`npm run bench\`. Every number is a ratio of two measures taken by
turns in the same run, so it says little about the machine (${cpus().length} ×
${model.trim()}, ${platform()} ${arch()}, Node ${process.versions.node}). In
brackets what was to be reached; bold is not reached.

“Static HTML” is the same text as finished HTML without a script: the limit of
what a page can do. “Ready” is everything in the page and laid out.
`;
}

await main();
