import {normalise, unusual} from './normalise.js';
import type {Stage, Trace} from './stage.js';
import {stringOf} from './units.js';

/** A stretch that a rule made, by offsets of the source text. */
export type {Trace} from './stage.js';

/** Whether a text has ideographic descriptions. */
const described = /[\u2ff0-\u2fff]/;

/** Units converted at once: what is worked on stays near the processor. */
const windowSize = 8192;

/**
 * Converts texts with a stage, window by window. A text is cut
 * only at a unit that is in no phrase, so that no phrase is cut; a text
 * without such a unit is one window.
 */
export class TextConverter {
  private text: Uint16Array;
  /** A unit becomes two at most. */
  private out: Uint16Array;

  /** @param room units for which there is room at first */
  constructor(
    private readonly stage: Stage,
    room = windowSize,
  ) {
    this.text = new Uint16Array(room);
    this.out = new Uint16Array(room * 2);
  }

  convert(source: string): string {
    const isUnusual = unusual.test(source);
    const text = isUnusual ? normalise(source) : source;
    const isDescribed = isUnusual && described.test(text);
    let result = '';
    for (let from = 0; from < text.length; ) {
      const to = isDescribed ? text.length : this.windowEnd(text, from);
      const length = this.convertWindow(text, from, to, isDescribed);
      result += stringOf(this.out, 0, length, isUnusual);
      from = to;
    }
    return result;
  }

  /** What the rules of the stage matched, in order. */
  explain(source: string): readonly Trace[] {
    const {stage} = this;
    const found: Trace[] = [];
    const text = normalise(source);
    const isDescribed = described.test(text);
    for (let from = 0; from < text.length; ) {
      const to = isDescribed ? text.length : this.windowEnd(text, from);
      stage.trace = [];
      this.convertWindow(text, from, to, isDescribed);
      for (const trace of stage.trace) {
        const {start, end} = trace;
        found.push({...trace, start: start + from, end: end + from});
      }
      stage.trace = null;
      from = to;
    }
    return found;
  }

  private windowEnd(text: string, from: number): number {
    let end = from + windowSize;
    if (end >= text.length) return text.length;
    while (end > from && !this.inert(text.charCodeAt(end - 1))) end--;
    if (end > from) return end;
    end = from + windowSize;
    while (end < text.length && !this.inert(text.charCodeAt(end))) end++;
    return end;
  }

  /** Whether a unit is in no phrase and no word, and stays as it is. */
  private inert(unit: number): boolean {
    return this.stage.parts.plan[unit] === 0;
  }

  /** Converts a window into `out`; gives how many units that are. */
  private convertWindow(
    source: string,
    from: number,
    to: number,
    isDescribed: boolean,
  ): number {
    const length = to - from;
    if (length > this.text.length) {
      this.text = new Uint16Array(length);
      this.out = new Uint16Array(length * 2);
    }
    const {text, out, stage} = this;
    const {matcher} = stage.parts;
    const {unread} = matcher;
    for (let i = 0; i < length; i++) {
      const unit = source.charCodeAt(from + i);
      text[i] = unit;
      if (unread[unit] !== 0) matcher.prepare(unit);
    }
    stage.begin(text, length, isDescribed);
    return stage.convert(text, 0, length, out, 0);
  }
}
