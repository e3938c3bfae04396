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

function rank(name) {
  return name === 'policy-report.js' ? 0 : 1;
}

function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
