/** Transcripts as a part of docs/accessibility.md: one table row per step. */

const NAMES = {chromium: 'Chromium', firefox: 'Firefox'};
const START = '<!-- transcripts: written by npm run test:orca -- --write -->';
const END = '<!-- /transcripts -->';

/**
 * The page with the part between its two marks written anew. `heard` has a
 * browser, its version and the steps of its walk each.
 */
export function pageOfTranscripts(page, {orca, heard}) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`The page has no ${START} … ${END}`);
  const parts = heard.map(({browser, version, steps}) =>
    [
      `### ${NAMES[browser]} ${version}, Orca ${orca}`,
      '',
      ...tableOf(steps),
      '',
    ].join('\n'),
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

/** The utterances of one step, all of them: reading on has some hundred. */
function cell(said) {
  const lines = said.map((text) =>
    text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim(),
  );
  return lines.join(' ¦ ');
}
