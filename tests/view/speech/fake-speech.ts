import type {SpeechEngine} from '../../../src/view/speech/speech-reader.js';

/** An utterance that nothing speaks. */
export class FakeUtterance {
  rate = 1;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: {error: string}) => void) | null = null;

  constructor(readonly text: string) {}
}

/**
 * A speech engine whose sound a test makes: `end()` finishes the current
 * utterance, `fail()` breaks it. It keeps what was said, and forbids what real
 * engines forbid: to speak while something is spoken.
 */
export class FakeSpeechEngine implements SpeechEngine {
  readonly said: string[] = [];
  readonly utterances: FakeUtterance[] = [];
  cancelled = 0;
  current: FakeUtterance | null = null;
  broken = false;

  speak(utterance: SpeechSynthesisUtterance): void {
    if (this.broken) throw new Error('no speech service');
    if (this.current) throw new Error('two utterances at once');
    this.current = utterance as unknown as FakeUtterance;
    this.said.push(utterance.text);
    this.utterances.push(this.current);
  }

  /** Engines tell a cancelled utterance so; some with an error, some an end. */
  cancel(): void {
    const old = this.current;
    this.cancelled += 1;
    this.current = null;
    old?.onerror?.({error: 'canceled'});
    old?.onend?.();
  }

  end(): void {
    const old = this.current;
    this.current = null;
    old?.onend?.();
  }

  fail(error: string): void {
    const old = this.current;
    this.current = null;
    old?.onerror?.({error});
  }

  get saying(): string | null {
    return this.current?.text ?? null;
  }
}

/** Makes what a {@link FakeSpeechEngine} speaks. */
export function fakeUtterance(text: string): SpeechSynthesisUtterance {
  return new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;
}

/** A clock whose time a test moves. */
export class FakeClock {
  #timers = new Map<number, {at: number; run: () => void}>();
  #now = 0;
  #next = 0;

  readonly after = (run: () => void, milliseconds: number): (() => void) => {
    const id = this.#next;
    this.#next += 1;
    this.#timers.set(id, {at: this.#now + milliseconds, run});
    return () => this.#timers.delete(id);
  };

  get waiting(): number {
    return this.#timers.size;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [id, {at, run}] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(id);
      run();
    }
  }
}
