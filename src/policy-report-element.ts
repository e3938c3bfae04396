/**
 * The element's class and its events, without registering it: for those who
 * choose the tag name themselves.
 *
 * @packageDocumentation
 */
export * from './element/events.js';
export {PolicyReportElement} from './element/policy-report-element.js';
