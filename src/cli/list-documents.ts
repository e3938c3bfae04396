import {readdir, stat} from 'node:fs/promises';
import {extname, join, relative} from 'node:path';
import {formatsOfEndings} from './read-input.js';

/** A document of a folder, and the file that its page goes to. */
export interface Rendering {
  readonly source: string;
  readonly target: string;
}

/**
 * The documents in a folder and the folders in it, by the endings of their
 * names, each with its page in the folder `out`: `2022/report.txt` becomes
 * `2022/report.html`, and `2022/report.md` beside it `2022/report.md.html`.
 */
export async function listDocuments(
  folder: string,
  out: string,
): Promise<readonly Rendering[]> {
  const taken = new Set<string>();
  const renderings: Rendering[] = [];
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter(
      (entry) =>
        entry.isFile() && extname(entry.name).toLowerCase() in formatsOfEndings,
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => relative(out, file).startsWith('..'))
    .sort();
  for (const source of files) {
    const name = relative(folder, source);
    const plain = `${name.slice(0, -extname(name).length)}.html`;
    const target = taken.has(plain) ? `${name}.html` : plain;
    taken.add(target);
    renderings.push({source, target: join(out, target)});
  }
  return renderings;
}

/** Whether a page is there and newer than its document. */
export async function isUpToDate({
  source,
  target,
}: Rendering): Promise<boolean> {
  try {
    const [from, to] = await Promise.all([stat(source), stat(target)]);
    return to.mtimeMs > from.mtimeMs;
  } catch {
    return false; // No page yet; a document that is gone fails when it is read.
  }
}
