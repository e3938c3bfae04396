import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {elementTables} from './element-tables.mjs';
import {libraryApi} from './library-api.mjs';
import {readElement} from './read-element.mjs';
import {renderMarkdown} from './render-markdown.mjs';

const folder = 'demo/docs';

/** The pages in the order of their menu. A `reader` page is prose to be read. */
const pages = [
  {file: 'index.html', title: 'Start', lang: 'en', source: 'README.md'},
  {
    file: 'webmaster.html',
    title: '给网站管理员',
    lang: 'zh-Hans',
    source: 'docs/webmaster.zh-Hans.md',
    reader: true,
  },
  {file: 'element.html', title: 'The element', lang: 'en', text: elementPage},
  {file: 'library.html', title: 'The library', lang: 'en', text: libraryPage},
  {
    file: 'accessibility.html',
    title: 'Accessibility',
    lang: 'en',
    source: 'docs/accessibility.md',
  },
  {
    file: 'performance.html',
    title: 'Performance',
    lang: 'en',
    source: 'docs/performance.md',
  },
  {
    file: 'contributing.html',
    title: 'Contributing',
    lang: 'en',
    source: 'CONTRIBUTING.md',
  },
  {
    file: 'changelog.html',
    title: 'Changelog',
    lang: 'en',
    source: 'CHANGELOG.md',
  },
];

/** Files that pages link to and that are text as they are. */
const plainFiles = ['LICENSE', 'NOTICE'];

/** Writes the documentation site: demo/docs/*.html. */
export function writeSite() {
  const element = readElement();
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of plainFiles) {
    copyFileSync(name, join(folder, `${name}.txt`));
  }
  for (const page of pages) {
    const markdown = page.source
      ? readFileSync(page.source, 'utf8')
      : page.text(element);
    writeFileSync(join(folder, page.file), pageOf(page, markdown));
  }
}

function elementPage(element) {
  return `# The element\n\n${element.description}\n\n${elementTables(element, 2)}`;
}

function libraryPage() {
  const lead = "Everything `import … from 'policy-report'` gives.";
  return `# The library\n\n${lead}\n\n${libraryApi()}`;
}

function pageOf(page, markdown) {
  const source = page.source ?? '';
  const prose = renderMarkdown(markdown, {
    linkTo: linkFrom(source),
    sizeOf: (url) => sizeOfPng(readFileSync(join(dirname(source), url))),
  });
  const body = page.reader
    ? `<policy-report heading-level="1">\n${prose}\n</policy-report>`
    : `<div class="prose">\n${prose}\n</div>`;
  return `<!doctype html>
<html lang="${page.lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title} · policy-report</title>
    <link rel="icon" href="../icon.svg">
    <link rel="stylesheet" href="../demo.css">
    <link rel="stylesheet" href="../prose.css">
    <script type="module" src="../../dist/cdn/policy-report.js"></script>
  </head>
  <body>
    <a class="skip-link" href="#content">Skip to content</a>
    <header class="masthead">
      <div class="masthead-inner">
        <img class="emblem" src="../icon.svg" alt="" width="56" height="56">
        <p class="site-name">policy-report <span>Documentation</span></p>
      </div>
      <nav class="site-nav" aria-label="Documentation">
        <ul>
${pages.map((other) => menuItem(other, page)).join('\n')}
          <li><a href="../index.html">Demo</a></li>
        </ul>
      </nav>
    </header>
    <main id="content" class="page">
${body}
    </main>
  </body>
</html>
`;
}

function menuItem({file, title, lang}, current) {
  const here = file === current.file ? ' aria-current="page"' : '';
  return `          <li><a href="${file}" lang="${lang}"${here}>${title}</a></li>`;
}

/** Addresses of the repository's files, as seen from a page of the site. */
function linkFrom(source) {
  const home = source.startsWith('docs/') ? 'docs/' : '';
  return (url) => {
    if (/^(https?:|mailto:|#)/.test(url)) return url;
    const path = `${home}${url}`;
    if (plainFiles.includes(path)) return `${path}.txt`;
    const page = pages.find((other) => other.source === path);
    return page ? page.file : `../../${path}`;
  };
}

/** Width and height, as the first chunk of a PNG has them (PNG 11.2.1, IHDR). */
function sizeOfPng(bytes) {
  const at = bytes.indexOf('IHDR') + 4;
  return {width: bytes.readUInt32BE(at), height: bytes.readUInt32BE(at + 4)};
}
