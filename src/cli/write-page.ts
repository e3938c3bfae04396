import {constants} from 'node:fs';
import {access, mkdir, rename, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {InputError} from './terminal.js';

/** What a failing file system call means where pages are written. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Pages may not be written here; name another folder after --out.',
  EPERM: 'Pages may not be written here; name another folder after --out.',
  EROFS: 'Pages may not be written here; name another folder after --out.',
  EEXIST: 'This is a file; name a folder after --out.',
  ENOTDIR: 'A file stands where a folder is to be; name another after --out.',
  ENOSPC: 'The disk is full.',
  ENOENT: 'No folder can be made here; name another after --out.',
};

/**
 * Makes the folder that pages are written to, before any document is read.
 *
 * @throws {InputError} when nothing can be written there.
 */
export async function prepareFolder(out: string): Promise<void> {
  await named(out, async () => {
    await makeFolder(out);
    await access(out, constants.W_OK);
  });
}

/**
 * Writes a page beside its place and moves it there, so that a run that is cut
 * off leaves no half page behind.
 *
 * @throws {InputError} when it can't be written.
 */
export async function writePage(target: string, html: string): Promise<void> {
  const partial = `${target}.partial`;
  await named(target, async () => {
    await makeFolder(dirname(target));
    await writeFile(partial, html);
    await rename(partial, target);
  });
}

/**
 * Makes a folder and those it stands in. Node's own recursive mkdir never ends
 * where a folder is there and takes no other, as in /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const parent = dirname(folder);
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    await makeOne(folder);
  }
}

/** Makes a folder whose parent is there; one that is there already is made. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isThere) throw error;
  }
}

/** A failure that names the place and not the document. */
async function named(place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException;
    throw new InputError(place, reasons[code] ?? message);
  }
}
