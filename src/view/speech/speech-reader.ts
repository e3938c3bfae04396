import {piecesOf} from '../../model/sentences.js';

/** The part of a browser's `speechSynthesis` that reading aloud uses. */
export interface SpeechEngine {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

/** What a {@link SpeechReader} is made of; all of it can be faked in a test. */
export interface SpeechReaderOptions {
  readonly engine: SpeechEngine;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
  /** Called after each change of `state` or `index`. */
  readonly onChange: () => void;
  /** Runs a callback after some milliseconds; returns how to call it off. */
  readonly after?: (callback: () => void, milliseconds: number) => () => void;
}

/** What the reader is doing. `failed`: the engine gave no sound. */
export type SpeechState = 'idle' | 'playing' | 'paused' | 'failed';

/** The slowest and fastest rate, and the step between (SpeechSynthesis: 1). */
export const speechRates = {min: 0.5, max: 2, step: 0.25} as const;

/**
 * Characters that a voice speaks in ten seconds at rate 1, slowly taken.
 * Chromium goes silent after some 15 seconds of one utterance
 * (https://crbug.com/679437), so that none may be longer.
 */
const charactersPerPiece = 40;

/** How long a piece may take before it counts as lost: thrice its length. */
const patience = {floor: 6_000, perCharacter: 750} as const;

/**
 * Reads sentences aloud with a speech engine, one after the other, each in
 * pieces short enough for any engine. Pausing stops the engine and playing
 * speaks the piece again from its start: `pause()` of engines loses the rest on
 * Android and goes dead in Chromium.
 */
export class SpeechReader {
  state: SpeechState = 'idle';
  /** The number of the current sentence. */
  index = 0;

  #options: SpeechReaderOptions;
  #sentences: readonly string[] = [];
  #rate = 1;
  #voice: SpeechSynthesisVoice | null = null;
  #piece = 0;
  #retried = false;
  /** Kept: Chromium collects an utterance that nobody holds, and its end. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #stopWaiting: () => void = () => {};

  constructor(options: SpeechReaderOptions) {
    this.#options = options;
  }

  /** Takes the sentences of the shown text; the current number stays. */
  setSentences(sentences: readonly string[]): void {
    this.#sentences = sentences;
    this.index = Math.min(this.index, Math.max(0, sentences.length - 1));
    this.#again();
  }

  /** Takes a voice and a rate, and goes on with them at once. */
  setVoice(voice: SpeechSynthesisVoice | null, rate: number): void {
    if (voice === this.#voice && rate === this.#rate) return;
    this.#voice = voice;
    this.#rate = Math.min(speechRates.max, Math.max(speechRates.min, rate));
    this.#again();
  }

  /** Reads from a sentence on; without one, from where it stopped. */
  play(index = this.index): void {
    if (this.#sentences.length === 0) return;
    if (index !== this.index) this.#piece = 0;
    this.index = Math.min(Math.max(0, index), this.#sentences.length - 1);
    this.#retried = false;
    this.state = 'playing';
    this.#speak();
    this.#options.onChange();
  }

  pause(): void {
    if (this.state !== 'playing') return;
    this.#silence();
    this.#enter('paused');
  }

  /** Goes to the sentence before or after, and reads on if it was reading. */
  step(by: 1 | -1): void {
    const index = this.index + by;
    if (index < 0 || index >= this.#sentences.length) return;
    this.index = index;
    this.#piece = 0;
    this.#retried = false;
    this.#again();
    this.#options.onChange();
  }

  /** Ends the reading; the next one starts where it is told to. */
  stop(): void {
    this.#silence();
    this.#piece = 0;
    if (this.state !== 'idle') this.#enter('idle');
  }

  #again(): void {
    if (this.state === 'playing') this.#speak();
  }

  #enter(state: SpeechState): void {
    this.state = state;
    this.#options.onChange();
  }

  #speak(): void {
    this.#silence();
    const text = this.#pieces()[this.#piece];
    if (text === undefined) {
      this.#next();
      return;
    }
    const utterance = this.#options.createUtterance(text);
    utterance.rate = this.#rate;
    utterance.lang = this.#voice?.lang ?? 'zh-CN';
    if (this.#voice) utterance.voice = this.#voice;
    utterance.onend = () => this.#onEnd(utterance);
    utterance.onerror = (event) => this.#onError(utterance, event.error);
    this.#utterance = utterance;
    this.#wait(utterance, text.length);
    try {
      this.#options.engine.speak(utterance);
    } catch {
      this.#onError(utterance, 'synthesis-failed');
    }
  }

  #pieces(): readonly string[] {
    const sentence = this.#sentences[this.index] ?? '';
    const limit = Math.max(20, Math.round(charactersPerPiece * this.#rate));
    const range = {start: 0, end: sentence.length};
    return piecesOf(sentence, range, limit).map(({start, end}) =>
      sentence.slice(start, end),
    );
  }

  #next(): void {
    this.#piece = 0;
    if (this.index + 1 >= this.#sentences.length) {
      this.#silence();
      this.index = 0;
      this.#enter('idle');
      return;
    }
    this.index += 1;
    this.#speak();
    this.#options.onChange();
  }

  #onEnd(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return;
    this.#retried = false;
    this.#piece += 1;
    this.#speak();
  }

  #onError(utterance: SpeechSynthesisUtterance, error: string): void {
    if (utterance !== this.#utterance) return;
    this.#silence();
    // Somebody else on the page, or the browser, took the voice.
    const taken = error === 'interrupted' || error === 'canceled';
    this.#enter(taken ? 'paused' : 'failed');
  }

  /** Speaks a piece again that neither ended nor failed; once. */
  #wait(utterance: SpeechSynthesisUtterance, length: number): void {
    const {floor, perCharacter} = patience;
    const limit = floor + (length * perCharacter) / this.#rate;
    this.#stopWaiting = (this.#options.after ?? afterTimeout)(() => {
      if (utterance !== this.#utterance) return;
      if (this.#retried) {
        this.#onError(utterance, 'synthesis-failed');
      } else {
        this.#retried = true;
        this.#speak();
      }
    }, limit);
  }

  #silence(): void {
    this.#stopWaiting();
    const speaking = this.#utterance !== null;
    this.#utterance = null;
    if (speaking) this.#options.engine.cancel();
  }
}

function afterTimeout(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}
