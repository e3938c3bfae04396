#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {parentPort} from 'node:worker_threads';
import {main} from './cli/main.js';
import {serveRenderings} from './cli/render-worker.js';

if (parentPort) serveRenderings(parentPort);
else process.exitCode = await runCommand();

function runCommand(): Promise<number> {
  const {version} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {readonly version: string};
  // `policy-report … | head` closes the pipe early: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = {version, url: new URL(import.meta.url)};
  return main(process.argv.slice(2), process, program);
}
