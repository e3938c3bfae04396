import {
  type SettingsWords,
  settingsWords,
} from '../../strings/settings-words.js';
import {fill} from '../../strings/words.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {
  type SettingModel,
  settingsView,
} from '../../view/settings/settings-view.js';
import {settingsRules} from '../../view/styles/settings-rules.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {scriptName} from '../script-names.js';
import {type SettingName, type Settings, settings} from '../settings.js';

/** The settings of the panel in their order; size and script have the bar. */
const shown = [
  'theme',
  'line',
  'paragraph',
  'letter',
  'measure',
  'align',
  'indent',
  'ruler',
  'ruby',
  'notation',
] as const satisfies readonly SettingName[];

/** Values in the order of their size, where that is not the table's. */
const orders: Partial<Record<SettingName, readonly string[]>> = {
  line: ['snug', 'normal', 'loose', 'open'],
  paragraph: ['close', 'normal', 'wide'],
  measure: ['narrow', 'middle', 'wide'],
};

/** Makes the display settings of a reader. */
export function createSettings(reader: Reader): SettingsPart {
  return new SettingsPart(reader);
}

/** The display settings: changed at once, said once, remembered together. */
export class SettingsPart implements Part {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
    lendSheet(reader.element.shadowRoot, settingsRules);
  }

  opened(): void {
    const root = this.#reader.element.shadowRoot;
    root?.querySelector<HTMLElement>('.settings input:checked')?.focus();
  }

  render(): unknown {
    const words = this.#words;
    return settingsView({
      label: this.#reader.words.settings,
      settings: [...this.#scripts(), ...shown.map((name) => this.#model(name))],
      resetLabel: words.reset,
      choose: (name, value) => this.#choose(name as SettingName, value),
      reset: () => this.#reader.resetSettings(words.resetDone),
    });
  }

  get #words(): SettingsWords {
    const {uiLang, element} = this.#reader;
    return {...settingsWords[uiLang], ...element.strings};
  }

  #model(name: (typeof shown)[number]): SettingModel {
    const words: Readonly<Record<string, string>> = this.#words;
    const values = orders[name] ?? settings[name];
    const isForced =
      name === 'theme' && window.matchMedia('(forced-colors: active)').matches;
    return {
      name,
      label: words[name] ?? name,
      value: this.#reader.settings[name],
      choices: values.map((value) => ({
        value,
        label: words[`${name}-${value}`] ?? value,
      })),
      hindrance: isForced ? words.themeForced : undefined,
    };
  }

  /** All scripts, the regional forms among them, where more are offered. */
  #scripts(): readonly SettingModel[] {
    const {scripts, settings: values, words} = this.#reader;
    if (scripts.length < 3) return [];
    return [
      {
        name: 'script',
        label: this.#words.scriptForms,
        value: values.script,
        choices: (['original', ...scripts] as const).map((value) => ({
          value,
          label: scriptName(value, words),
          ...(value === 'original' ? {} : {lang: value}),
        })),
      },
    ];
  }

  #choose(name: SettingName, value: string): void {
    this.#reader.choose({[name]: value} as Partial<Settings>);
    if (name === 'script') return;
    const words: Readonly<Record<string, string>> = this.#words;
    const label = words[`${name}-${value}`] ?? value;
    this.#reader.announce(fill(this.#words.changed, words[name], label));
  }
}
