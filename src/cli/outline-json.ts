import type {Article, Report} from '../model/nodes.js';
import {flattenOutline, outlineOf} from '../model/outline.js';
import {visit} from '../model/visit.js';

/** An outline as `outline --json` prints it; other programs rely on its shape. */
export interface OutlineJson {
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly outline: readonly {
    readonly id: string;
    readonly depth: number;
    readonly label: string;
    readonly heading: string;
    readonly runIn: boolean;
    readonly kind?: string;
  }[];
  /** Articles (第X条), which an outline leaves out, and the last one's mark. */
  readonly articles: {readonly count: number; readonly last: string | null};
}

/** The outline of a report, flat and in document order. */
export function outlineJson(report: Report): OutlineJson {
  const {title, documentNumber, issuedOn} = report.fields;
  const articles: Article[] = [];
  visit(report, (node) => {
    if (node.type === 'article') articles.push(node);
    return undefined;
  });
  return {
    title,
    documentNumber: documentNumber?.text ?? null,
    issuedOn: issuedOn?.value ?? null,
    outline: flattenOutline(outlineOf(report)).map(
      ({children: _, ...item}) => item,
    ),
    articles: {
      count: articles.length,
      last: articles[articles.length - 1]?.ordinal.text ?? null,
    },
  };
}
