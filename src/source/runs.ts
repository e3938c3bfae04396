import type {Run} from './inline-format.js';

/**
 * Blanks of HTML source as a browser shows them: many are one, none at the
 * edges; and a line end between two wide characters is nothing, as CSS Text 4
 * has it, since a source may be wrapped anywhere.
 *
 *     国务院办公厅⏎    关于印发
 *                ^^^^^ gone
 */
export function joinBlanks(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(hasBlank)) return runs;
  let last = '';
  let pending = '';
  return runs.map((run) => {
    if (run.node.type !== 'text') {
      last = '\ufffc';
      return run;
    }
    const {value} = run.node;
    if (pending === '' && value !== '' && !sourceBlank.test(value)) {
      last = value.charAt(value.length - 1);
      return run;
    }
    const parts: string[] = [];
    for (const part of value.split(/([ \t\r\n\f]+)/u)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f]/u.test(part)) {
        pending += part;
        continue;
      }
      if (pending !== '' && last !== '') {
        const isSoft =
          /\n/u.test(pending) && wide.test(last) && wide.test(part);
        if (!isSoft) parts.push(' ');
      }
      pending = '';
      parts.push(part);
      last = part.slice(-1);
    }
    return {...run, node: {type: 'text', value: parts.join('')}};
  });
}

function hasBlank({node}: Run): boolean {
  return node.type === 'text' && sourceBlank.test(node.value);
}

const sourceBlank = /[ \t\r\n\f]/;
/** A character between which and another of its kind no space is written. */
const wide =
  /^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014\u2018-\u201d\u2026\ud840-\ud88d]/u;

const leadingBlank = /^[\s\u200b\u2060\ufeff]+/u;
const trailingBlank = /[\s\u200b\u2060\ufeff]+$/u;

/** Runs without outer blanks, and the width of those in front, in em. */
export function trimRuns(runs: readonly Run[]): {
  readonly runs: readonly Run[];
  readonly indent: number;
} {
  if (!runs.some(hasOuterBlank)) return {runs, indent: 0};
  let from = 0;
  let to = runs.length;
  const kept = [...runs];
  let indent = 0;
  for (; from < to; from++) {
    const run = kept[from] as Run;
    if (run.node.type !== 'text') break;
    const blank = leadingBlank.exec(run.node.value)?.[0] ?? '';
    indent += widthOf(blank);
    const value = run.node.value.slice(blank.length);
    kept[from] = {...run, node: {...run.node, value}};
    if (value !== '') break;
  }
  for (; to > from; to--) {
    const run = kept[to - 1] as Run;
    if (run.node.type !== 'text') break;
    const value = withoutTrailingBlank(run.node.value);
    kept[to - 1] = {...run, node: {...run.node, value}};
    if (value !== '') break;
  }
  return {
    runs: kept
      .slice(from, to)
      .filter(({node}) => node.type !== 'text' || node.value !== ''),
    indent,
  };
}

/** Whether a run begins or ends with a blank, or is none. */
function hasOuterBlank({node}: Run): boolean {
  if (node.type !== 'text') return false;
  const {value} = node;
  return (
    value === '' ||
    isOuterBlank(value.charAt(0)) ||
    isOuterBlank(value.charAt(value.length - 1))
  );
}

/** Nearly every sign is a Chinese one, which needs no look at the pattern. */
function isOuterBlank(sign: string): boolean {
  return (sign <= '\u3000' || sign >= '\ufeff') && leadingBlank.test(sign);
}

/** From the end back: `\s+$` alone is quadratic on runs of blanks inside. */
function withoutTrailingBlank(value: string): string {
  let end = value.length;
  while (end > 0 && trailingBlank.test(value[end - 1] ?? '')) end--;
  return value.slice(0, end);
}

/** Ideographic and em spaces are 1 em wide, zero-width ones 0, others half. */
function widthOf(blank: string): number {
  let width = 0;
  for (const character of blank) {
    if (/[\u3000\u2003]/u.test(character)) width += 1;
    else if (!/[\u200b\u2060\ufeff]/u.test(character)) width += 0.5;
  }
  return width;
}
