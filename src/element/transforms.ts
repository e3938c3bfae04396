/**
 * What a report goes through on its way into the page, from its source to the
 * tree of its article. One chunk: half of all there is to load.
 */
export {toHast} from '../format/to-hast.js';
export {parseReport} from '../parse/parse-report.js';
