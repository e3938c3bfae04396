import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {CannotListen} from './desktop.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Orca as it comes, without sounds, braille and the echo of keys. It takes a
 * browser that has not answered within 0.8 s for one without an answer, and
 * says “no more headings”; a busy machine is given longer.
 */
const SETTINGS = `import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
Atspi.set_timeout(30000, 60000)
import orca.settings as settings
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableKeyEcho = False
settings.enableSound = False
settings.pageSummaryOnLoad = True
settings.sayAllOnLoad = False
`;

const POLL = 50;

/**
 * The Orca screen reader on a Desktop, with what it says as text instead of
 * sound: a stand-in for the speech library (fake/speechd) writes it to a file.
 */
export class Orca {
  #desktop;
  #capture;

  constructor(desktop) {
    this.#desktop = desktop;
    this.#capture = join(desktop.home, 'speech.jsonl');
  }

  async start() {
    const folder = join(this.#desktop.home, '.local/share/orca');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'orca-customizations.py'), SETTINGS);
    this.#desktop.run('/usr/bin/orca', [], {
      env: {PYTHONPATH: join(here, 'fake'), SPEECHD_CAPTURE: this.#capture},
    });
    if (!(await this.hears(/./, 180_000))) {
      throw new CannotListen('Orca did not say a word.');
    }
    await this.silence(700);
  }

  /** Presses keys as a keyboard would (XTest): 'ctrl+Home', 'h', 'KP_Add'. */
  press(...keys) {
    execFileSync('xdotool', ['key', '--delay', '40', ...keys], {
      env: this.#desktop.env,
    });
  }

  /** Everything said so far, in order. */
  utterances() {
    if (!existsSync(this.#capture)) return [];
    return readFileSync(this.#capture, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line))
      .filter(({kind, text}) => text && (kind === 'say' || kind === 'char'))
      .map(({text}) => text);
  }

  /** Whether something said from now or before matches, within a time. */
  async hears(pattern, time) {
    const end = Date.now() + time;
    while (Date.now() < end) {
      if (this.utterances().some((text) => pattern.test(text))) return true;
      await sleep(POLL);
    }
    return false;
  }

  /** Waits until nothing was said for a while. */
  async silence(quiet, time = 15_000) {
    const end = Date.now() + time;
    let count = this.utterances().length;
    let since = Date.now();
    while (Date.now() < end && Date.now() - since < quiet) {
      await sleep(POLL);
      const now = this.utterances().length;
      if (now !== count) since = Date.now();
      count = now;
    }
  }
}
