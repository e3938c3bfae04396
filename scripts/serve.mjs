/** The demo's web server: what `npm start` and the browser tests look at. */
import {createServer} from 'node:http';
import sirv from 'sirv';

/** The folders a visitor may read, under the addresses they have here. */
const folders = ['demo', 'dist', 'docs', 'tests/fixtures'];

/** The demo is held to the policy that strict government sites send. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
].join('; ');

/**
 * Serves the demo on this machine only. Takes `port`, or any free port when it
 * is taken; gives the address of the first page and a way to stop.
 */
export async function serveDemo({port = 0} = {}) {
  const server = createServer(respond);
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://localhost:${server.address().port}/demo/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const handlers = folders.map((folder) => ({
  prefix: `/${folder}/`,
  handle: sirv(folder, {dev: true, dotfiles: false, setHeaders}),
}));

function respond(request, response) {
  const {pathname, search} = new URL(request.url, 'http://localhost');
  const found = handlers.find(({prefix}) => pathname.startsWith(prefix));
  if (!found) {
    const isRoot = pathname === '/' || pathname === '/demo';
    response.writeHead(isRoot ? 302 : 404, isRoot ? {location: '/demo/'} : {});
    response.end(isRoot ? '' : 'Not found');
    return;
  }
  request.url = pathname.slice(found.prefix.length - 1) + search;
  found.handle(request, response, () => {
    response.writeHead(404).end('Not found');
  });
}

function setHeaders(response, pathname) {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  if (pathname.endsWith('.txt')) {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
