import type {DateField, Provenance, TextField} from '../model/fields.js';
import {dateOf} from './dates.js';

/** A line of the page with the lines that belong to it. */
export interface Fact {
  readonly texts: readonly string[];
  readonly isHead: boolean;
}

/** 来源：某某日报; not 来源：浏览量：199, where the name is left out */
const source =
  /[来來]源\s*[：:]\s*([^\s（）()：:]{2,30})(?![^\s（）()：:]|\s{0,4}[：:])/;
/** 发布时间：2026-02-02 09:45 */
const day = /([0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?)/;

/** Who published a page and when, as its own lines say; null when they do not. */
export function provenanceOf(facts: readonly Fact[]): Provenance | null {
  let publisher: TextField | null = null;
  let publishedOn: DateField | null = null;
  for (const {texts, isHead} of facts) {
    const text = texts.join('');
    const name = source.exec(text);
    if (name?.[1]) publisher ??= {value: name[1], text};
    const date = isHead ? dateOf(day.exec(text)?.[1] ?? '') : null;
    if (date) publishedOn ??= {value: date.value, text};
  }
  if (!publisher && !publishedOn) return null;
  return {...(publisher && {publisher}), ...(publishedOn && {publishedOn})};
}
