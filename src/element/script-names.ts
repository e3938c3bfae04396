import type {Words} from '../strings/words.js';
import type {ScriptChoice} from './controllers/script-controller.js';

/** The scripts by the names that their own readers know, each in itself. */
const names = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  'zh-Hant-TW': '臺灣繁體',
  'zh-Hant-HK': '香港繁體',
} as const satisfies Record<Exclude<ScriptChoice, 'original'>, string>;

/** The name of a script on its button. */
export function scriptName(script: ScriptChoice, words: Words): string {
  return script === 'original' ? words.original : names[script];
}
