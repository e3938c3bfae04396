import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

test('what the README says can be imported is what the package exports', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const table = readFileSync('README.md', 'utf8').split('| Import |')[1] ?? '';
  const named = [
    ...(table.split('\n\n')[0] ?? '').matchAll(/^\| `policy-report(.*?)`/gmu),
  ];
  const told = named.map(([, path]) => `.${path}`);
  const unsaid = ['./cdn/*', './package.json'];
  assert.deepEqual(
    told.sort(),
    Object.keys(exports)
      .filter((path) => !unsaid.includes(path))
      .sort(),
  );
  assert.ok(existsSync(exports['./schema/report.schema.json']));
});
