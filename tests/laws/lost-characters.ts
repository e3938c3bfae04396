import type {Report} from '../../src/model/nodes.js';
import {visit} from '../../src/model/visit.js';
import {hkscsCharacter} from '../../src/source/hkscs.js';

/** Blanks: what separates, and never is, text. */
const blank = /[\s\u200b\u2060\u00ad\ufeff\u0085]/;

/**
 * The non-blank characters of a plain text that its report has fewer of than
 * the text: in the tree (marks of ordinals and items included), in its
 * attachments or in the furniture.
 */
export function lostCharacters(
  source: string,
  report: Report,
): readonly string[] {
  const balance = new Map<string, number>();
  count(balance, source, 1);
  for (const text of report.furniture) count(balance, text, -1);
  for (const text of textsOf(report)) count(balance, text, -1);
  return [...balance]
    .filter(([sign, left]) => left > 0 && !isRead(sign, left, balance))
    .map(([sign]) => sign);
}

/** Whether a private-use character is there as the one it stands for. */
function isRead(
  sign: string,
  left: number,
  balance: ReadonlyMap<string, number>,
): boolean {
  const read = hkscsCharacter(sign);
  if (read === sign) return false;
  return Array.from(read.split('')).every(
    (unit) => (balance.get(unit) ?? 0) <= -left,
  );
}

/**
 * The non-blank characters that a text written from a report has fewer or more
 * of than the report's own texts, the alternatives of its figures among them.
 */
export function unequalCharacters(
  report: Report,
  written: string,
): readonly string[] {
  const balance = new Map<string, number>();
  for (const text of textsOf(report)) count(balance, text, 1);
  visit(report, (node) => {
    if (node.type === 'figure')
      for (const {alt} of node.children) count(balance, alt, 1);
    return undefined;
  });
  count(balance, written, -1);
  return [...balance].filter(([, left]) => left !== 0).map(([sign]) => sign);
}

function count(balance: Map<string, number>, text: string, by: number): void {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (!blank.test(sign)) balance.set(sign, (balance.get(sign) ?? 0) + by);
  }
}

/** Every text a report holds, in no order; not what was put aside. */
export function textsOf(report: Report): readonly string[] {
  const texts: string[] = [];
  visit(report, (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'note') texts.push(node.label);
    if ('ordinal' in node && node.ordinal) texts.push(node.ordinal.text);
    if (node.type === 'listItem' && node.marker) texts.push(node.marker);
    if (node.type === 'attachment' && node.label) texts.push(node.label);
    if (node.type === 'noteDefinition') texts.push(node.label);
    if (node.type === 'table' && node.unit) texts.push(node.unit);
    return undefined;
  });
  return texts;
}
