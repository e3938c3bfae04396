import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** Files below a folder with an ending, as paths with forward slashes. */
export function filesBelow(
  folder: string,
  ending: string | RegExp,
): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) =>
      typeof ending === 'string' ? file.endsWith(ending) : ending.test(file),
    )
    .sort();
}

/** What git keeps; an unpacked archive without git has no such list. */
export function trackedFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'});
  return list.split('\0').filter((file) => file !== '' && existsSync(file));
}

/** The modules a file imports, types and dynamic imports included. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({fileName}) => fileName);
}

/** The text of a TypeScript file with its comments blanked out. */
export function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const printer = ts.createPrinter({removeComments: true});
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return printer.printFile(source);
}
