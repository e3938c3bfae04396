import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

/** The files a package entry, a command or a script tag names. */
const entries = ['src/index.ts'];

/** es2020 with what Chromium 86, Firefox 115 and Safari 15 can run of it. */
const target = ['es2020', 'chrome86', 'firefox115', 'safari15'];

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whether an import names one of our dependencies, or a file inside one. */
const isDependency = (id) =>
  Object.keys(dependencies).some(
    (name) => id === name || id.startsWith(`${name}/`),
  );

/** The library: one module per source file, dependencies left to the user. */
const library = {
  input: entries,
  external: (id) => isDependency(id) || id.startsWith('node:'),
  plugins: [nodeResolve(), esbuild({target})],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

export default [library];
