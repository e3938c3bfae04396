import type {HastOptions} from '../format/to-hast.js';
import type {Report} from '../model/nodes.js';
import type {Converter} from '../script/converter.js';
import type {Host} from './host.js';

/** How a report is written in the article; the element's title as converted. */
export function articleOptions(
  {headingLevel, idPrefix, heading: given}: Host,
  shown: Report,
  converter: Converter | null,
): HastOptions {
  const isUntitled = shown.fields.title === null && given !== '';
  const heading = isUntitled ? (converter?.convert(given) ?? given) : undefined;
  return {headingLevel, idPrefix, heading, purpose: 'reader'};
}
