/**
 * npm run bench:script, after npm run build: the compiled tables against
 * opencc-js in one interleaved run (the best of its rounds). Ratios
 * are what to read; times are those of the machine of the day. The bytes of a
 * first switch: npm run size.
 */
import {loadConverter} from '../../dist/index.js';
import {hasCorpus, scriptText} from './script-text.mjs';

const directions = [
  ['zh-Hans', 'zh-Hant'],
  ['zh-Hans', 'zh-Hant-TW'],
  ['zh-Hans', 'zh-Hant-HK'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hans'],
];
const rounds = 15;
const characters = 1_000_000;

const kind = hasCorpus ? 'own reports and the corpus' : 'own reports';
console.log(
  `Characters a second and ratio, ${characters} characters, ${kind}:`,
);
for (const [from, to] of directions) {
  const text = await scriptText(from, characters);
  const reference = await loadConverter({
    from,
    to,
    lexicon: false,
    engine: 'opencc-js',
  });
  const bare = await loadConverter({from, to, lexicon: false});
  const official = await loadConverter({from, to});
  const converters = [reference, bare, official];
  const times = converters.map(() => []);
  for (let round = 0; round < rounds; round++) {
    converters.forEach(({convert}, i) => {
      const start = performance.now();
      convert(text);
      times[i].push(performance.now() - start);
    });
  }
  const [base, tables, lexicon] = times.map((list) => Math.min(...list));
  console.log(
    `  ${from} → ${to}: opencc-js ${rate(base)}, tables ${rate(tables)} ` +
      `(${(base / tables).toFixed(1)}×), with lexicon ${rate(lexicon)} ` +
      `(${(base / lexicon).toFixed(1)}×)`,
  );
}

function rate(ms) {
  return `${(characters / ms / 1000).toFixed(1)} M`;
}
