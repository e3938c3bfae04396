import {existsSync, readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';

/** The files that a package entry or a command names. */
const allEntries = [
  'src/index.ts',
  'src/cli.ts',
  'src/policy-report.ts',
  'src/element/policy-report-element.ts',
];
const entries = allEntries.filter((file) => {
  if (!existsSync(file)) console.warn(`Not written yet: ${file}`);
  return existsSync(file);
});
/** The one of them that pages without a build step load. */
const dropIn = 'src/policy-report.ts';

/** es2020, and of it what Chromium 86, Firefox 115 and Safari 15 run. */
const target = ['es2020', 'chrome86', 'firefox115', 'safari15'];

const {dependencies, version} = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

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

/**
 * The drop-in file: one module with lit inside, and beside it a chunk for each
 * part that is loaded on first need. Names carry no hash: a site copies the
 * folder and names one file in its page.
 */
const cdn = {
  input: dropIn,
  plugins: [
    nodeResolve(),
    commonjs(),
    esbuild({
      target,
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      banner: `/*! policy-report ${version} | MIT | licenses.txt */`,
    }),
    license({thirdParty: {output: 'dist/cdn/licenses.txt'}}),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
    // Chunks follow the imports: nothing is hoisted into the first file.
    hoistTransitiveImports: false,
  },
};

export default existsSync(dropIn) ? [library, cdn] : [library];
