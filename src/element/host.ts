import type {Root} from 'hast';
import type {LitElement} from 'lit';
import type {Words} from '../strings/words.js';
import type {SettingValue} from './settings.js';
import type {TermsByScript} from './terms-for.js';

/** The element's properties, as everything behind it sees them. */
export interface Host extends LitElement {
  src: string;
  heading: string;
  headingLevel: number;
  size: SettingValue<'size'>;
  script: SettingValue<'script'>;
  scripts: string;
  theme: SettingValue<'theme'>;
  idPrefix: string;
  noToolbar: boolean;
  noOutline: boolean;
  noStorage: boolean;
  noOverview: boolean;
  printStyle: string;
  uiLang: string;
  strings: Partial<Words>;
  source: string | Root | null;
  terms: TermsByScript;
}
