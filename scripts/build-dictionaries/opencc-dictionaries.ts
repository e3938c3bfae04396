import {createRequire} from 'node:module';

/** Entries of an OpenCC dictionary: what is found, and what it becomes. */
export type Entries = ReadonlyMap<string, string>;

/** The dictionaries of the configurations s2t, s2tw, s2hk, t2s, tw2s, hk2s. */
export interface OpenccDictionaries {
  /** Version of opencc-js, written into the tables. */
  readonly version: string;
  readonly compat: Entries;
  readonly stPhrases: Entries;
  readonly stCharacters: Entries;
  readonly tsPhrases: Entries;
  readonly tsCharacters: Entries;
  readonly twVariants: Entries;
  readonly twVariantsPhrases: Entries;
  readonly twVariantsRev: Entries;
  readonly twVariantsRevPhrases: Entries;
  readonly hkVariants: Entries;
  readonly hkVariantsPhrases: Entries;
  readonly hkVariantsRev: Entries;
  readonly hkVariantsRevPhrases: Entries;
}

/** Reads the dictionaries of the installed opencc-js. */
export async function readOpenccDictionaries(): Promise<OpenccDictionaries> {
  return {
    version: versionOfOpencc(),
    compat: await read('CJK_Compatibility_Ideographs'),
    // Of two dictionaries in a group the first has the last word.
    stPhrases: new Map([
      ...(await read('STPhrases_GeneratedFromRegionalPhrases')),
      ...(await read('STPhrases')),
    ]),
    stCharacters: await read('STCharacters'),
    tsPhrases: await read('TSPhrases'),
    tsCharacters: await read('TSCharacters'),
    twVariants: await read('TWVariants'),
    twVariantsPhrases: await read('TWVariantsPhrases'),
    twVariantsRev: await read('TWVariantsRev'),
    twVariantsRevPhrases: await read('TWVariantsRevPhrases'),
    hkVariants: await read('HKVariants'),
    hkVariantsPhrases: await read('HKVariantsPhrases'),
    hkVariantsRev: await read('HKVariantsRev'),
    hkVariantsRevPhrases: await read('HKVariantsRevPhrases'),
  };
}

async function read(name: string): Promise<Entries> {
  const module = (await import(`opencc-js/dict/${name}`)) as {default: string};
  const entries = new Map<string, string>();
  for (const entry of module.default.split('|')) {
    const [key = '', value = ''] = entry.split(' ');
    entries.set(key, value);
  }
  return entries;
}

function versionOfOpencc(): string {
  const require = createRequire(import.meta.url);
  const path = require
    .resolve('opencc-js')
    .replace(/opencc-js\/dist\/.*$/, 'opencc-js/package.json');
  return (require(path) as {version: string}).version;
}
