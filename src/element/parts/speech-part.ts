import {type SpeechWords, speechWords} from '../../strings/speech-words.js';
import {lineBelow} from '../../view/find-line.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {rectAround} from '../../view/range-rects.js';
import {
  SpeechReader,
  type SpeechState,
} from '../../view/speech/speech-reader.js';
import {speechView} from '../../view/speech/speech-view.js';
import {SpokenArticle, selectionIn} from '../../view/speech/spoken-article.js';
import {speechRules} from '../../view/styles/speech-rules.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';
import {Marks, revealRange} from './marks.js';
import {VoiceChoice} from './voice-choice.js';

/**
 * Reading aloud with the device's own voices, sentence by sentence; the
 * sentence is marked and kept in view. It ends when the panel is closed, the
 * element leaves or the page is left.
 */
export class SpeechPart implements Part {
  readonly #reader: Reader;
  readonly #marks: Marks;
  readonly #speech: SpeechReader;
  readonly #article = new SpokenArticle();
  readonly #choice: VoiceChoice;
  #isOpen = false;
  #state: SpeechState = 'idle';
  #range: Range | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#choice = new VoiceChoice(reader);
    this.#marks = new Marks(reader, 'policy-report-speech');
    this.#speech = new SpeechReader({
      engine: window.speechSynthesis,
      createUtterance: (text) => new SpeechSynthesisUtterance(text),
      onChange: () => this.#changed(),
    });
    lendSheet(reader.element.shadowRoot, speechRules);
  }

  render(): unknown {
    const {view} = this.#reader;
    const choice = this.#choice;
    return speechView({
      words: this.#words,
      state: this.#speech.state,
      rate: choice.rate,
      voices: choice.voices,
      voice: choice.voice,
      hasSelection: selectionIn(view.element) !== null,
      onPlay: () => this.#press(),
      onStep: (by) => this.#speech.step(by),
      onHere: () => this.#speech.play(this.#here()),
      onBack: () => this.#bringIntoView(),
      onRate: (rate) => {
        choice.chooseRate(rate);
        this.#takeChoice();
      },
      onVoice: (uri) => {
        choice.chooseVoice(uri);
        this.#takeChoice();
      },
      onClose: () => this.#reader.closePart('speech'),
    });
  }

  opened(): void {
    this.#isOpen = true;
    this.#readText();
    window.addEventListener('pagehide', this.#stop);
    document.addEventListener('selectionchange', this.#update);
    this.#reader.element.shadowRoot
      ?.querySelector<HTMLElement>('.speech .play')
      ?.focus({preventScroll: true});
  }

  closed(): void {
    this.#isOpen = false;
    this.#stop();
    window.removeEventListener('pagehide', this.#stop);
    document.removeEventListener('selectionchange', this.#update);
  }

  beforeText(): void {
    this.#marks.show([]);
  }

  afterText(): void {
    if (this.#isOpen) this.#readText();
  }

  disconnected(): void {
    this.closed();
    this.#marks.release();
  }

  get #words(): SpeechWords {
    return {...speechWords[this.#reader.uiLang], ...this.#reader.words};
  }

  #readText(): void {
    const {view} = this.#reader;
    for (const group of view.groups) view.fill(group);
    this.#article.read(view.element);
    this.#speech.setSentences(this.#article.texts);
    this.#takeChoice();
    this.#mark();
  }

  #takeChoice(): void {
    const {voice, rate} = this.#choice;
    this.#speech.setVoice(voice?.voice ?? null, rate);
    this.#reader.requestUpdate();
  }

  #press(): void {
    const {state} = this.#speech;
    if (state === 'playing') this.#speech.pause();
    else this.#speech.play(state === 'idle' ? this.#here() : undefined);
  }

  /** The sentence at the selection, else at the line that is read now. */
  #here(): number {
    const {view} = this.#reader;
    const range = selectionIn(view.element);
    if (range) return this.#article.at(range.startContainer, range.startOffset);
    const line = lineBelow(view.groups, this.#reader.topEdge());
    return line ? this.#article.at(line.text, line.offset) : 0;
  }

  #changed(): void {
    const {state} = this.#speech;
    // One who scrolled away to look at something is not pulled back.
    const follows = state !== this.#state || this.#isInView();
    if (state !== this.#state) this.#sayState(state);
    this.#state = state;
    this.#mark();
    if (follows && state === 'playing') this.#bringIntoView();
    this.#reader.requestUpdate();
  }

  #sayState(state: SpeechState): void {
    const {speechStarted, speechPaused, speechEnded, speechFailed} =
      this.#words;
    const said = {
      playing: speechStarted,
      paused: speechPaused,
      idle: speechEnded,
      failed: speechFailed,
    } as const satisfies Record<SpeechState, string>;
    if (this.#isOpen) this.#reader.announce(said[state]);
  }

  #mark(): void {
    const {state, index} = this.#speech;
    this.#range = state === 'idle' ? null : this.#article.rangeOf(index);
    this.#marks.show(this.#range ? [this.#range] : []);
  }

  #isInView(): boolean {
    if (!this.#range) return true;
    const {top, bottom} = rectAround(this.#range);
    return bottom > this.#reader.topEdge() && top < window.innerHeight;
  }

  #bringIntoView(): void {
    if (this.#range) revealRange(this.#reader, this.#range);
  }

  readonly #stop = (): void => {
    // Its own end is no news.
    this.#state = 'idle';
    this.#speech.stop();
  };
  readonly #update = (): void => this.#reader.requestUpdate();
}
