import type {CompiledTable} from './compile-tables.js';

/** The module of a compiled table. */
export function moduleOf(
  {bytes, texts = {}}: CompiledTable,
  version: string,
): string {
  const values = Object.entries(texts);
  if (bytes) values.push(['data', Buffer.from(bytes).toString('base64')]);
  const lines = values.map(([name, value]) =>
    value === ''
      ? `export const ${name} = '';\n`
      : `export const ${name} =\n  '${value}';\n`,
  );
  return `/**
 * Compiled from the dictionaries of opencc-js ${version} by
 * \`npm run build:dictionaries\`; src/script/tables and src/script/simplified
 * read it. OpenCC: Apache-2.0, https://github.com/BYVoid/OpenCC
 */
${lines.join('')}`;
}
