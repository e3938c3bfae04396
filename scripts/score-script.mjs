#!/usr/bin/env -S npx tsx
/**
 * Lists every change that the official-usage lexicon makes to opencc-js on the
 * documents of ../shared/corpus, with the row that made it, how often, and one
 * place where it stands: `npm run score:script [-- zh-Hant-HK]`. A reviewer reads
 * the list; a wrong line is a row to mend. Then the scorer's gold phrases, when
 * the command line is built.
 *
 *     94  布: 佈 → 布  公布  定期向社会公布有关情况
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {glyphs, lexicon} from '../src/script/lexicon/index.ts';
import {loadConverter} from '../src/script/load-converter.ts';

const corpus = new URL('../../shared/corpus/', import.meta.url);
const folders = ['reports-txt', 'laws-md', 'long', 'html-pages'];
const shared = new URL('../../shared/', import.meta.url);
const tags = process.argv.slice(2);

if (!existsSync(corpus)) {
  console.log('score:script: no corpus at ../shared/corpus, nothing to score.');
  process.exit(0);
}
for (const tag of tags.length ? tags : ['zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant'])
  await list(tag);
scoreGold();

async function list(to) {
  const dictionary = await loadConverter({
    from: 'zh-Hans',
    to,
    engine: 'opencc-js',
    lexicon: false,
  });
  const official = await loadConverter({from: 'zh-Hans', to});
  const changes = new Map();
  let characters = 0;
  for (const line of linesOf()) {
    characters += line.length;
    collect(line, dictionary.convert(line), official, changes);
  }
  const sorted = [...changes.values()].sort((a, b) => b.count - a.count);
  const all = sorted.reduce((sum, {count}) => sum + count, 0);
  console.log(
    `\n${to}: ${all} characters of ${characters} changed, in ${sorted.length} ways`,
  );
  for (const {count, change, word, place} of sorted)
    console.log(`${String(count).padStart(6)}  ${change}  ${word}  ${place}`);
}

function collect(line, before, official, changes) {
  const after = official.convert(line);
  if (before.length !== after.length || before.length !== line.length) {
    console.log(`lengths differ: ${line}`);
    return;
  }
  const words = official.wordsIn(line);
  for (let i = 0; i < line.length; i++) {
    if (before[i] === after[i]) continue;
    const change = `${line[i]}: ${before[i]} → ${after[i]}`;
    const word =
      wordAt(line, words, i) ??
      borderAt(line, words, i, official.to, before[i] + after[i]);
    const key = `${change} ${word}`;
    const place = line.slice(Math.max(0, i - 6), i + 7);
    const known = changes.get(key);
    if (known) known.count++;
    else changes.set(key, {count: 1, change, word, place});
  }
}

/** The row in which a character stands, with its family. */
function wordAt(line, words, i) {
  const inside = words.find(({start, end}) => start <= i && i < end);
  if (!inside) return null;
  const word = line.slice(inside.start, inside.end);
  return `${word} (${familyOf(word)})`;
}

/** The glyph row that replaced a character, or the word whose border freed it. */
function borderAt(line, words, i, to, pair) {
  const text = ({start, end}) => line.slice(start, end);
  if (glyphs.some(({tag, pairs}) => tag === to && pairs.includes(pair)))
    return 'glyph';
  const after = words.find(({start}) => start === i + 1);
  if (after) return `… before ${text(after)}`;
  const near = words.find(({end}) => end === i);
  return near ? `… after ${text(near)}` : '?';
}

function familyOf(word) {
  return lexicon.find(({rows}) =>
    rows.some(({simplified}) => simplified === word),
  )?.name;
}

function* linesOf() {
  for (const folder of folders) {
    const directory = new URL(`${folder}/`, corpus);
    if (!existsSync(directory)) continue;
    for (const name of readdirSync(directory)) {
      if (!/\.(txt|md|html)$/.test(name) || name.includes('gb18030')) continue;
      const text = readFileSync(new URL(name, directory), 'utf8');
      yield* text
        .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '\n')
        .split(/\n+/)
        .filter((line) => line.trim() !== '');
    }
  }
}

function scoreGold() {
  const scorer = new URL('tools/score-script.mjs', shared);
  const gold = new URL('script-gold/gold.tsv', shared);
  const cli = new URL('../dist/cli.js', import.meta.url);
  if (!existsSync(scorer) || !existsSync(gold)) return;
  if (!existsSync(cli)) {
    console.log('\ngold: npm run build first, then it is scored too.');
    return;
  }
  console.log('');
  const {status} = spawnSync(
    process.execPath,
    [scorer.pathname, gold.pathname, '--cli', `node ${cli.pathname}`],
    {stdio: 'inherit'},
  );
  process.exitCode = status ?? 1;
}
