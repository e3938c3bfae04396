import {createServer} from 'node:http';
import {buildSync} from 'esbuild';
import sirv from 'sirv';
import {embedCode} from '../../scripts/integrity.mjs';
import {reportText} from './report-text.mjs';

/**
 * The pages that are measured side by side, all with the same text:
 *
 *   /static?chars=   the article as finished HTML, no script: the limit
 *   /wrapped?chars=  the same HTML inside <policy-report>, as webmasters embed
 *   /src?chars=      an empty <policy-report src> that fetches the text
 *   /lit?chars=      the peer: lit, a template for each block of the text
 */

/** The reader's own measure and type, so that layout has the same work. */
const STYLE = `
  body {margin: 0 auto; max-width: 60em; font-family: sans-serif}
  article {font-size: 18px; line-height: 1.8; max-width: 38em; margin: auto}
  p {margin: 0 0 .9em; text-indent: 2em}
`;

/** What the build tells to copy into a page, without the checks of a hash. */
const EMBED = embedCode({}, '/dist/cdn/').replace(/\s+integrity="[^"]*"/g, '');
const [SCRIPT] = EMBED.split('<policy-report>');

/** Serves the pages; `articleOf(text)` makes the static HTML. */
export async function serveBenchPages(articleOf) {
  const files = sirv('.', {dev: true});
  const peer = litPeer();
  const articles = new Map();
  const article = (characters) => {
    const made = articles.get(characters) ?? articleOf(reportText(characters));
    articles.set(characters, made);
    return made;
  };
  const pages = {
    '/static': (characters) => page('', article(characters)),
    '/wrapped': (characters) =>
      page(SCRIPT, `<policy-report>${article(characters)}</policy-report>`),
    '/src': (characters) =>
      page(
        SCRIPT,
        `<policy-report src="/text?chars=${characters}"></policy-report>`,
      ),
    '/lit': (characters) =>
      page(
        '<script type="module" src="/lit-peer.js"></script>',
        `<script type="text/plain" id="source">${reportText(characters)}</script><article></article>`,
      ),
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://bench');
    const characters = Number(searchParams.get('chars'));
    if (pathname === '/text') {
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(reportText(characters));
    } else if (pathname === '/lit-peer.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(peer);
    } else if (pages[pathname]) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages[pathname](characters));
    } else {
      files(request, response, () => response.writeHead(404).end());
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** tests/bench/lit-peer.js with lit inside, as a site would build it. */
function litPeer() {
  const {outputFiles} = buildSync({
    entryPoints: ['tests/bench/lit-peer.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

const page = (head, body) =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">` +
  `<title>年度报告</title><style>${STYLE}</style>${head}</head>` +
  `<body>${body}</body></html>`;
