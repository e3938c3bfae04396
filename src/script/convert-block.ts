import type {PhrasingContent} from '../model/nodes.js';
import type {Converter} from './converter.js';
import {documentNumbersIn} from './document-number.js';

/**
 * The phrasing content of one block in another script. The block is converted
 * whole and dealt back to its text nodes by code points, because a phrase may
 * stand across them (形势复**杂**); its shape stays. Verbatim text, breaks,
 * images and notes end a run of text and are passed over.
 */
export function convertPhrasing(
  children: readonly PhrasingContent[],
  converter: Converter,
): readonly PhrasingContent[] {
  const texts = runsOf(children).flatMap((run) => convertRun(run, converter));
  let next = 0;
  return rebuild(children, converter, () => texts[next++] ?? '');
}

/**
 * A text that stands alone (a title, a label, an alternative text) in another
 * script. 发文字号 in it stay as they are.
 */
export function convertText(text: string, converter: Converter): string {
  const spans = documentNumbersIn(text);
  if (spans.length === 0) return converter.convert(text);
  let out = '';
  let at = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = at, end = at] = spans.slice(i, i + 2);
    out += converter.convert(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return out + converter.convert(text.slice(at));
}

/** The texts of a block in order, in runs that nothing else interrupts. */
function runsOf(children: readonly PhrasingContent[]): readonly string[][] {
  const runs: string[][] = [[]];
  const visit = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (isConverted(node)) runs[runs.length - 1]?.push(node.value);
      else if ('children' in node) visit(node.children);
      else runs.push([]);
    }
  };
  visit(children);
  return runs;
}

function isConverted(
  node: PhrasingContent,
): node is PhrasingContent & {type: 'text'} {
  return node.type === 'text' && node.verbatim !== true;
}

function convertRun(run: readonly string[], converter: Converter): string[] {
  if (run.length === 0) return [];
  const whole = convertText(run.join(''), converter);
  return deal(run, whole) ?? run.map((text) => convertText(text, converter));
}

/**
 * A converted text cut where the source was cut, code point for code point;
 * null when the counts differ.
 */
export function deal(
  source: readonly string[],
  converted: string,
): string[] | null {
  const dealt: string[] = [];
  let at = 0;
  for (const text of source) {
    const start = at;
    for (let i = 0; i < text.length; i += unitsAt(text, i)) {
      if (at >= converted.length) return null;
      at += unitsAt(converted, at);
    }
    dealt.push(converted.slice(start, at));
  }
  return at === converted.length ? dealt : null;
}

function unitsAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function rebuild(
  nodes: readonly PhrasingContent[],
  converter: Converter,
  nextText: () => string,
): readonly PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (isConverted(node)) return {...node, value: nextText()};
    if ('children' in node) {
      return {...node, children: rebuild(node.children, converter, nextText)};
    }
    switch (node.type) {
      case 'image':
        return {...node, alt: convertText(node.alt, converter)};
      case 'note':
        return {...node, label: convertText(node.label, converter)};
      case 'text':
      case 'break':
        return node;
      default:
        return node satisfies never;
    }
  });
}
