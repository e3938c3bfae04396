import assert from 'node:assert/strict';
import {posix} from 'node:path';
import {test} from 'node:test';
import {codeOf, filesBelow, importsOf} from './files.js';

/** The rooms of src/; a file imports from a lower number or its own room. */
const LEVELS: Readonly<Record<string, number>> = {
  model: 0,
  strings: 0,
  source: 1,
  parse: 2,
  script: 2,
  format: 2,
  view: 3,
  element: 4,
  cli: 5,
};

/** Rooms that know nothing of a browser; `cli` is Node's. */
const PURE = ['model', 'strings', 'source', 'parse', 'script', 'format'];

const files = filesBelow('src', '.ts');
const roomOf = (file: string) => file.split('/').slice(1, -1)[0] ?? '';

/** The file of src/ an import leads to, or null for a package. */
const targetOf = (file: string, name: string) =>
  name.startsWith('.') ? posix.join(posix.dirname(file), name) : null;

const offences = (rule: (file: string, name: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((name) => rule(file, name))
      .map((name) => `${file} imports ${name}`),
  );

test('Every room of src/ has a place in the law.', () => {
  const unknown = new Set(files.map(roomOf).filter((room) => room !== ''));
  for (const room of Object.keys(LEVELS)) unknown.delete(room);
  assert.deepEqual([...unknown], []);
});

test('A file imports only from a lower room or its own.', () => {
  const upward = offences((file, name) => {
    const target = targetOf(file, name);
    const from = roomOf(file);
    if (target === null || from === '') return false;
    const to = roomOf(target);
    if (to === from) return false;
    return to === '' || !((LEVELS[to] ?? 9) < (LEVELS[from] ?? 0));
  });
  assert.deepEqual(upward, []);
});

test('Local imports are written with .js and stay in src/.', () => {
  const odd = offences((file, name) => {
    const target = targetOf(file, name);
    if (target === null) return false;
    return !target.startsWith('src/') || !/\.(js|json)$/.test(name);
  });
  assert.deepEqual(odd, []);
});

test('Only view/, element/ and the two entries import lit.', () => {
  const entries = ['src/policy-report.ts', 'src/policy-report-element.ts'];
  const rooms = ['view', 'element'];
  const strangers = offences(
    (file, name) =>
      /^(lit|lit-html|lit-element|@lit)(\/|$)/.test(name) &&
      !rooms.includes(roomOf(file)) &&
      !entries.includes(file),
  );
  assert.deepEqual(strangers, []);
});

test('At most one module names opencc-js, and it is in script/.', () => {
  const naming = files.filter((file) =>
    importsOf(file).some((name) => name.startsWith('opencc-js')),
  );
  assert.ok(naming.length <= 1, naming.join(', '));
  assert.ok(naming.every((file) => roomOf(file) === 'script'));
});

test('Only src/policy-report.ts defines an element.', () => {
  const defining = files.filter((file) =>
    /\bcustomElements\s*\.\s*define\b/.test(codeOf(file)),
  );
  const others = defining.filter((file) => file !== 'src/policy-report.ts');
  assert.deepEqual(others, []);
});

test('Pure rooms import no part of Node.', () => {
  const bound = offences(
    (file, name) => PURE.includes(roomOf(file)) && name.startsWith('node:'),
  );
  assert.deepEqual(bound, []);
});

test('The command line does not reach into the reader.', () => {
  const reaching = offences((file, name) => {
    const target = targetOf(file, name);
    if (target === null) return false;
    const line = file === 'src/cli.ts' || roomOf(file) === 'cli';
    return line && ['view', 'element'].includes(roomOf(target));
  });
  assert.deepEqual(reaching, []);
});
