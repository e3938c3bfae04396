import {Plan, type Stage} from './stage.js';
import type {UnitConverter} from './text-converter.js';

/**
 * The conversion from Taiwan's forms to Simplified: OpenCC cuts the text at
 * the phrases of the second table, then sends each piece through both tables.
 * No single table does the same (chains such as 藉藉… never come to an end).
 */
export class TaiwanStages implements UnitConverter {
  readonly growth = 4;
  readonly stages: readonly Stage[];
  private middle = new Uint16Array(8192);

  /**
   * @param pieces the second table with the lexicon: where the text is cut
   * @param toStandard the first table
   * @param toSimplified the second table
   */
  constructor(
    private readonly pieces: Stage,
    private readonly toStandard: Stage,
    private readonly toSimplified: Stage,
  ) {
    this.stages = [pieces, toStandard];
  }

  convert(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    const {pieces} = this;
    const {plan, lexicon} = pieces.parts;
    let [index, begin, o] = [from, from, at];
    while (index < to) {
      const entry = plan[text[index] as number] as number;
      if (entry < Plan.start) {
        index++;
        continue;
      }
      const word =
        entry & Plan.word && lexicon ? lexicon.match(text, index, to) : -1;
      if (word >= 0 && lexicon) {
        const {end} = lexicon;
        pieces.trace?.push({kind: 'word', start: index, end, word});
        o = this.convertPiece(text, begin, index, out, o);
        o = lexicon.write(word, out, o);
        index = end;
        begin = end;
        continue;
      }
      const node = entry & Plan.start ? pieces.match(text, index, to) : 0;
      if (node !== 0) {
        const {end} = pieces.parts.matcher;
        pieces.trace?.push({kind: 'phrase', start: index, end, word: -1});
        o = this.convertPiece(text, begin, index, out, o);
        o = this.convertPiece(text, index, end, out, o);
        index = end;
        begin = end;
        continue;
      }
      index =
        entry & Plan.special ? pieces.specialEnd(text, index, to) : index + 1;
    }
    return this.convertPiece(text, begin, to, out, o);
  }

  private convertPiece(
    text: Uint16Array,
    from: number,
    to: number,
    out: Uint16Array,
    at: number,
  ): number {
    if (from === to) return at;
    if ((to - from) * 2 > this.middle.length) {
      this.middle = new Uint16Array((to - from) * 2);
    }
    const end = this.toStandard.convert(text, from, to, this.middle, 0);
    const {isDescribed} = this.toStandard;
    this.toSimplified.begin(this.middle, end, isDescribed);
    return this.toSimplified.convert(this.middle, 0, end, out, at);
  }
}
