/**
 * Looks of highlighted words. Each sets both colours, so that it can be read
 * in every theme (7:1 and better), and the place one stands at is underlined
 * too: nothing is told by colour alone.
 */
const looks = {
  'policy-report-match': 'background-color:#ffe08a;color:#1a1a1a',
  'policy-report-current':
    'background-color:#7a3400;color:#fff;text-decoration:underline solid .15em',
  'policy-report-speech':
    'background-color:#cfe3ff;color:#10141c;text-decoration:underline solid .1em #0b4db3',
} as const;

/** In forced colours the system's own pair for found and chosen words. */
const forced = {
  'policy-report-match': 'background-color:Mark;color:MarkText',
  'policy-report-current':
    'background-color:Highlight;color:HighlightText;text-decoration:underline solid .15em',
  'policy-report-speech':
    'background-color:Highlight;color:HighlightText;text-decoration:underline',
} as const satisfies Record<keyof typeof looks, string>;

/** Rules for the tree that the article stands in (CSS Custom Highlight API). */
export const highlightRules = `${rulesOf(looks)}
@media (forced-colors:active){${rulesOf(forced)}}
@media print{${Object.keys(looks).map(selectorOf).join(',')}{background:none;color:inherit;text-decoration:none}}`;

/**
 * Rules for boxes drawn over the words, where the browser cannot highlight:
 * they must let the words show.
 */
export const drawnHighlightRules = `
.highlights{position:absolute;top:0;left:0;width:0;height:0;pointer-events:none}
.highlights span{position:absolute;border-radius:2px}
.policy-report-match{background-color:rgba(255,196,0,.35)}
.policy-report-current{box-shadow:0 .2em 0 0 currentColor;outline:2px solid currentColor;background-color:rgba(255,140,0,.25)}
.policy-report-speech{box-shadow:0 .15em 0 0 currentColor;background-color:rgba(66,133,244,.2)}
@media print{.highlights{display:none}}`;

function rulesOf(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, look]) => `${selectorOf(name)}{${look}}`)
    .join('\n');
}

function selectorOf(name: string): string {
  return `::highlight(${name})`;
}
