/** npm run build: writes dist/ (library, declarations) from src/. */
import {spawn} from 'node:child_process';
import {rm} from 'node:fs/promises';

const started = performance.now();
await rm('dist', {recursive: true, force: true});
await Promise.all([
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent'),
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'),
]);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built dist/ in ${seconds} s.`);

/** Runs a tool of node_modules; a failing tool ends the build. */
function run(script, ...options) {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [script, ...options], {
      stdio: 'inherit',
    });
    tool.on('error', reject);
    tool.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ended with ${code}.`));
    });
  });
}
