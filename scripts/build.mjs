/**
 * npm run build: writes dist/ from src/: the library with its declarations, the
 * command, the drop-in files, the manifest and what editors read; and from
 * it the demo's documentation and its prepared page.
 */
import {spawn} from 'node:child_process';
import {chmod, mkdir, rm} from 'node:fs/promises';
import {writePreparedPage} from './docs/prepared-page.mjs';
import {writeSite} from './docs/site.mjs';
import {embedCode, writeIntegrity, writePinnedCode} from './integrity.mjs';

const tools = 'node_modules';
const started = performance.now();

await rm('dist', {recursive: true, force: true});
await mkdir('dist/editor', {recursive: true});
await Promise.all([
  run(`${tools}/rollup/dist/bin/rollup`, '--config', '--silent'),
  run(`${tools}/typescript/bin/tsc`, '--project', 'tsconfig.types.json'),
  run(`${tools}/@custom-elements-manifest/analyzer/cem.js`, 'analyze'),
]);
await chmod('dist/cli.js', 0o755);
const integrity = await writeIntegrity();
await writePinnedCode(integrity);
writeSite();
writePreparedPage();

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built dist/ in ${seconds} s. For a page, copy dist/cdn and write:

${embedCode(integrity)}

dist/cdn/pinned.txt has the same with every later part pinned too.
`);

/** Runs a tool of node_modules; shows what it says only when it fails. */
function run(script, ...options) {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [script, ...options]);
    const said = [];
    tool.stdout.on('data', (chunk) => said.push(chunk));
    tool.stderr.on('data', (chunk) => said.push(chunk));
    tool.on('error', reject);
    tool.on('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`${script} ended with ${code}.`));
    });
  });
}
