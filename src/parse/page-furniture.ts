import type {Line} from '../source/line.js';

/** — 12 —, - 12 -, 第 12 页 共 30 页: a page number that says what it is. */
const decorated =
  /^(?:[—–-]\s*[0-9０-９]{1,4}\s*[—–-]|第\s*[0-9０-９]{1,4}\s*[页頁](?:[\s,，/]*共\s*[0-9０-９]{1,4}\s*[页頁])?)$/;
/** 12, XII: a page number only in a text that was broken into pages. */
const bare = /^(?:[0-9]{1,4}|[IVX]{1,6}|[ivx]{1,6})$/;

/**
 * A text's lines without the numbers and running heads of printed pages. What
 * follows a page's end goes on as if nothing had stood between.
 */
export function setPagesAside(
  lines: readonly Line[],
  measure: number | null,
): {
  readonly lines: readonly Line[];
  readonly furniture: readonly string[];
} {
  const isPaged = measure !== null;
  const isNumber = (text: string) =>
    text.length <= 20 && (decorated.test(text) || (isPaged && bare.test(text)));
  const numbers = lines.map(
    (line) => line.kind === 'text' && isNumber(line.text),
  );
  if (!numbers.includes(true)) return {lines, furniture: []};
  const heads = runningHeads(lines, numbers);
  const furniture: string[] = [];
  const kept: Line[] = [];
  let pageEnded = false;
  lines.forEach((line, at) => {
    if (line.kind !== 'text') kept.push(line);
    else if (numbers[at] || (heads.has(line.text) && isBeside(numbers, at))) {
      furniture.push(line.text);
      pageEnded = true;
      return;
    } else if (pageEnded && line.hints.blankBefore) {
      const {blankBefore, ...hints} = line.hints;
      kept.push({...line, hints});
    } else kept.push(line);
    pageEnded = false;
  });
  return {lines: kept, furniture};
}

/** Lines that stand beside a page number three times or more. */
function runningHeads(
  lines: readonly Line[],
  numbers: readonly boolean[],
): ReadonlySet<string> {
  const times = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.kind !== 'text' || line.text.length > 40) return;
    if (isBeside(numbers, at))
      times.set(line.text, (times.get(line.text) ?? 0) + 1);
  });
  return new Set([...times].filter(([, n]) => n >= 3).map(([text]) => text));
}

function isBeside(numbers: readonly boolean[], at: number): boolean {
  return !numbers[at] && (numbers[at - 1] || numbers[at + 1]) === true;
}
