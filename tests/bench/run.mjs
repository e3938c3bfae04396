import {readFileSync, writeFileSync} from 'node:fs';
import {arch, cpus, platform} from 'node:os';
import {parseArgs} from 'node:util';
import {parseReport, toHtml} from '../../dist/index.js';
import {measureReader} from './reader.mjs';
import {READER_ROWS, SLOW_ROWS} from './reader-table.mjs';
import {median, ratioOf, tableOf} from './table.mjs';
import {measureText} from './text.mjs';

/**
 * `npm run bench`, after a build and on a quiet machine, some eight minutes:
 * ratios, measured side by side in one run, as tables on the console and in
 * docs/performance.md. Times alone would say something about the machine; ratios
 * say something about the reader. `-- --quick` leaves out the million
 * characters and the slow processor, `-- --brief` measures everything once; both
 * write nothing.
 */
const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    brief: {type: 'boolean', default: false},
  },
});

const SIZES = options.quick ? [4_000, 100_000] : [4_000, 100_000, 1_000_000];
const RATES = options.quick ? [1] : [1, 6];
/** Of each size at each rate, unless the fewest rounds take longer. */
const SECONDS = options.quick ? 15 : 45;
/** Rounds at the least and at the most; between them the time decides. */
const ROUNDS = options.brief ? [1, 1] : [3, 9];
const PAGE = 'docs/performance.md';
const START = '<!-- numbers: written by npm run bench -->';
const END = '<!-- /numbers -->';

const articleOf = (text) => toHtml(parseReport(text).report);

async function main() {
  const textRows = await measureText(SIZES);
  const measured = await measureReader({
    articleOf,
    sizes: SIZES,
    rates: RATES,
    seconds: SECONDS,
    rounds: ROUNDS,
    note: (sentence) => console.error(`… ${sentence}`),
  });
  const tables = [
    '### Text, in Node',
    '',
    ...tableOf(SIZES, textRows),
    '',
    ...RATES.flatMap((rate) => readerPart(measured, rate)),
    machine(measured),
  ].join('\n');
  console.log(tables);
  if (options.quick || options.brief) return;
  const [before, rest] = readFileSync(PAGE, 'utf8').split(START);
  const after = rest.split(END)[1];
  writeFileSync(PAGE, `${before}${START}\n\n${tables}\n\n${END}${after}`);
}

function readerPart(measured, rate) {
  const rows = rate === 1 ? READER_ROWS : [...READER_ROWS, ...SLOW_ROWS];
  const title =
    rate === 1 ? 'Reader, in Chromium' : `Reader, with the CPU ÷ ${rate}`;
  const filled = rows.map(({name, of, to, limits}) => ({
    name,
    limits: SIZES.map((_, column) => limits[column]),
    values: SIZES.map((characters) => {
      const list = ([kind, key]) =>
        listOf(measured, {kind, characters, rate}, key);
      return to ? ratioOf(list(of), list(to)) : median(list(of));
    }),
  }));
  return [`### ${title}`, '', ...tableOf(SIZES, filled), ''];
}

/** The numbers of a measure, one of each round. */
function listOf(measured, wanted, key) {
  const row = measured.find((one) =>
    Object.entries(wanted).every(([name, value]) => one[name] === value),
  );
  const list = row?.measures[key];
  if (!list) throw new Error(`${wanted.kind} was not asked for ${key}.`);
  return list;
}

/** What it was measured on and how often. */
function machine(measured) {
  const rounds = measured.map((row) => row.rounds);
  const [{model}] = cpus();
  return (
    `Measured on ${cpus().length} × ${model.trim()}, ${platform()} ${arch()}, ` +
    `Node ${process.versions.node}; ` +
    `${Math.min(...rounds)} to ${Math.max(...rounds)} rounds of every page.`
  );
}

await main();
