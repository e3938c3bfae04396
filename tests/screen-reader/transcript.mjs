/** Transcripts as a page of docs/: one table row per step. */

const NAMES = {chromium: 'Chromium', firefox: 'Firefox'};
const START = '<!-- transcripts: written by npm run test:orca -- --write -->';
const END = '<!-- /transcripts -->';

/** The page with the part between its two marks written anew. */
export function pageOfTranscripts(page, transcripts) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`The page has no ${START} … ${END}`);
  const parts = [...transcripts].map(([browser, steps]) =>
    [`## ${NAMES[browser]}`, '', ...tableOf(steps), ''].join('\n'),
  );
  return `${before}${START}\n\n${parts.join('\n')}\n${END}${after}`;
}

function tableOf(steps) {
  return [
    '| What the reader does | Keys | What is said |',
    '|---|---|---|',
    ...steps.map(
      ({does, keys, said}) =>
        `| ${does} | ${keys && `\`${keys}\``} | ${cell(said)} |`,
    ),
  ];
}

/** Utterances of one step; a long reading aloud is cut, and says so. */
const MOST = 24;
function cell(said) {
  const lines = said.map((text) =>
    text.replace(/\|/g, '\\|').replace(/\s+/g, ' '),
  );
  const shown = lines.slice(0, MOST).join(' ¦ ');
  const left = lines.length - MOST;
  return left > 0 ? `${shown} ¦ … (${left} more)` : shown;
}
