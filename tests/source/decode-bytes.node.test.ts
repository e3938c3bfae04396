import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeBytes} from '../../src/source/decode-bytes.js';

const simplified =
  '关于印发《工作方案》的通知\n各市、县人民政府：\n　　为进一步加强和改进工作，现提出以下意见。';
const traditional =
  '關於印發《工作方案》的通知\n各縣市政府：\n　　為進一步加強工作，現提出以下意見。';

/** The bytes of a text in an encoding that Node can't write: the inverse. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !pairs.has(character)) {
        pairs.set(character, [lead, trail]);
      }
    }
  }
  return new Uint8Array(
    [...text].flatMap(
      (character) => pairs.get(character) ?? [character.charCodeAt(0)],
    ),
  );
}

const assertText = (bytes: Uint8Array, text: string, encoding: string) =>
  assert.deepEqual(decodeBytes(bytes), {kind: 'text', text, encoding});

test('UTF-8 is read with and without a byte order mark', () => {
  const bytes = new TextEncoder().encode(simplified);
  assertText(bytes, simplified, 'utf-8');
  assertText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), simplified, 'utf-8');
});

test('UTF-16 is read in both orders, with and without a mark', () => {
  const little = new Uint8Array(Buffer.from(simplified, 'utf16le'));
  const big = new Uint8Array(Buffer.from(little).swap16());
  assertText(little, simplified, 'utf-16le');
  assertText(new Uint8Array([0xff, 0xfe, ...little]), simplified, 'utf-16le');
  assertText(big, simplified, 'utf-16be');
  assertText(new Uint8Array([0xfe, 0xff, ...big]), simplified, 'utf-16be');
});

test('GB18030 and Big5 are told apart', () => {
  assertText(encode(simplified, 'gb18030'), simplified, 'gb18030');
  assertText(encode(traditional, 'big5'), traditional, 'big5');
});

test('Traditional text in GB18030 is not taken for Big5', () => {
  assertText(encode(traditional, 'gb18030'), traditional, 'gb18030');
});

test('a few broken bytes do not make UTF-8 something else', () => {
  const bytes = new TextEncoder().encode(simplified.repeat(5));
  bytes[30] = 0xff;
  const decoded = decodeBytes(bytes);
  assert.equal(decoded.kind === 'text' && decoded.encoding, 'utf-8');
});

test('an Office file, a PDF and noise are named as what they are', () => {
  const binary = (start: string) =>
    decodeBytes(new Uint8Array([...Buffer.from(start, 'latin1'), 0, 1, 2]));
  assert.match(JSON.stringify(binary('PK\u0003\u0004')), /docx/u);
  assert.match(JSON.stringify(binary('%PDF-1.7')), /PDF/u);
  const noise = Uint8Array.from({length: 5000}, (_, at) => (at * 7919) % 251);
  assert.equal(decodeBytes(noise).kind, 'binary');
});

test('what says its encoding is read in it, where the characters do not tell', () => {
  const name = '楠梓';
  const bytes = encode(name, 'big5');
  const page = (label: string) =>
    new Uint8Array([...Buffer.from(`<meta charset="${label}">`), ...bytes]);
  const textOf = (source: Uint8Array, declared?: string) => {
    const decoded = decodeBytes(source, declared);
    return decoded.kind === 'text' ? decoded.text.slice(-2) : null;
  };
  assert.equal(textOf(bytes, 'text/html; charset=Big5-HKSCS'), name);
  assert.equal(textOf(page('big5')), name);
  assert.notEqual(textOf(page('gb2312')), name);
});

test('a page that says it is in another encoding than it is is read as it is', () => {
  const bytes = encode(traditional, 'big5');
  for (const label of ['utf-8', 'gb2312', 'iso-8859-1', 'no such'])
    assert.deepEqual(
      decodeBytes(bytes, `text/html; charset=${label}`),
      {kind: 'text', text: traditional, encoding: 'big5'},
      label,
    );
  const utf8 = new TextEncoder().encode(simplified);
  assert.deepEqual(decodeBytes(utf8, 'text/plain; charset=gbk'), {
    kind: 'text',
    text: simplified,
    encoding: 'utf-8',
  });
});

test('nothing is an empty text', () => {
  assertText(new Uint8Array(), '', 'utf-8');
});
