import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {installPackage, type Project} from './installed-package.js';

describe('the package, installed into an empty project', () => {
  let project: Project;
  before(() => {
    project = installPackage();
  });
  after(() => project.remove());

  it('carries the built files and nothing of tests, demo or sources', () => {
    const folders = new Set(project.packed.map((path) => path.split('/')[0]));
    const unexpected = [...folders].filter(
      (folder) => folder && !packedFolders.includes(folder),
    );
    assert.deepEqual(unexpected, []);
    assert.ok(folders.has('NOTICE'), 'the notice for OpenCC is packed');
  });

  it('has declarations and a source map for every module', () => {
    const missing = project.packed
      .filter((path) => /^dist\/(?!cdn\/).*\.js$/.test(path))
      .flatMap((path) => [`${path}.map`, path.replace(/\.js$/, '.d.ts')])
      .filter((path) => !project.packed.includes(path));
    assert.deepEqual(missing, []);
  });

  it('parses a report when imported in Node', () => {
    project.write('parse.mjs', parseSomething);
    assert.equal(project.node('parse.mjs').trim(), '一、总体要求');
  });

  it('gives the element class in Node, where there is no document', () => {
    project.write(
      'element.mjs',
      `import {PolicyReportElement} from 'policy-report/policy-report-element';
       console.log(typeof PolicyReportElement);`,
    );
    assert.equal(project.node('element.mjs').trim(), 'function');
  });

  for (const resolution of ['node16', 'bundler'] as const) {
    it(`is typed under moduleResolution ${resolution}`, () => {
      project.write('consumer.ts', typedConsumer);
      project.write('tsconfig.json', tsconfigFor(resolution));
      project.node(resolve('node_modules/typescript/bin/tsc'), '-p', '.');
    });
  }

  it('goes through a bundler, the element and its lazy parts included', async () => {
    project.write('page.js', `import 'policy-report/policy-report';`);
    const {metafile, errors} = await build({
      entryPoints: [join(project.folder, 'page.js')],
      absWorkingDir: project.folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    assert.deepEqual(errors, []);
    const entry = metafile.outputs['out/page.js'];
    assert.ok(entry, 'the bundle has its entry');
    assert.ok(
      !Object.keys(entry.inputs).some((path) => path.includes('opencc-js')),
      'no dictionary stands in the entry',
    );
  });

  it('goes through Rollup with nothing but the finding of packages', async () => {
    project.write('page.js', `import 'policy-report/policy-report';`);
    const warnings: string[] = [];
    const bundle = await rollup({
      input: join(project.folder, 'page.js'),
      plugins: [nodeResolve({browser: true})],
      onwarn: ({code, message}) => warnings.push(`${code}: ${message}`),
    });
    const {output} = await bundle.generate({format: 'es', dir: 'out'});
    await bundle.close();
    const [entry, ...others] = output;
    assert.ok(others.length > 10, 'the lazy parts are files of their own');
    assert.ok(
      !entry.moduleIds.some((path) => path.includes('opencc-js')),
      'no dictionary stands in the entry',
    );
    // Rollup takes a module it can't find for one of the page's own.
    const unresolved = warnings.filter((text) => /UNRESOLVED/.test(text));
    assert.deepEqual(unresolved, []);
  });

  it('lets a bundler drop what a program does not use', async () => {
    const sizeOf = async (code: string) => {
      const {outputFiles} = await build({
        stdin: {contents: code, resolveDir: project.folder},
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
      });
      return outputFiles[0]?.contents.byteLength ?? 0;
    };
    const one = await sizeOf(
      `import {isScriptTag} from 'policy-report'; console.log(isScriptTag('x'));`,
    );
    assert.ok(one < 1_000, `one small function costs ${one} bytes`);
  });

  it('has a command that says its version', () => {
    const bin = join(project.folder, 'node_modules/policy-report', command());
    assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(project.node(bin, '--version').trim(), version());
  });

  it('passes publint', () => {
    const out = project.node(
      resolve('node_modules/publint/src/cli.js'),
      project.tarball,
      '--strict',
    );
    assert.match(out, /All good/);
  });

  it('has types that are not wrong', () => {
    project.node(
      resolve('node_modules/@arethetypeswrong/cli/dist/index.js'),
      project.tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'custom-elements.json',
    );
  });
});

const packedFolders = [
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'dist',
  'package.json',
  'schema',
];

const parseSomething = `
import {flattenOutline, outlineOf, parseReport} from 'policy-report';
const {report} = parseReport('关于工作的报告\\n一、总体要求\\n做好工作。\\n二、主要任务\\n落实。');
const [first] = flattenOutline(outlineOf(report));
console.log(first.label + first.heading);
`;

const typedConsumer = `
import {outlineOf, parseReport, toHtml, type Report} from 'policy-report';
import {PolicyReportElement} from 'policy-report/policy-report-element';
import 'policy-report/policy-report';

const {report, diagnostics} = parseReport('一、总则');
const same: Report = report;
const lines: (number | null)[] = diagnostics.map(({line}) => line);
const labels: string[] = outlineOf(same).map(({label}) => label);
const html: string = toHtml(same);
const element: PolicyReportElement | null =
  document.querySelector('policy-report');
element?.addEventListener('policy-report-load', () => element.goTo('s1'));
// @ts-expect-error A report is read only.
report.lang = 'zh-Hans';
console.log(lines, labels, html);
`;

function tsconfigFor(resolution: 'node16' | 'bundler'): string {
  return JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      skipLibCheck: false,
    },
    files: ['consumer.ts'],
  });
}

function manifest(): {version: string; bin: Record<string, string>} {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
function version(): string {
  return manifest().version;
}
function command(): string {
  return manifest().bin['policy-report'] ?? '';
}
