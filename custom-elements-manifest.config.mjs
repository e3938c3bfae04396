import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {literalTypes} from './scripts/manifest/literal-types.mjs';
import {publishedPaths} from './scripts/manifest/published-paths.mjs';

const element = 'src/element/policy-report-element.ts';

/** `cem analyze`: the manifest of the element, and what editors make of it. */
export default {
  globs: ['src/policy-report.ts', element, 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    literalTypes(element, 'PolicyReportElement'),
    publishedPaths(),
    customElementVsCodePlugin({
      outdir: 'dist/editor',
      htmlFileName: 'html-data.json',
      cssFileName: 'css-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist/editor',
      excludeHtml: false,
      packageJson: false,
      hideLogs: true,
    }),
  ],
};
