/**
 * npm run bench:script, after npm run build: the compiled tables against
 * opencc-js in one interleaved run, the best of its rounds in Node and the
 * median in Chromium. Ratios are what to read, and on a quiet machine only: a
 * busy one compiles late what a cold start runs. The bytes of a first switch:
 * npm run size.
 */
import {loadConverter} from '../../dist/index.js';
import {measureFirstSwitch} from './first-switch.mjs';
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

const {time, work, heap, task} = await measureFirstSwitch(7);
console.log('The first switch in Chromium, 简 → 臺灣 (median of 7):');
const ratio = (values, name) =>
  `1/${(values['opencc-js'] / values[name]).toFixed(1)}`;
for (const [name, limit] of [
  ['tables', '1/6'],
  ['prepared', '1/40'],
]) {
  console.log(
    `  ${name}, decode + build + 4,000 characters: ${work[name].toFixed(1)} ms, ` +
      `${ratio(work, name)} of opencc-js (${limit} asked); with the page's ` +
      `import ${time[name].toFixed(1)} ms of processor, ${ratio(time, name)}; ` +
      `${(heap[name] / 1e6).toFixed(1)} MB kept, ${ratio(heap, name)}`,
  );
}
console.log(
  `  longest task, 20,000 characters, processor ÷ 6: reader ${task.tables} ms ` +
    `(100 asked), opencc-js ${task['opencc-js']} ms`,
);

function rate(ms) {
  return `${(characters / ms / 1000).toFixed(1)} M`;
}
