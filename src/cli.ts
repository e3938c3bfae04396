#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {main} from './cli/main.js';

const {version} = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as {readonly version: string};

// `policy-report … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), process, version);
