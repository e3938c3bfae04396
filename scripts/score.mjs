#!/usr/bin/env -S npx tsx
// Scores the parser against hand-checked outlines of real documents.
//
//   npm run score [-- FOLDER] [--worst N]
//
// FOLDER (../shared/corpus when left out) holds documents in folders by kind, each
// with NAME.outline.json beside it. Without the folder there is nothing to score.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, extname, join, relative} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {flattenOutline, outlineOf} from '../src/model/outline.ts';
import {visit} from '../src/model/visit.ts';
import {parseSource} from '../src/parse/parse-source.ts';
import {lostCharacters} from '../tests/laws/lost-characters.ts';

const formats = {'.txt': 'text', '.md': 'markdown', '.html': 'html'};
const args = process.argv.slice(2);
const worstAt = args.indexOf('--worst');
const worst = worstAt < 0 ? 10 : Number(args.splice(worstAt, 2)[1]);
const folder =
  args[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
if (!existsSync(folder)) {
  console.log(`There is no corpus at ${folder}: nothing to score.`);
  process.exit(0);
}

const rows = documents(folder).map(scoreDocument);
const kinds = [...new Set(rows.map((row) => row.kind))];
const table = Object.fromEntries([
  ...kinds.map((kind) => [kind, figures(rows.filter((r) => r.kind === kind))]),
  ['all', figures(rows)],
]);
console.table(table);
printWorst();

function documents(path) {
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      if (statSync(file).isDirectory()) return documents(file);
      const isDocument = extname(name) in formats && path !== folder;
      return isDocument ? [file] : [];
    });
}

function scoreDocument(path) {
  const row = {
    doc: relative(folder, path),
    kind: relative(folder, path).split('/')[0],
    missed: [],
    extra: [],
    wrong: [],
    fields: {},
    hits: 0,
    depth: 0,
    runIn: 0,
    lost: 0,
  };
  const goldPath = `${path.slice(0, -extname(path).length)}.outline.json`;
  const format = formats[extname(path)];
  const bytes = readFileSync(path);
  const encoding = basename(path).includes('gb18030') ? 'gb18030' : 'utf-8';
  const source = new TextDecoder(encoding).decode(bytes);
  const started = performance.now();
  try {
    const {report} = parseSource(source, {format});
    row.ms = performance.now() - started;
    if (format === 'text') row.lost = lostCharacters(source, report).length;
    if (existsSync(goldPath))
      compare(row, report, JSON.parse(readFileSync(goldPath, 'utf8')));
  } catch (error) {
    row.error = String(error.stack).slice(0, 400);
  }
  return row;
}

function compare(row, report, gold) {
  row.gold = true;
  const wanted = gold.outline.filter((entry) => !entry.kind);
  const found = flattenOutline(outlineOf(report)).filter((item) => !item.kind);
  const free = new Set([
    ...(gold.optionalHeadings ?? []).map((h) => headingKey(h.heading ?? h)),
    ...gold.outline.filter((e) => e.kind).map((e) => headingKey(e.heading)),
    ...(gold.attachments ?? []).map((a) => headingKey(a.title)),
  ]);
  const pairs = align(wanted.map(keyOf), found.map(keyOf));
  const metWanted = new Set(pairs.map(([i]) => i));
  const metFound = new Set(pairs.map(([, j]) => j));
  const hard = pairs.filter(([i]) => !wanted[i].soft);
  row.hits = hard.length;
  row.missed = wanted
    .filter((entry, i) => !entry.soft && !metWanted.has(i))
    .map(keyOf);
  row.extra = found
    .filter((_, j) => !metFound.has(j))
    .filter(
      (e) =>
        !free.has(squeeze(e.label) + headingKey(e.heading)) &&
        !(e.label === '' && free.has(headingKey(e.heading))),
    )
    .map(keyOf);
  const [first] = hard;
  const shift = first ? found[first[1]].depth - wanted[first[0]].level : 0;
  for (const [i, j] of hard) {
    if (found[j].depth - shift === wanted[i].level) row.depth += 1;
    else row.wrong.push(`depth ${found[j].depth} ${keyOf(found[j])}`);
    if (found[j].runIn === !!wanted[i].runIn) row.runIn += 1;
    else row.wrong.push(`run-in ${found[j].runIn} ${keyOf(found[j])}`);
  }
  compareFields(row, report, gold);
}

function compareFields(row, report, gold) {
  const {fields} = report;
  const field = (name, want, have) => {
    if (!want) return;
    row.fields[name] = squeeze(want) === squeeze(have);
    if (!row.fields[name]) row.wrong.push(`${name} ${have} ≠ ${want}`);
  };
  field('title', gold.title, fields.title);
  field('number', gold.docNumber, fields.documentNumber?.text);
  field('date', gold.date?.iso, fields.issuedOn?.value);
  if (gold.lawCounts?.articles) {
    const {articles, lastArticle} = gold.lawCounts;
    const have = articlesOf(report);
    field(
      'articles',
      `${articles} ${lastArticle}`,
      `${have.length} ${have[have.length - 1]}`,
    );
  }
}

function articlesOf(report) {
  const labels = [];
  visit(report, (node) => {
    if (node.type === 'article') labels.push(node.ordinal.text);
  });
  return labels;
}

/** Longest common subsequence of two key lists, as pairs of indices. */
function align(a, b) {
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1] + 1
          : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
  const pairs = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) i++;
    else j++;
  return pairs;
}

function squeeze(text) {
  return (text ?? '').replace(/[\s\u200b\ufeff]+/g, '');
}
function headingKey(text) {
  return squeeze(text).replace(/[。：:；]$/, '');
}
function keyOf({label, heading}) {
  return `${squeeze(label)}|${headingKey(heading)}`;
}

function figures(list) {
  const sum = (of) => list.reduce((total, row) => total + of(row), 0);
  const hits = sum((row) => row.hits);
  const missed = sum((row) => row.missed.length);
  const extra = sum((row) => row.extra.length);
  const share = (part, whole) => Number((part / (whole || 1)).toFixed(4));
  const rate = (name) => {
    const known = list.filter((row) => name in row.fields);
    return `${known.filter((row) => row.fields[name]).length}/${known.length}`;
  };
  return {
    documents: list.length,
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    F1: share(2 * hits, 2 * hits + missed + extra),
    depth: share(
      sum((row) => row.depth),
      hits,
    ),
    'run-in': share(
      sum((row) => row.runIn),
      hits,
    ),
    title: rate('title'),
    number: rate('number'),
    date: rate('date'),
    articles: rate('articles'),
    throws: list.filter((row) => row.error).length,
    lost: list.filter((row) => row.lost).length,
    ms: Math.round(sum((row) => row.ms ?? 0)),
  };
}

function printWorst() {
  const faults = (row) =>
    row.missed.length + row.extra.length + row.wrong.length + row.lost;
  const bad = rows
    .filter((row) => row.error || faults(row))
    .sort((a, b) => faults(b) - faults(a));
  for (const row of bad.slice(0, worst)) {
    console.log(`\n${row.doc} ${row.error ?? ''}`);
    if (row.lost) console.log('  lost  ', row.lost, 'characters');
    for (const [name, keys] of Object.entries({
      missed: row.missed,
      'extra ': row.extra,
      'wrong ': row.wrong,
    }))
      for (const key of keys.slice(0, 8))
        console.log(' ', name, key.slice(0, 90));
  }
}
