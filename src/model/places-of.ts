import type {FlowContent, Report} from './nodes.js';
import {textOf} from './text-of.js';

/** What an address can name: a section, an article, an enclosed document. */
export interface Place {
  readonly id: string;
  readonly kind: 'section' | 'article' | 'attachment' | 'enclosure';
  /** The mark as written: 三、, （二）, 第四十一条; '' without one. */
  readonly label: string;
  readonly heading: string;
  /** The place around it; null at the top. */
  readonly parent: Place | null;
}

/** The places of a report by their ids, in document order. */
export function placesOf(report: Report): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  addPlaces(report.children, null, places);
  for (const {id, kind, label, fields, children} of report.attachments) {
    const heading = fields.title ?? '';
    const place = {id, kind, label: label ?? '', heading, parent: null};
    places.set(id, place);
    addPlaces(children, place, places);
  }
  return places;
}

/** A place with those around it, the outermost first. */
export function pathTo(place: Place | undefined): readonly Place[] {
  const path: Place[] = [];
  for (let at = place ?? null; at; at = at.parent) path.unshift(at);
  return path;
}

function addPlaces(
  nodes: readonly FlowContent[],
  parent: Place | null,
  places: Map<string, Place>,
): void {
  for (const node of nodes) {
    if (node.type !== 'section' && node.type !== 'article') continue;
    const {id, type: kind, ordinal, heading: head} = node;
    const heading = head
      ? textOf(head)
          .trim()
          .replace(/[。：:；;]$/u, '')
      : '';
    const place = {id, kind, label: ordinal?.text ?? '', heading, parent};
    places.set(id, place);
    addPlaces(node.children, place, places);
  }
}
