import {blockTextsOf} from '../../model/blocks.js';
import {type Citation, citationsOf} from '../../model/citations.js';
import {figuresOf, type StatedFigure} from '../../model/figures.js';
import type {Report} from '../../model/nodes.js';
import {flattenOutline, outlineOf} from '../../model/outline.js';
import type {OverviewWords} from '../../strings/overview-words.js';
import {fill} from '../../strings/words.js';
import type {OverviewCell, OverviewTable} from './overview-table.js';

/** The tables of a report that have rows. */
export function reportTables(
  report: Report,
  words: OverviewWords,
): readonly OverviewTable[] {
  const names = placeNamesOf(report);
  const nameOf = (id: string) => names.get(id) ?? '';
  return [
    citationTable(citationsOf(report), words, nameOf),
    figureTable(figuresOf(report), words, nameOf),
  ].filter(({rows}) => rows.length > 0);
}

function citationTable(
  citations: readonly Citation[],
  words: OverviewWords,
  nameOf: (id: string) => string,
): OverviewTable {
  const hasNumbers = citations.some(({documentNumber}) => documentNumber);
  return {
    name: 'citations',
    caption: words.citations,
    columns: [
      {label: words.citedTitle},
      ...(hasNumbers ? [{label: words.citedNumber}] : []),
      {label: words.citedAt},
    ],
    rows: citations.map(({title, documentNumber, places}) => [
      {text: title},
      ...(hasNumbers ? [{text: documentNumber ?? ''}] : []),
      {
        text: '',
        order: places.length,
        links: places.map(({id}, at) => ({
          id,
          label: String(at + 1),
          name: fill(words.citedPlace, at + 1, nameOf(id)),
        })),
      },
    ]),
  };
}

function figureTable(
  figures: readonly StatedFigure[],
  words: OverviewWords,
  nameOf: (id: string) => string,
): OverviewTable {
  return {
    name: 'figures',
    caption: words.figures,
    columns: [
      {label: words.figureValue, isNumeric: true},
      {label: words.figureUnit},
      {label: words.figureSentence},
      {label: words.citedAt},
    ],
    rows: figures.map((figure, at) => [
      valueCell(figure),
      {text: figure.unit},
      {text: figure.sentence},
      {
        text: '',
        order: at,
        links: [
          {
            id: figure.place.id,
            label: '1',
            name: fill(words.citedPlace, 1, nameOf(figure.place.id)),
          },
        ],
      },
    ]),
  };
}

/** What each block is called in the name of a link: its section's heading. */
function placeNamesOf(report: Report): ReadonlyMap<string, string> {
  const headings = new Map(
    flattenOutline(outlineOf(report)).map(({id, label, heading}) => [
      id,
      label + heading,
    ]),
  );
  const names = new Map<string, string>();
  let current = report.fields.title ?? '';
  for (const {id} of blockTextsOf(report)) {
    current = headings.get(id) ?? current;
    names.set(id, current);
  }
  return names;
}

/** The value as written, without its unit; sorted by what it counts. */
function valueCell({text, unit, value, to}: StatedFigure): OverviewCell {
  const isShare = unit === '%' && to === undefined;
  return {
    text: text.replace(unit, '').replace('％', ''),
    order: value,
    ...(isShare ? {percent: value} : {}),
  };
}
