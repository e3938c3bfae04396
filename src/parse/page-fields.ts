import type {DocumentFields, Provenance} from '../model/fields.js';
import {dateOf} from './dates.js';
import {documentNumberOf} from './document-number.js';

/**
 * The fields of a report with what its page says beside the text. What stands
 * in the text wins: a page's date is often another one.
 */
export function withPageFields(
  fields: DocumentFields,
  metadata: Readonly<Record<string, string>>,
  provenance: Provenance | null,
): DocumentFields {
  const number = documentNumberOf(metadata.documentNumber ?? '');
  const issuedOn = dateOf(metadata.issuedOn ?? '');
  const published = provenance ?? provenanceOf(metadata);
  return {
    ...(number && {documentNumber: number}),
    ...(issuedOn && {issuedOn}),
    ...(published && {provenance: published}),
    ...fields,
    title: titleOf(fields.title, metadata.title),
  };
}

/**
 * The title of the text, as the page writes it where both have the same
 * characters: the page does not break it over lines. Without one, the page's.
 */
function titleOf(
  title: string | null,
  page: string | undefined,
): string | null {
  if (!page) return title;
  return title === null || squeeze(title) === squeeze(page) ? page : title;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function provenanceOf(
  metadata: Readonly<Record<string, string>>,
): Provenance | null {
  // A source left empty: 来源：浏览量：199　发布日期：2017-05-15
  const isLabel = /^\S{2,6}[：:]/.test(metadata.publisher ?? '');
  const publisher = isLabel ? undefined : metadata.publisher;
  const day = /^[0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?/.exec(
    metadata.publishedOn ?? '',
  );
  const publishedOn = dateOf(day?.[0] ?? '');
  if (!publisher && !publishedOn) return null;
  return {
    ...(publisher && {publisher: {value: publisher, text: publisher}}),
    ...(publishedOn && {publishedOn}),
  };
}
