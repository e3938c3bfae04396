import {type ParseResult, parseInSteps} from '../parse/parse-report.js';
import type {SourceFormat} from '../parse/parse-source.js';
import {readJson} from '../parse/read-json.js';
import {decodeBytes} from '../source/decode-bytes.js';
import {inSlices} from '../view/in-slices.js';
import {LoadError} from './load-error.js';

/** More bytes than this are no report: a million characters are 3 MB. */
const maximumBytes = 16_000_000;
/**
 * More tags than this are no report, and each costs the parser up to 40 µs on
 * the page's own thread: a million nested ones would stop it for 40 s.
 */
const maximumTags = 400_000;
/** Milliseconds without a byte after which the wait is given up. */
const patience = 30_000;

/** Formats by media type, then by the ending of the address. */
const formats = [
  [/\bjson\b/, /\.json$/i, 'json'],
  [/\bmarkdown\b/, /\.(md|markdown)$/i, 'markdown'],
  [/\bhtml\b/, /\.(x?html?|shtml)$/i, 'html'],
] as const;

/**
 * Fetches and reads the report at an address. Rejects with a
 * {@link LoadError}, or with the signal's reason when it was called off.
 */
export async function loadSrc(
  address: string,
  signal: AbortSignal,
): Promise<ParseResult> {
  const url = new URL(address, document.baseURI);
  const {bytes, type} = await fetchBytes(url, signal);
  const decoded = decodeBytes(bytes, type);
  if (decoded.kind === 'binary') {
    throw new LoadError('not-text', decoded.reason);
  }
  const byType = formats.find(([media]) => media.test(type));
  const byName = formats.find(([, name]) => name.test(url.pathname));
  const format = (byType ?? byName)?.[2] ?? 'text';
  if (format === 'html' && decoded.text.split('<').length > maximumTags) {
    throw new LoadError('too-large');
  }
  const result = await parsed(decoded.text, format, signal);
  const fault = result.diagnostics.find(({rule}) => rule === 'invalid-report');
  if (fault?.severity === 'error') throw new LoadError('invalid', fault.reason);
  return result;
}

/** Readers of HTML and Markdown, 89 kB, are loaded for those alone. */
async function parsed(
  text: string,
  format: SourceFormat,
  signal: AbortSignal,
): Promise<ParseResult> {
  if (format === 'text') return inSlices(parseInSteps(text), signal);
  if (format === 'json') return readJson(text);
  const {parseSource} = await import('../parse/parse-source.js');
  return parseSource(text, {format});
}

async function fetchBytes(
  url: URL,
  signal: AbortSignal,
): Promise<{bytes: Uint8Array; type: string}> {
  const wait = new AbortController();
  const stop = () => wait.abort();
  signal.addEventListener('abort', stop);
  let timer = setTimeout(stop, patience);
  const goOn = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, patience);
  };
  try {
    const response = await fetch(url.href, {signal: wait.signal});
    if (!response.ok) {
      throw new LoadError('not-found', String(response.status));
    }
    const type = response.headers.get('content-type') ?? '';
    if (/^(image|audio|video|font)\/|\/pdf|zip/.test(type)) {
      throw new LoadError('not-text', type);
    }
    return {bytes: await readBody(response, goOn), type};
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    const problem = wait.signal.aborted ? 'timeout' : 'network';
    throw new LoadError(problem, '', error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // A body that is not wanted any more is not read to its end.
    wait.abort();
  }
}

async function readBody(
  response: Response,
  goOn: () => void,
): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > maximumBytes) throw new LoadError('too-large');
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    goOn();
    length += value.length;
    if (length > maximumBytes) throw new LoadError('too-large');
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
