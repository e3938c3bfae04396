import type {Report} from '../model/nodes.js';
import {isRemoteUrl} from '../model/safe-url.js';
import {visit} from '../model/visit.js';

/** How a report is written as hast. */
export interface HastOptions {
  /** Level of the title's heading, 1–6. Sections follow below it. Default 2. */
  readonly headingLevel?: number;
  /** Put before every id, for two reports in one page. Default ''. */
  readonly idPrefix?: string;
  /** A title for a report that has none. It does not become part of it. */
  readonly heading?: string;
  /**
   * `page` (default) carries what reading back needs. `reader` leaves that out
   * and lets a script move the focus to headings (`tabindex="-1"`).
   */
  readonly purpose?: 'page' | 'reader';
  /**
   * Which images become `<img>`; the others become links. Default: those that
   * are not on another site, so that opening a page loads nothing foreign.
   */
  readonly showImage?: (url: string) => boolean;
}

/** Options with their defaults, and what is known of the whole report. */
export interface HastContext {
  readonly headingLevel: number;
  readonly idPrefix: string;
  readonly purpose: 'page' | 'reader';
  readonly showImage: (url: string) => boolean;
  /** Sections that are named regions: the top level, when at most 8. */
  readonly regions: ReadonlySet<string>;
  /** Ids of notes that are defined, so that references can link to them. */
  readonly notes: ReadonlySet<string>;
  /** Notes whose first reference is written already. */
  readonly referred: Set<string>;
}

/** More regions than this are a flood and not a help: none is named then. */
const maximumRegions = 8;

/** The context of writing one report. */
export function hastContext(report: Report, options: HastOptions): HastContext {
  const sections = report.children.filter(({type}) => type === 'section');
  const regions = sections.length > maximumRegions ? [] : sections;
  const notes = new Set<string>();
  visit(report, (node) => {
    if (node.type === 'noteDefinition') notes.add(node.id);
    return undefined;
  });
  return {
    headingLevel: options.headingLevel ?? 2,
    idPrefix: options.idPrefix ?? '',
    purpose: options.purpose ?? 'page',
    showImage: options.showImage ?? ((url) => !isRemoteUrl(url)),
    regions: new Set(regions.map((section) => (section as {id: string}).id)),
    notes,
    referred: new Set(),
  };
}
