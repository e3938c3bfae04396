import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/**
 * A rollup plugin that writes licenses.txt beside the chunks: the licence of
 * every package of which something is inside them.
 */
export function licenses() {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap(({modules = {}}) => Object.entries(modules))
          .filter(([, {renderedLength}]) => renderedLength > 0)
          .map(([id]) => packageFolder(id))
          .filter(Boolean),
      );
      // The script tables are compiled from its dictionaries.
      folders.add(resolve('node_modules/opencc-js'));
      const texts = [...folders].sort().map(licenseOf);
      const source = [readFileSync('NOTICE', 'utf8'), ...texts].join('\n\n');
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source});
    },
  };
}

/** The folder of the package that a module belongs to; null for our own. */
function packageFolder(id) {
  if (!id.includes('node_modules')) return null;
  let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''));
  while (!hasName(folder)) folder = dirname(folder);
  return folder;
}

function hasName(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && 'name' in JSON.parse(readFileSync(file, 'utf8'));
}

function licenseOf(folder) {
  const {name, version, license} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder, {recursive: true})
    .filter((file) => /^licen[cs]e/i.test(file) && file.length < 40)
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return [`${name} ${version}, ${license}`, ...texts].join('\n\n');
}
