import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {compactCss} from './scripts/compact-css-plugin.mjs';
import {flatLoading} from './scripts/flat-loading-plugin.mjs';
import {licenses} from './scripts/licenses-plugin.mjs';

/** The files that a package entry or a command names. */
const entries = [
  'src/index.ts',
  'src/cli.ts',
  'src/policy-report.ts',
  'src/policy-report-element.ts',
];
/** The one of them that pages without a build step load. */
const dropIn = 'src/policy-report.ts';
/** What turns a source into an article; loaded by the drop-in file at once. */
const transformsFile = 'src/element/transforms.ts';
let first;
let transforms;

/**
 * The oldest browsers we run in. A year (es2020) would turn every private field
 * into a WeakMap, 1.2 kB more, though all three have private fields.
 */
const target = ['chrome86', 'firefox115', 'safari15'];

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
  plugins: [
    nodeResolve(),
    esbuild({target: 'node20', include: /\/src\/cli[./]/}),
    esbuild({target, exclude: /\/src\/cli[./]|node_modules/}),
  ],
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
  // Beside our own tables nobody needs OpenCC's; a page that asks for that
  // engine by name maps it in an import map.
  external: /^opencc-js/,
  // The parts import what they share from the first file itself: without this
  // it would become a second one behind a front of 300 bytes.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    nodeResolve(),
    compactCss(),
    esbuild({
      target,
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      banner: `/*! policy-report ${version} | MIT | licenses.txt */`,
    }),
    flatLoading(),
    licenses(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    sourcemap: true,
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    // Chunks follow the imports: nothing is hoisted into the first file.
    hoistTransitiveImports: false,
  },
};

/**
 * The first file; one chunk of all that every report goes through, its small
 * modules too that later chunks share (one request before the first text instead
 * of eight); and the chunks of the script switch.
 */
function chunkOf(id, {getModuleInfo}) {
  const within = (start, seen = new Set()) => {
    if (seen.has(start)) return seen;
    seen.add(start);
    for (const next of getModuleInfo(start).importedIds) within(next, seen);
    return seen;
  };
  first ??= within(resolve(dropIn));
  transforms ??= within(resolve(transformsFile));
  if (first.has(id)) return 'policy-report';
  if (transforms.has(id)) return 'transforms';
  return switchChunks.find(([modules]) => modules.test(id))?.[1];
}

/**
 * What every script switch needs is one chunk, what every switch to
 * Traditional needs another, every switch to Simplified a third: each chunk
 * more costs 80 bytes and a request.
 */
const switchChunks = [
  [/\/script\/(tables\/)?(generated\/(?!reverse)|inflate)/, undefined],
  [
    /\/script\/(load-converter|converter|next-task|tables\/(open-table|symbol-coder|decode-characters|import-table|description|normalise|units))\.ts$/,
    'load-converter',
  ],
  [
    /\/script\/(tables|official\/(official-usage|read-lexicon))/,
    'tables-converter',
  ],
  [
    /\/script\/(simplified\/(?!region)|generated\/reverse)/,
    'simplified-converter',
  ],
];

/** A chunk is named after its module; an index after its folder. */
function chunkName({name, facadeModuleId, moduleIds}) {
  const module = facadeModuleId ?? moduleIds[moduleIds.length - 1];
  const folder = /([^/\\]+)[/\\]index\.[jt]s$/.exec(module)?.[1];
  return `${folder ?? name}.js`;
}

export default [library, cdn];
