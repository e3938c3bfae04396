import type {HastOptions} from '../format/to-hast.js';
import type {Report} from '../model/nodes.js';
import type {Converter} from '../script/converter.js';
import type {ReaderCore} from './reader-core.js';

/** How a report is written in the article; the element's title as converted. */
export function articleOptions(
  core: ReaderCore,
  shown: Report,
  converter: Converter | null = core.script.converter,
): HastOptions {
  const {headingLevel, idPrefix, heading: given} = core.element;
  const isUntitled = shown.fields.title === null && given !== '';
  const heading = isUntitled ? (converter?.convert(given) ?? given) : undefined;
  return {headingLevel, idPrefix, heading, purpose: 'reader'};
}
