import type {PhrasingContent} from '../model/nodes.js';
import type {Line, TextLine} from '../source/line.js';

/**
 * Lines with those joined that a break tore apart. `goesOn` says whether a line
 * goes on from the torn ones before it. Each run is joined once, so that a text
 * of one endless paragraph costs no more than another.
 */
export function joinWhere(
  lines: readonly Line[],
  goesOn: (before: readonly TextLine[], next: TextLine) => boolean,
): readonly Line[] {
  const joined: Line[] = [];
  let run: TextLine[] = [];
  const close = (): void => {
    const [first, ...rest] = run;
    if (first) joined.push(joinLines(first, rest));
    run = [];
  };
  for (const line of lines) {
    if (line.kind !== 'text') {
      close();
      joined.push(line);
      continue;
    }
    const last = run[run.length - 1];
    if (last && (isApart(last, line) || !goesOn(run, line))) close();
    run.push(line);
  }
  close();
  return joined;
}

/** Whether the source itself sets two lines apart. */
function isApart({hints: before}: TextLine, {hints}: TextLine): boolean {
  return hints.listItem !== undefined || hints.blockquote !== before.blockquote;
}

/**
 * The line that line breaks tore apart. Chinese joins without a blank; Latin
 * words and numbers keep one between them.
 */
export function joinLines(
  first: TextLine,
  rest: readonly TextLine[],
): TextLine {
  if (rest.length === 0) return first;
  const texts = [first.text];
  const children = [...first.children];
  let before = first.text;
  for (const {text, children: own} of rest) {
    const gap = needsBlank(before, text) ? ' ' : '';
    texts.push(gap, text);
    append(children, gap, own);
    before = text;
  }
  return {...first, text: texts.join(''), children};
}

function needsBlank(before: string, after: string): boolean {
  return (
    /[A-Za-z0-9,.;:]$/.test(before.slice(-1)) && /^[A-Za-z0-9]/.test(after)
  );
}

/** Appends phrasing content; plain text goes on in the same text node. */
function append(
  into: PhrasingContent[],
  gap: string,
  own: readonly PhrasingContent[],
): void {
  own.forEach((node, at) => {
    const last = into[into.length - 1];
    const glue = at === 0 ? gap : '';
    if (last?.type === 'text' && node.type === 'text')
      into[into.length - 1] = {...last, value: last.value + glue + node.value};
    else if (glue !== '' && node.type === 'text')
      into.push({...node, value: glue + node.value});
    else {
      if (glue !== '') into.push({type: 'text', value: glue});
      into.push(node);
    }
  });
}
