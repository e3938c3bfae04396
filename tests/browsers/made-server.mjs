import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {createGzip} from 'node:zlib';
import {embedCode, pinnedCode} from '../../scripts/integrity.mjs';

/**
 * What no honest server does, below /made/: answers that are slow, cut off,
 * endless, not text, or forbidden by a policy. A request handler without a
 * framework, so that Web Test Runner and plain servers share it: it returns
 * whether the request was for it.
 */

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** The policies of a strict site; reports come back to this server. */
const POLICIES = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  'trusted-types':
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    "connect-src 'self'; require-trusted-types-for 'script'",
};

const REPORT = '一、总体要求\n坚持稳中求进。\n二、主要任务\n推动高质量发展。\n';

/** The start of a report in GBK: 坚持依法行政，推进政务公开。 */
const GBK_REPORT = Buffer.from(
  'd2bba1a2d7dccce5d2aac7f30abce1b3d6d2c0b7a8d0d0d5fea3accdc6bdf8d5fecef1b9abbfaaa1a30ab6fea1a2d6f7d2aac8cecef10acdeac9c6bef6b2dfb3ccd0f2a3acd3c5bbafd3aac9ccbbb7beb3a1a30a',
  'hex',
);

/** What was asked for and what was reported since somebody last looked. */
const seen = {leaks: [], reports: [], keys: new Set(), faults: new Map()};

const ROUTES = {
  text: ({query, response}) =>
    send(
      response,
      query.get('type') ?? TYPES['.txt'],
      query.get('body') ?? REPORT,
    ),
  slow: ({query, response}) => {
    setTimeout(
      () => send(response, TYPES['.txt'], query.get('body') ?? REPORT),
      Number(query.get('ms') ?? 1000),
    );
  },
  silent: () => {},
  status: ({query, response}) => {
    response.writeHead(Number(query.get('code') ?? 404)).end('<h1>Error</h1>');
  },
  redirect: ({query, response}) => {
    response.writeHead(302, {location: query.get('to') ?? '/made/text'}).end();
  },
  loop: ({response}) => {
    response.writeHead(302, {location: '/made/loop'}).end();
  },
  cut: ({response}) => {
    response.writeHead(200, {
      'content-type': TYPES['.txt'],
      'content-length': String(Buffer.byteLength(REPORT) * 2),
    });
    response.write(REPORT, () => response.destroy());
  },
  huge: ({query, response}) => {
    const bytes = Number(query.get('bytes') ?? 100_000_000);
    const sized = query.get('sized') !== 'no';
    response.writeHead(200, {
      'content-type': TYPES['.txt'],
      ...(sized && {'content-length': String(bytes)}),
    });
    pour(response, bytes);
  },
  endless: ({response}) => {
    response.writeHead(200, {'content-type': TYPES['.txt']});
    pour(response, Number.POSITIVE_INFINITY);
  },
  /** A few bytes on the way, hundreds of millions unpacked: as many as asked. */
  bomb: ({query, response}) => {
    response.writeHead(200, {
      'content-type': TYPES['.txt'],
      'content-encoding': 'gzip',
    });
    const packer = createGzip();
    packer.pipe(response);
    response.once('close', () => packer.destroy());
    pour(packer, Number(query.get('bytes') ?? Number.POSITIVE_INFINITY));
  },
  nested: ({query, response}) => {
    const tags = Number(query.get('tags') ?? 1000);
    send(response, TYPES['.html'], `${'<div>'.repeat(tags)}一、总则`);
  },
  /** A report; it fails the first time it is asked, by key. */
  once: ({query, response}) =>
    sendSecond(query.get('key'), response, TYPES['.txt'], REPORT),
  /** The same of a module. */
  'once.js': ({query, response}) =>
    sendSecond(query.get('key'), response, TYPES['.js'], 'export {};'),
  /** From now on, chunks asked for under this key have this fault. */
  break: ({query, response}) => {
    seen.faults.set(query.get('key'), query.get('fault'));
    response.writeHead(204).end();
  },
  gbk: ({response}) => send(response, 'text/plain', GBK_REPORT),
  /** These bytes, as this type. */
  bytes: ({query, response}) =>
    send(
      response,
      query.get('type') ?? 'text/plain',
      Buffer.from(query.get('hex') ?? '', 'hex'),
    ),
  binary: ({query, response}) =>
    send(
      response,
      query.get('type') ?? 'application/octet-stream',
      Buffer.from(Array.from({length: 4096}, (_, index) => (index * 37) % 256)),
    ),
  leak: ({url, response}) => {
    seen.leaks.push(url);
    send(response, TYPES['.txt'], '');
  },
  'ran.js': ({response}) =>
    send(response, TYPES['.js'], 'parent.ran(); ran();'),
  'csp-report': ({request, response}) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.reports.push(body);
      response.writeHead(204).end();
    });
  },
  /** What was seen, and forgets it. */
  seen: ({response}) => {
    const leaks = seen.leaks.splice(0);
    const reports = seen.reports.splice(0);
    send(response, TYPES['.json'], JSON.stringify({leaks, reports}));
  },
  page: sendPage,
  embed: sendEmbed,
  cdn: sendDropIn,
};

