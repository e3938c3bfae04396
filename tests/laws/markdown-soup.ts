import fc from 'fast-check';

/** What Markdown has marks for, and what stands between them. */
const pieces: readonly string[] = [
  ...['字', '一、', '甲。', 'a', '第一条 ', '（一）', '，', '“', '5.', '　'],
  ...['\n', '\n', '\n\n', '\n\n', '  ', '    ', '  \n', '\t', '\r\n'],
  ...['- ', '1. ', '* ', '> ', '# ', '## ', '---\n', '===\n', '\\', '\\\n'],
  ...['```\n', '~~~x\n', '`', '``', '*', '**', '_', '__', '~~', '&lt;'],
  ...['[', ']', '](', '](/u "题")', ')', '![', '[r]', '[r]: /x "题"\n'],
  ...['|', '|a|b|\n|:-|-:|\n', '[^1]', '[^1]: ', '&amp;', '\0', '\ud800'],
];

/** HTML that closes, and HTML that does not. */
const tags: readonly string[] = [
  ...['<b>', '</b>', '<br>', '<p>', '</p>', '<div>\n', '</div>\n', '<pre>'],
  ...['<table>', '<tr><td>', '<!--', '-->', '<a href=x>', '<http://x.cn>'],
  ...['<textarea>', '</textarea>', '<title>', '<script>', '<b ', '"', '>'],
];

/** Markdown as nobody writes it, with HTML in it where that is asked for. */
export function markdownSoup(
  kind: 'plain' | 'html' = 'plain',
): fc.Arbitrary<string> {
  const words = kind === 'html' ? [...pieces, ...tags] : pieces;
  return fc
    .array(fc.constantFrom(...words), {maxLength: 40, size: 'max'})
    .map((parts) => parts.join(''));
}
