import {fill} from '../strings/words.js';
import type {ReaderCore} from './reader-core.js';
import {scriptName} from './script-names.js';

/** Milliseconds after which a wait for a dictionary is felt, and is said. */
const felt = 400;

/** Says once what became of a script that the reader asked for. */
export class ScriptAnnouncer {
  readonly #core: ReaderCore;
  #isAsked = false;
  /** The script that was asked for last takes longer than is not felt. */
  isSlow = false;

  constructor(core: ReaderCore) {
    this.#core = core;
  }

  /** The reader asks for another script. */
  scriptAsked(): void {
    this.#isAsked = true;
    this.isSlow = false;
    setTimeout(() => {
      const {script, words} = this.#core;
      if (script.status !== 'busy') return;
      this.isSlow = true;
      this.#core.requestUpdate();
      this.#core.announce(words.converting);
    }, felt);
  }

  /** A report is shown, in the script asked for or still in the other. */
  scriptShown(): void {
    const {script, words, element} = this.#core;
    if (!this.#isAsked || script.status === 'busy') return;
    this.#isAsked = false;
    if (script.status === 'failed') {
      this.#core.announce(words.convertFailed);
      return;
    }
    const said = fill(words.scriptSet, scriptName(element.script, words));
    const isOther = script.isConverted;
    const sentence = isOther ? `${said}，${words.converted}` : said;
    this.#core.status.sayAfterRewrite(sentence, this.#core.uiLang);
  }
}
