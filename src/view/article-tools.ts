/**
 * What an article is built and written over with, from hast. It comes with the
 * parser: before there is a report, nobody needs it.
 */
export {heightOf, measureOf, sameMeasure} from './group-heights.js';
export {inSlices} from './in-slices.js';
export {planInSteps} from './plan-groups.js';
export {appendToDom, elementToDom} from './to-dom.js';
export {writeGroup} from './write-group.js';
