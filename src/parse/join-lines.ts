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
  for (const line of lines) {
    const last = run.length > 0 ? run[run.length - 1] : undefined;
    if (last && line.kind === 'text') {
      if (!isApart(last, line) && goesOn(run, line)) {
        run.push(line);
        continue;
      }
    }
    if (last) joined.push(joinRun(run));
    // Nearly every run is of one line: its array is taken again.
    if (run.length > 1) run = [];
    if (line.kind === 'text') run[0] = line;
    else {
      run = [];
      joined.push(line);
    }
  }
  if (run.length > 0) joined.push(joinRun(run));
  return joined;
}

function joinRun(run: readonly TextLine[]): Line {
  const first = run[0] as TextLine;
  return run.length === 1 ? first : joinLines(first, run.slice(1));
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
