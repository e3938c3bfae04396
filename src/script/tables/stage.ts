import {descriptionEnds, isDescriptionCharacter} from './description.js';
import type {LexiconMatcher} from './lexicon-matcher.js';
import {hashOf, type PhraseMatcher} from './phrase-matcher.js';
import {Form, formBits, type PhraseTable} from './phrase-table.js';
import {Plan} from './plan.js';
import type {RunPhrases} from './run-phrases.js';

const changes = 0xffff;

/** What made a stretch of the output, for those who ask why. */
export interface Trace {
  readonly kind: 'phrase' | 'run' | 'word';
  readonly start: number;
  readonly end: number;
  /** Number of the word in the lexicon; -1 for others. */
  readonly word: number;
}

/** A phrase that a region writes in its own way, or of another length. */
export interface Exception {
  readonly key: string;
  readonly output: readonly number[];
}

/** All that a stage works with; shared by the texts it converts. */
export interface StageParts {
  readonly matcher: PhraseMatcher;
  /** For each unit: the bits in which it changes, and {@link Plan} bits. */
  readonly plan: Uint32Array;
  readonly table: PhraseTable;
  /** In what a unit of the table's output differs from what is written. */
  readonly finish: Uint16Array;
  /** By first unit. */
  readonly exceptions: ReadonlyMap<number, readonly Exception[]>;
  readonly runs: RunPhrases | null;
  readonly lexicon: LexiconMatcher | null;
}

/**
 * One greedy pass over a text, longest match first, with what a region's
 * second stage and the lexicon add to it. Reads units, writes units, and
 * allocates nothing on the way.
 */
export class Stage {
  trace: Trace[] | null = null;
  /** Where the text goes on after what {@link replace} wrote. */
  private next = 0;
  private ends: Int32Array | null = null;

  constructor(readonly parts: StageParts) {}

  /** To be called before a text with ideographic descriptions, and after. */
  begin(text: Uint16Array, length: number, described: boolean): void {
    this.ends = described ? descriptionEnds(text, length) : null;
  }

  /** Whether the text has ideographic descriptions. */
  get isDescribed(): boolean {
    return this.ends !== null;
  }

  /** Converts `from` up to `to`; gives where the output ends. */
  convert(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    const {plan, matcher} = this.parts;
    const {begins} = matcher;
    let o = at;
    for (let index = from; index < to; index++) {
      const unit = text[index] as number;
      const entry = plan[unit] as number;
      if (entry >= Plan.start) {
        // What stands beyond the end is no harm: more is looked at than begins.
        const hash = hashOf(unit, text[index + 1] as number);
        const mayBegin = (begins[hash >>> 3] as number) & (1 << (hash & 7));
        if (entry >= Plan.run || mayBegin !== 0) {
          const end = this.replace(text, index, to, out, o);
          if (end >= 0) {
            o = end;
            index = this.next - 1;
            continue;
          }
        }
      }
      out[o++] = unit ^ entry; // but for the bits above a unit
    }
    return o;
  }

  /**
   * Writes what is more than a unit alone: a word, a phrase, a special, a
   * phrase of the second stage; gives where it ends, -1 if none is there.
   */
  private replace(
    text: Uint16Array,
    index: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    const {plan, matcher, lexicon, runs} = this.parts;
    const entry = plan[text[index] as number] as number;
    if (entry & Plan.word && lexicon) {
      const word = lexicon.match(text, index, to);
      if (word >= 0) {
        this.next = lexicon.end;
        this.trace?.push({kind: 'word', start: index, end: this.next, word});
        return lexicon.write(word, out, at);
      }
    }
    if (entry & Plan.start) {
      const node = this.match(text, index, to);
      if (node !== 0) {
        this.next = matcher.end;
        return this.writePhrase(node, text, index, this.next, out, at);
      }
    }
    if (entry & Plan.special) {
      this.next = this.specialEnd(text, index, to);
      return this.writeSpecial(text, index, this.next, out, at);
    }
    if (!(entry & Plan.run) || !runs?.begins(text, index, to)) return -1;
    const phrase = runs.match(text, index, this.runEnd(text, index, to));
    if (!phrase) return -1;
    this.next = index + phrase.length;
    this.trace?.push({kind: 'run', start: index, end: this.next, word: -1});
    return writeAll(phrase.output, out, at);
  }

