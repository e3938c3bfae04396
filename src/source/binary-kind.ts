/** First bytes of files that are not text, and what to do about each. */
const signatures: readonly {
  readonly bytes: string;
  readonly reason: string;
}[] = [
  {
    bytes: '%PDF-',
    reason: 'This is a PDF file: give the text or the web page of the report.',
  },
  {
    bytes: 'PK\u0003\u0004',
    reason:
      'This is a ZIP or Office file (.docx, .xlsx): save it as HTML or as plain text.',
  },
  {
    bytes: '\u00d0\u00cf\u0011\u00e0',
    reason:
      'This is an old Office file (.doc, .xls, .wps): save it as HTML or as plain text.',
  },
  {
    bytes: '{\\rtf',
    reason: 'This is an RTF file: save it as HTML or as plain text.',
  },
  {bytes: '\u0089PNG', reason: 'This is a PNG image and holds no text.'},
  {
    bytes: '\u00ff\u00d8\u00ff',
    reason: 'This is a JPEG image and holds no text.',
  },
  {bytes: 'GIF8', reason: 'This is a GIF image and holds no text.'},
  {bytes: '\u001f\u008b', reason: 'This is a gzip file: unpack it first.'},
];

/**
 * Why bytes are no text, when they start like a kind of file that is none;
 * null when they start like nothing known.
 */
export function binaryKindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find((signature) =>
    start.startsWith(signature.bytes),
  );
  return known?.reason ?? null;
}
