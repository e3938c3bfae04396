import {walked} from '../model/nesting.js';
import type {Report} from '../model/nodes.js';

/** A report as JSON text; `schema/report.schema.json` describes it. */
export function toJson(report: Report): string {
  return walked(report, () => `${JSON.stringify(report, null, 2)}\n`);
}
