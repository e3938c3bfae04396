import {checksumOf} from '../../src/script/tables/import-table.js';
import type {CompiledTable} from './compile-tables.js';

/** The module of a compiled table. */
export function moduleOf(
  {bytes, texts = {}}: CompiledTable,
  version: string,
): string {
  const table = {
    ...texts,
    ...(bytes && {data: Buffer.from(bytes).toString('base64')}),
  };
  const lines = Object.entries(table).map(([name, value]) =>
    value === '' ? `  ${name}: '',` : `  ${name}:\n    '${value}',`,
  );
  return `/**
 * Compiled from the dictionaries of opencc-js ${version} by
 * \`npm run build:dictionaries\`; src/script/tables and src/script/simplified
 * read it. OpenCC: Apache-2.0, https://github.com/BYVoid/OpenCC
 */
export const table = {
  checksum: ${checksumOf(table)},
${lines.join('\n')}
};
`;
}
