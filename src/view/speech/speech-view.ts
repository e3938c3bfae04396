import {html, nothing, type TemplateResult} from 'lit';
import type {SpeechWords} from '../../strings/speech-words.js';
import {fill} from '../../strings/words.js';
import {type SpeechState, speechRates} from './speech-reader.js';
import type {ChineseVoice} from './speech-voices.js';

/** What the reading controls show and do. */
export interface SpeechModel {
  readonly words: SpeechWords;
  readonly state: SpeechState;
  readonly rate: number;
  readonly voices: readonly ChineseVoice[];
  readonly voice: ChineseVoice | null;
  readonly hasSelection: boolean;
  readonly onPlay: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onHere: () => void;
  readonly onBack: () => void;
  readonly onRate: (rate: number) => void;
  readonly onVoice: (uri: string) => void;
  readonly onClose: () => void;
}

/** Names of the big button: what a press will do. */
const actions = {
  idle: 'speechPlay',
  playing: 'speechPause',
  paused: 'speechResume',
  failed: 'speechPlay',
} as const satisfies Record<SpeechState, keyof SpeechWords>;

/** The rates that can be chosen, slowest first. */
const rates = Array.from(
  {length: (speechRates.max - speechRates.min) / speechRates.step + 1},
  (_, at) => speechRates.min + at * speechRates.step,
);

/** The controls of reading aloud, as a named group. */
export function speechView(model: SpeechModel): TemplateResult {
  const {words, state} = model;
  const here = model.hasSelection ? words.speechSelection : words.speechHere;
  return html`<div
    class="speech"
    role="group"
    aria-label=${words.speechLabel}
    @keydown=${(event: KeyboardEvent) => closeOnEscape(event, model)}
  >
    <span class="steps">
      ${button(words.speechPrevious, () => model.onStep(-1))}
      ${button(words[actions[state]], model.onPlay, 'button play')}
      ${button(words.speechNext, () => model.onStep(1))}
    </span>
    <span class="steps">
      ${button(here, model.onHere)}
      ${state === 'idle' ? nothing : button(words.speechBack, model.onBack)}
    </span>
    ${rateView(model)} ${voiceView(model)}
    ${button(words.speechClose, model.onClose)}
    <p class="hint">
      ${state === 'failed' ? words.speechFailed : words.speechLocal}
    </p>
  </div>`;
}

function button(
  label: string,
  press: () => void,
  className = 'button',
): TemplateResult {
  return html`<button type="button" class=${className} @click=${press}>
    ${label}
  </button>`;
}

function rateView({words, rate, onRate}: SpeechModel): TemplateResult {
  return html`<label
    >${words.speechRate}
    <select
      class="field rate"
      @change=${(event: Event) => onRate(Number(valueIn(event)))}
    >
      ${rates.map(
        (value) =>
          html`<option value=${value} .selected=${value === rate}>
            ${fill(words.speechRateValue, value)}
          </option>`,
      )}
    </select></label
  >`;
}

/** Each voice with the form of Chinese that it speaks. */
function voiceView({words, voices, voice, onVoice}: SpeechModel): unknown {
  if (voices.length < 2) return nothing;
  return html`<label
    >${words.speechVoice}
    <select
      class="field voice"
      @change=${(event: Event) => onVoice(valueIn(event))}
    >
      ${voices.map(
        (entry) =>
          html`<option
            value=${entry.voice.voiceURI}
            .selected=${entry.voice.voiceURI === voice?.voice.voiceURI}
          >
            ${words[entry.region]} · ${entry.voice.name}
          </option>`,
      )}
    </select></label
  >`;
}

function valueIn(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function closeOnEscape(event: KeyboardEvent, model: SpeechModel): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  model.onClose();
}
