import type {HastOptions} from '../format/to-hast.js';
import type {OptionValues} from './options.js';
import {UsageError} from './terminal.js';

/** What the options of a command line say about HTML. */
export function htmlOptions(values: OptionValues): HastOptions {
  const level = values['heading-level'];
  if (level !== undefined && !/^[1-6]$/u.test(level)) {
    throw new UsageError(`--heading-level is 1 to 6, not ${level}.`);
  }
  return {
    ...(level === undefined ? {} : {headingLevel: Number(level)}),
    ...(values.heading === undefined ? {} : {heading: values.heading}),
    ...(values['id-prefix'] === undefined
      ? {}
      : {idPrefix: values['id-prefix']}),
  };
}
