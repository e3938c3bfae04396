import type {Report} from './nodes.js';
import {textOf} from './text-of.js';

/**
 * How long a report takes to read silently, in whole minutes. `fast` and `slow`
 * are one standard deviation from the mean of readers.
 */
export interface ReadingTime {
  /** Characters that are read: all but blanks. */
  readonly characters: number;
  readonly minutes: number;
  readonly fast: number;
  readonly slow: number;
}

/**
 * Characters a minute of Chinese, read silently: 255 ± 29. Trauzettel-Klosinski
 * & Dietz, “Standardized assessment of reading performance: the new
 * international reading speed texts IReST”, 2012, table 1. Firefox's Reader
 * View uses the same number.
 */
const speed = {mean: 255, deviation: 29} as const;

/** The {@link ReadingTime} of a report with its attachments. */
export function readingTimeOf(report: Report): ReadingTime {
  const documents = [report, ...report.attachments];
  const characters = documents.reduce(
    (sum, document) =>
      sum + document.children.reduce((part, node) => part + lengthOf(node), 0),
    0,
  );
  return {
    characters,
    minutes: minutesOf(characters, speed.mean),
    fast: minutesOf(characters, speed.mean + speed.deviation),
    slow: minutesOf(characters, speed.mean - speed.deviation),
  };
}

function lengthOf(node: Report['children'][number]): number {
  return textOf(node).replace(/\s/gu, '').length;
}

function minutesOf(characters: number, perMinute: number): number {
  return characters === 0 ? 0 : Math.max(1, Math.round(characters / perMinute));
}
