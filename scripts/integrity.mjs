import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const folder = 'dist/cdn';

/**
 * Writes dist/cdn/integrity.json: the Subresource Integrity hash of every file
 * a page may load, the drop-in file first.
 */
export async function writeIntegrity() {
  const names = (await readdir(folder)).filter(
    (name) => !/\.map$|\.txt$|^integrity\.json$/.test(name),
  );
  names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const hashes = await Promise.all(
    names.map(async (name) => [
      name,
      hashOf(await readFile(join(folder, name))),
    ]),
  );
  const integrity = Object.fromEntries(hashes);
  await writeFile(
    join(folder, 'integrity.json'),
    `${JSON.stringify(integrity, null, 2)}\n`,
  );
  return integrity;
}

/**
 * The tags to copy into a page: the drop-in file and the chunk that every
 * report goes through, asked for together and pinned to this build.
 */
export function embedCode(integrity, folder = '') {
  return [
    `<link rel="modulepreload" href="${folder}transforms.js"`,
    `  integrity="${integrity['transforms.js']}">`,
    `<script type="module" async src="${folder}policy-report.js"`,
    `  integrity="${integrity['policy-report.js']}"></script>`,
    '<policy-report> …the article as it is… </policy-report>',
  ].join('\n');
}

/**
 * The same with an import map, which pins every later part as well, and what a
 * policy without 'unsafe-inline' must allow for it: `{code, source}`. Browsers
 * before Chromium 127, Safari 18 and Firefox 138 pass the map over.
 */
export function pinnedCode(integrity, folder) {
  const parts = Object.entries(integrity).map(([name, hash]) => [
    folder + name,
    hash,
  ]);
  const map = JSON.stringify({integrity: Object.fromEntries(parts)}, null, 2);
  const hash = createHash('sha256').update(map).digest('base64');
  return {
    code: `<script type="importmap">${map}</script>\n${embedCode(integrity, folder)}`,
    source: `'sha256-${hash}'`,
  };
}

/**
 * Writes dist/cdn/pinned.txt: {@link pinnedCode} for a folder that most sites
 * will rename.
 */
export async function writePinnedCode(integrity) {
  const {code, source} = pinnedCode(integrity, '/policy-report/');
  const note = [
    'Every file of this folder pinned to this build: write the folder’s address',
    'where /policy-report/ stands. The import map comes before any other module.',
    `A Content-Security-Policy must allow it: script-src 'self' ${source}`,
    '(for this folder; with another one the console of the browser names the hash).',
  ].join('\n');
  await writeFile(join(folder, 'pinned.txt'), `${note}\n\n${code}\n`);
}

function rank(name) {
  return name === 'policy-report.js' ? 0 : 1;
}

function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
