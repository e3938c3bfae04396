/** A compiled table that can't be used: missing, damaged or of another build. */
export class ScriptTableError extends Error {
  override readonly name = 'ScriptTableError';
}

/**
 * What a generated module holds: texts, and the checksum of all of them but
 * `data`, which is a file with a checksum of its own (open-table).
 */
export interface Table {
  readonly checksum: number;
}

/**
 * A promise of a generated module's table. Rejects with a
 * {@link ScriptTableError} when it can't be had, or was changed on its way.
 */
export async function importTable<T extends Table>(
  name: string,
  load: () => Promise<{readonly table: T}>,
): Promise<T> {
  const {table} = await load().catch((cause: unknown) => {
    throw new ScriptTableError(
      `The script table ${name} could not be loaded. Its file must lie ` +
        'beside those of the reader.',
      {cause},
    );
  });
  if (table.checksum === checksumOf(table)) return table;
  throw new ScriptTableError(
    `The script table ${name} was damaged on its way: load the page again.`,
  );
}

/** Adler-32 (RFC 1950) of the units of a table's texts but `data`. */
export function checksumOf(table: object): number {
  let [a, b] = [1, 0];
  for (const [name, text] of Object.entries(table)) {
    if (typeof text !== 'string' || name === 'data') continue;
    for (let i = 0; i < text.length; ) {
      const end = Math.min(i + 3800, text.length); // the sums stay exact
      for (; i < end; i++) {
        a += text.charCodeAt(i);
        b += a;
      }
      a %= 65521;
      b %= 65521;
    }
  }
  return b * 65536 + a;
}
