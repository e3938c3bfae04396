import {scriptTags} from '../model/script-tag.js';

/**
 * What a reader can set, with the values of each; the first is the default.
 * All of them are remembered together under one key.
 */
export const settings = {
  size: ['medium', 'small', 'large', 'x-large'],
  script: ['original', ...scriptTags],
  theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  line: ['normal', 'snug', 'loose', 'open'],
  paragraph: ['normal', 'close', 'wide'],
  letter: ['normal', 'wide', 'wider'],
  measure: ['wide', 'middle', 'narrow'],
  align: ['start', 'justify'],
  indent: ['indent', 'spaced'],
  ruler: ['off', '1', '3', '5'],
  ruby: ['off', 'rare', 'all'],
  notation: ['pinyin', 'zhuyin'],
  senior: ['off', 'on'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> =
  (typeof settings)[Name][number];
/** A value for every setting. */
export type Settings = {
  readonly [Name in SettingName]: SettingValue<Name>;
};

/** Every setting at its default. */
export const defaultSettings = Object.fromEntries(
  Object.entries(settings).map(([name, [first]]) => [name, first]),
) as Settings;

/** Those of some unknown values that are settings as they should be. */
export function readSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, setting]) => isSetting(name, setting)),
  );
}

function isSetting(name: string, value: unknown): boolean {
  if (!Object.keys(settings).includes(name)) return false;
  const values: readonly string[] = settings[name as SettingName];
  return values.includes(value as string);
}