  /** The longest phrase at an index that no word of the lexicon cuts. */
  match(text: Uint16Array, index: number, to: number): number {
    const {matcher, lexicon, plan} = this.parts;
    const node = matcher.match(text, index, to);
    if (node === 0 || !lexicon) return node;
    const end = matcher.end;
    for (let i = index + 1; i < end; i++) {
      if (!((plan[text[i] as number] as number) & Plan.word)) continue;
      if (lexicon.match(text, i, to) < 0) continue;
      return matcher.match(text, index, i);
    }
    matcher.end = end;
    return node;
  }

  private writePhrase(
    node: number,
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    const {plan, table, finish} = this.parts;
    this.trace?.push({kind: 'phrase', start: from, end: to, word: -1});
    if ((plan[text[from] as number] as number) & Plan.exception) {
      const exception = this.exceptionAt(text, from, to);
      if (exception) return writeAll(exception.output, out, at);
    }
    const end = (table.nodes[node + 1] as number) & formBits;
    const output = end - Form.output;
    let o = at;
    if (output < 0) {
      for (let i = from; i < to; i++) {
        const unit = text[i] as number;
        out[o++] = unit ^ ((plan[unit] as number) & changes);
      }
      return o;
    }
    const {start, units} = table;
    const last = start[output + 1] as number;
    for (let i = start[output] as number; i < last; i++) {
      const unit = units[i] as number;
      out[o++] = unit ^ (finish[unit] as number);
    }
    return o;
  }

  private exceptionAt(
    text: Uint16Array,
    from: number,
    to: number,
  ): Exception | undefined {
    const list = this.parts.exceptions.get(text[from] as number) ?? [];
    return list.find(({key}) => {
      if (key.length !== to - from) return false;
      for (let i = from; i < to; i++) {
        if (text[i] !== key.charCodeAt(i - from)) return false;
      }
      return true;
    });
  }

  /** The end of the stretch from an index in which no phrase begins. */
  private runEnd(text: Uint16Array, index: number, to: number): number {
    const {matcher, runs, plan} = this.parts;
    const most = Math.min(to, index + (runs?.longest ?? 0));
    for (let i = index + 1; i < most; i++) {
      const entry = plan[text[i] as number] as number;
      if (entry & Plan.special) return i;
      if (entry & Plan.start && matcher.match(text, i, to) !== 0) {
        if (this.match(text, i, to) !== 0) return i;
      }
      if (entry & Plan.word && this.parts.lexicon) {
        if (this.parts.lexicon.match(text, i, to) >= 0) return i;
      }
    }
    return most;
  }

  /** The end of a description, of an astral character or of a single unit. */
  specialEnd(text: Uint16Array, index: number, to: number): number {
    const unit = text[index] as number;
    if (isDescriptionCharacter(unit)) {
      const end = this.ends?.[index] ?? 0;
      return end > index && end <= to ? end : index + 1;
    }
    const isPair =
      unit >= 0xd800 &&
      unit < 0xdc00 &&
      index + 1 < to &&
      ((text[index + 1] as number) & 0xfc00) === 0xdc00;
    return isPair ? index + 2 : index + 1;
  }

  private writeSpecial(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    const unit = text[from] as number;
    let o = at;
    if (!isDescriptionCharacter(unit)) {
      const low = to - from === 2 ? (text[from + 1] as number) : 0;
      const point = low
        ? ((unit - 0xd800) << 10) + low - 0xdc00 + 0x10000
        : unit;
      const output = this.parts.table.characters.astral.get(point);
      if (output !== undefined) return this.writePoint(output, out, o);
    }
    for (let i = from; i < to; i++) out[o++] = text[i] as number;
    return o;
  }

  /** Writes a character of the table's output; gives where it ends. */
  private writePoint(point: number, out: Uint16Array, at: number): number {
    if (point < 0x10000) {
      out[at] = point ^ (this.parts.finish[point] as number);
      return at + 1;
    }
    out[at] = 0xd800 + ((point - 0x10000) >> 10);
    out[at + 1] = 0xdc00 + (point & 0x3ff);
    return at + 2;
  }
}

function writeAll(
  units: readonly number[],
  out: Uint16Array,
  at: number,
): number {
  for (let i = 0; i < units.length; i++) out[at + i] = units[i] as number;
  return at + units.length;
}