/** Answers a request for /made/…; false when it is for somebody else. */
export function answerMade(request, response) {
  const {pathname, searchParams, search} = new URL(request.url, 'http://test');
  const [, made, name, ...path] = pathname.split('/');
  if (made !== 'made') return false;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (!route) {
    response.writeHead(404).end();
    return true;
  }
  const url = pathname + search;
  route({request, response, url, query: searchParams, path});
  return true;
}

/** /made/page/strict/reader.html: a page of tests/, under a policy. */
function sendPage({response, path: [policy, ...rest], query}) {
  const file = join('tests', ...rest);
  if (!existsSync(file) || file.includes('..')) {
    response.writeHead(404).end();
    return;
  }
  if (policy in POLICIES) {
    response.setHeader(
      query.has('report-only')
        ? 'content-security-policy-report-only'
        : 'content-security-policy',
      `${POLICIES[policy]}; report-uri /made/csp-report`,
    );
  }
  send(response, TYPES[extname(file)], readFileSync(file));
}

/**
 * /made/embed?origin=…: a page of a strict site with the code that the build
 * prints, pasted as it is but for the folder. `hash=NAME`: of another build is
 * that file; `pinned=yes`: with the import map.
 */
function sendEmbed({response, query}) {
  const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  if (query.has('hash')) {
    integrity[query.get('hash')] = `sha384-${'A'.repeat(64)}`;
  }
  const origin = query.get('origin') ?? '';
  const folder = `${origin}/made/cdn/whole/`;
  const {code, source} = query.has('pinned')
    ? pinnedCode(integrity, folder)
    : {code: embedCode(integrity, folder), source: ''};
  response.setHeader(
    'content-security-policy',
    POLICIES.strict.replace(
      "script-src 'self'",
      `script-src 'self' ${origin} ${source}`,
    ),
  );
  send(
    response,
    TYPES['.html'],
    `<!doctype html><html lang="zh-Hans"><head><title>嵌入</title>
<script src="/tests/hostile/pages/record.js"></script></head>
<body>${code}</body></html>`,
  );
}

/** What can be wrong with a chunk of the drop-in file. */
const CHUNK_FAULTS = {
  whole: (response, file) => send(response, typeOf(file), readFileSync(file)),
  missing: (response) => response.writeHead(404).end(),
  slow: (response, file) => {
    setTimeout(() => CHUNK_FAULTS.whole(response, file), 1500);
  },
  /** Late enough to act before it comes. */
  late: (response, file) => {
    setTimeout(() => CHUNK_FAULTS.whole(response, file), 300);
  },
  silent: () => {},
  corrupt: (response, file) => {
    const bytes = readFileSync(file);
    send(response, typeOf(file), bytes.subarray(0, bytes.length / 2));
  },
  wrong: (response, file) =>
    send(response, typeOf(file), '<!doctype html><title>Login</title>'),
  blocked: (response) => response.destroy(),
};

const typeOf = (file) => TYPES[extname(file)] ?? 'application/octet-stream';

/**
 * /made/cdn/KEY/policy-report.js: dist/cdn, whole until /made/break?key=KEY
 * says what is wrong with every chunk that is asked for from then on.
 */
function sendDropIn({response, path: [key, ...rest]}) {
  const file = join('dist/cdn', ...rest);
  if (!existsSync(file) || file.includes('..')) {
    response.writeHead(404).end();
    return;
  }
  const fault = seen.faults.get(key) ?? 'whole';
  response.setHeader('access-control-allow-origin', '*');
  // `once`: every chunk fails the first time.
  const isFirst = !seen.keys.has(key + file);
  seen.keys.add(key + file);
  const actual = fault !== 'once' ? fault : isFirst ? 'missing' : 'whole';
  CHUNK_FAULTS[actual](response, file);
}

function sendSecond(key, response, type, body) {
  if (seen.keys.has(key)) send(response, type, body);
  else response.writeHead(503).end();
  seen.keys.add(key);
}

function send(response, type, body) {
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
  response.end(body);
}

/** Writes text for as long as somebody reads. */
function pour(response, bytes) {
  const piece = Buffer.from('坚持稳中求进，推动高质量发展。\n'.repeat(1000));
  let left = bytes;
  const write = () => {
    while (left > 0 && !response.destroyed) {
      const next = piece.subarray(0, Math.min(left, piece.length));
      left -= next.length;
      if (!response.write(next)) {
        response.once('drain', write);
        return;
      }
    }
    if (!response.destroyed) response.end();
  };
  write();
}
