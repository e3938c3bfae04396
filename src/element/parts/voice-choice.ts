import {speechRates} from '../../view/speech/speech-reader.js';
import {
  type ChineseVoice,
  chineseVoicesOf,
  voiceFor,
} from '../../view/speech/speech-voices.js';
import {deviceVoices} from '../device-voices.js';
import type {Reader} from '../reader.js';
import {readStored, writeStored} from '../storage.js';

/** The entry of the store that keeps what was chosen. */
const entry = 'speech';

/** The voice and the rate that a text is read aloud with, remembered. */
export class VoiceChoice {
  readonly #reader: Reader;
  #uri: string | null = null;
  #rate = 1;

  constructor(reader: Reader) {
    this.#reader = reader;
    if (reader.element.noStorage) return;
    const {uri, rate} = (readStored()[entry] ?? {}) as Record<string, unknown>;
    if (typeof uri === 'string') this.#uri = uri;
    if (isRate(rate)) this.#rate = rate;
  }

  /** The rate, 1 being the voice's own. */
  get rate(): number {
    return this.#rate;
  }

  /** The device's Chinese voices. */
  get voices(): readonly ChineseVoice<SpeechSynthesisVoice>[] {
    return chineseVoicesOf(deviceVoices());
  }

  /** The one that was chosen, else the one that suits the shown script. */
  get voice(): ChineseVoice<SpeechSynthesisVoice> | null {
    const script = this.#reader.shown?.lang ?? 'zh-Hans';
    return voiceFor(this.voices, script, this.#uri);
  }

  chooseVoice(uri: string): void {
    this.#uri = uri;
    this.#keep();
  }

  chooseRate(rate: number): void {
    this.#rate = rate;
    this.#keep();
  }

  #keep(): void {
    if (this.#reader.element.noStorage) return;
    writeStored(entry, {uri: this.#uri, rate: this.#rate});
  }
}

function isRate(value: unknown): value is number {
  const {min, max} = speechRates;
  return typeof value === 'number' && value >= min && value <= max;
}
