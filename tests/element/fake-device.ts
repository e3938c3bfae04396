import {FakeSpeechEngine, FakeUtterance} from '../view/speech/fake-speech.js';

/** A device with voices whose sound a test makes. */
export interface FakeDevice {
  readonly engine: FakeSpeechEngine;
  /** Gives the device back what it had. */
  readonly restore: () => void;
  /** Puts other voices on the device, as an installation does. */
  readonly install: (langs: readonly string[]) => void;
}

/** Puts a fake speech engine with voices of some languages into the window. */
export function fakeDevice(langs: readonly string[]): FakeDevice {
  const engine = new FakeSpeechEngine();
  const events = new EventTarget();
  let voices = langs.map(voiceOf);
  const synthesis = {
    getVoices: () => voices,
    speak: engine.speak.bind(engine),
    cancel: engine.cancel.bind(engine),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const restores = [
    replace('speechSynthesis', synthesis),
    replace('SpeechSynthesisUtterance', FakeUtterance),
  ];
  return {
    engine,
    restore: () => {
      for (const restore of restores) restore();
    },
    install: (others) => {
      voices = others.map(voiceOf);
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

function voiceOf(lang: string): SpeechSynthesisVoice {
  return {
    lang,
    name: `Voice ${lang}`,
    voiceURI: `urn:${lang}`,
    localService: true,
    default: false,
  };
}

function replace(name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, {value, configurable: true});
  return () => {
    if (own) Object.defineProperty(window, name, own);
  };
}
