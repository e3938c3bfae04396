import {marked} from 'marked';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {loadConverter, parseReport} from '../../dist/index.js';
import {reportText} from './report-text.mjs';
import {ratioOf} from './table.mjs';

/** Rounds that count, and about how many characters one goes through. */
const ROUNDS = 9;
const SHARE = 400_000;

/** micromark takes a minute for a million characters and more of this. */
const SLOW_PEER = 100_000;

/** Directions that are measured, by their name in the table. */
const DIRECTIONS = {
  '简→臺': ['zh-Hans', 'zh-Hant-TW'],
  '臺→简': ['zh-Hant-TW', 'zh-Hans'],
};

/** Rows of what runs in Node: parsing, and changing the script. */
export async function measureText(sizes) {
  const rows = new Map();
  const add = (name, value, limit = null) => {
    const row = rows.get(name) ?? {name, values: [], limits: []};
    row.values.push(value);
    row.limits.push(limit);
    rows.set(name, row);
  };
  for (const size of sizes) {
    const [marked, mdast] = parsing(size);
    add('Parsing ÷ `marked`', marked, 1);
    add('Parsing ÷ `mdast-util-from-markdown` (micromark)', mdast);
    for (const [name, direction] of Object.entries(DIRECTIONS)) {
      const [tables, lexicon] = await converting(size, ...direction);
      add(`${name} with OpenCC’s result ÷ \`opencc-js\``, tables, 0.125);
      add(`${name} with official usage ÷ \`opencc-js\``, lexicon);
    }
  }
  return [...rows.values()];
}

function parsing(size) {
  // An empty line parts paragraphs in Markdown; without one, marked
  // overflows its stack on a million characters.
  const text = reportText(size).replace(/\n/g, '\n\n');
  const peers = [() => parseReport(text), () => marked.parse(text)];
  if (size <= SLOW_PEER) peers.push(() => fromMarkdown(text));
  const [own, other, slow] = byTurns(peers, size);
  return [ratioOf(own, other), slow ? ratioOf(own, slow) : null];
}

async function converting(size, from, to) {
  const text = await textIn(from, size);
  const converters = [
    await loadConverter({from, to, lexicon: false}),
    await loadConverter({from, to}),
    await loadConverter({from, to, lexicon: false, engine: 'opencc-js'}),
  ];
  const [tables, lexicon, peer] = byTurns(
    converters.map((converter) => () => converter.convert(text)),
    size,
  );
  return [ratioOf(tables, peer), ratioOf(lexicon, peer)];
}

async function textIn(script, size) {
  const text = reportText(size);
  if (script === 'zh-Hans') return text;
  return (await loadConverter({from: 'zh-Hans', to: script})).convert(text);
}

/** Times of several functions that take turns, warm, as a service runs them. */
function byTurns(functions, size) {
  const times = functions.map(() => []);
  const repeats = Math.max(1, Math.round(SHARE / size));
  for (let round = -2; round < ROUNDS; round++) {
    functions.forEach((run, index) => {
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) run();
      if (round >= 0) times[index].push(performance.now() - start);
    });
  }
  return times;
}
