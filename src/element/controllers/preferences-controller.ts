import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PolicyReportPreferencesEvent} from '../events.js';
import {
  defaultSettings,
  readSettings,
  type SettingName,
  type Settings,
  type SettingValue,
  settings,
} from '../settings.js';
import {readStored, writeStored} from '../storage.js';

/** The settings that are properties of the element too. */
const shared = ['size', 'script', 'theme'] as const;
type Shared = Pick<Settings, (typeof shared)[number]>;

/** 长者模式: the largest text over the whole width, in the strongest contrast. */
const seniorSettings = {
  senior: 'on',
  size: 'x-large',
  theme: 'contrast',
  measure: 'wide',
} as const satisfies Partial<Settings>;

type Host = ReactiveControllerHost &
  EventTarget & {-readonly [Name in keyof Shared]: Shared[Name]} & {
    noStorage: boolean;
  };

/**
 * A reader's choices: taken from storage when the element is first connected,
 * kept there when the reader (not the page) changes one.
 */
export class PreferencesController implements ReactiveController {
  readonly #host: Host;
  #own: Partial<Settings> = {};
  /** The choices before 长者模式. */
  #before: Partial<Settings> | null = null;
  #read = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#read || this.#host.noStorage) return;
    this.#read = true;
    this.#own = readSettings(readStored().settings);
    this.#write();
  }

  /** An attribute may say anything; what is no value is the default. */
  correct(): void {
    const host = this.#host;
    for (const name of shared) {
      const values: readonly string[] = settings[name];
      if (values.includes(host[name])) continue;
      Object.assign(host, {[name]: defaultSettings[name]});
    }
  }

  /** The values in force. */
  get values(): Settings {
    const {size, script, theme} = this.#host;
    return {...defaultSettings, ...this.#own, size, script, theme};
  }

  /** The reader chooses a value. */
  choose<Name extends SettingName>(
    name: Name,
    value: SettingValue<Name>,
  ): void {
    this.chooseAll({[name]: value} as Partial<Settings>);
  }

  /** The reader chooses several values at once. */
  chooseAll(values: Partial<Settings>): void {
    this.#own = {...this.#own, ...values};
    this.#write();
    this.#keep();
  }

  /** The reader takes every choice back. */
  reset(): void {
    this.#replace({});
  }

  /** 长者模式 in one press, and out again to what was before. */
  toggleSenior(): void {
    if (this.values.senior === 'off') {
      if (!this.#host.noStorage) writeStored('before', this.#own);
      this.#before = this.#own;
      this.chooseAll(seniorSettings);
    } else {
      this.#replace(this.#before ?? readSettings(readStored().before));
    }
  }

  #replace(own: Partial<Settings>): void {
    const {size, script, theme} = defaultSettings;
    Object.assign(this.#host, {size, script, theme});
    this.#own = own;
    this.#write();
    this.#keep();
  }

  #write(): void {
    for (const name of shared) {
      const value = this.#own[name];
      if (value !== undefined) Object.assign(this.#host, {[name]: value});
    }
    this.#host.requestUpdate();
  }

  #keep(): void {
    this.#host.requestUpdate();
    if (!this.#host.noStorage) writeStored('settings', this.#own);
    this.#host.dispatchEvent(new PolicyReportPreferencesEvent({...this.#own}));
  }
}
