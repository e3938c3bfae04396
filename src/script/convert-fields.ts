import type {
  DateField,
  DocumentFields,
  NamesField,
  Provenance,
  TextField,
} from '../model/fields.js';
import {convertText} from './convert-block.js';
import type {Converter} from './converter.js';

/**
 * The fields of a document in another script: names, titles and texts. Days
 * keep their ISO value; a 发文字号 stays as it is, being a name in an archive.
 */
export function convertFields(
  fields: DocumentFields,
  converter: Converter,
): DocumentFields {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    convertField(field, converter),
  ]);
  return Object.fromEntries(entries) as DocumentFields;
}

function convertField(
  field: DocumentFields[keyof DocumentFields],
  converter: Converter,
): DocumentFields[keyof DocumentFields] {
  const convert = (text: string) => convertText(text, converter);
  if (field === null || field === undefined) return field;
  if (typeof field === 'string') return convert(field);
  if ('serial' in field) return field;
  if ('values' in field) return convertNames(field, convert);
  if ('value' in field) return convertValue(field, convert);
  return convertProvenance(field, convert);
}

type Convert = (text: string) => string;

function convertNames(field: NamesField, convert: Convert): NamesField {
  return {values: field.values.map(convert), text: convert(field.text)};
}

function convertValue<F extends TextField | DateField>(
  field: F,
  convert: Convert,
): F {
  return {
    ...field,
    value: convert(field.value),
    text: convert(field.text),
  };
}

function convertProvenance(field: Provenance, convert: Convert): Provenance {
  const {publisher, publishedOn} = field;
  return {
    ...field,
    ...(publisher && {publisher: convertValue(publisher, convert)}),
    ...(publishedOn && {publishedOn: convertValue(publishedOn, convert)}),
  };
}
