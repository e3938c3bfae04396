import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * What the element asks for at the first switch of a page: the modules that
 * each direction imports on call (src/script/load-converter). `convert-shown`,
 * which walks the report and needs no dictionary, comes with every switch and
 * is told apart.
 */
const engine = 'src/script/load-converter.ts';
const toTraditional = [
  engine,
  'src/script/tables/tables-converter.ts',
  'src/script/tables/generated/to-traditional.ts',
  'src/script/generated/official-words.ts',
];
const toSimplified = [engine, 'src/script/tables/generated/to-simplified.ts'];
const fromRegion = [
  ...toSimplified,
  'src/script/simplified/region-converter.ts',
];
const generated = 'src/script/tables/generated';
const directions = {
  '简→繁': toTraditional,
  '繁→简': [...toSimplified, 'src/script/simplified/simplified-converter.ts'],
  '臺灣→简': [...fromRegion, `${generated}/from-taiwan.ts`],
  '香港→简': [...fromRegion, `${generated}/from-hong-kong.ts`],
};

/**
 * The files of a first switch, by direction, beside those that are there
 * before (the first file and `walk`): read from the source maps and the static
 * imports of what was built.
 */
export function firstSwitch(folder, firstFile) {
  const {chunkOf, imports} = graphOf(folder);
  const walk = closure([chunkOf('src/element/convert-shown.ts')], imports);
  const engineFiles = closure([chunkOf(engine)], imports);
  const before = new Set([
    firstFile,
    ...walk.filter((f) => !engineFiles.includes(f)),
  ]);
  const files = Object.entries(directions).map(([name, modules]) => {
    const all = closure(modules.map(chunkOf), imports);
    return [name, all.filter((file) => !before.has(file))];
  });
  return {walk: walk.slice(0, 1), directions: Object.fromEntries(files)};
}

function graphOf(folder) {
  const chunks = new Map();
  const imports = new Map();
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.js'))) {
    const code = readFileSync(join(folder, name), 'utf8');
    const {sources} = JSON.parse(readFileSync(join(folder, `${name}.map`)));
    for (const source of sources)
      chunks.set(source.replace(/^(\.\.\/)+/, ''), name);
    const found = code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    imports.set(
      name,
      Array.from(found, ([, file]) => file),
    );
  }
  const chunkOf = (module) => {
    if (chunks.has(module)) return chunks.get(module);
    throw new Error(`${module} is in no file of ${folder}: npm run build`);
  };
  return {chunkOf, imports};
}

function closure(files, imports) {
  const all = [...files];
  for (const file of all) {
    for (const next of imports.get(file) ?? []) {
      if (!all.includes(next)) all.push(next);
    }
  }
  return [...new Set(all)];
}
