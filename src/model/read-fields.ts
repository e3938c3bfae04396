import type {DocumentFields} from './fields.js';

/**
 * The document fields in a value of unknown origin; whatever is not a field,
 * or not of its type, is left out.
 */
export function readFields(value: unknown): DocumentFields {
  const given = recordOf(value);
  const {title} = given;
  const fields: Record<string, unknown> = {
    title: typeof title === 'string' ? title : null,
  };
  for (const [name, shape] of Object.entries(fieldShapes)) {
    const field = readShape(given[name], shape);
    if (field) fields[name] = field;
  }
  // Every field of the table is of the type that DocumentFields gives it.
  return fields as unknown as DocumentFields;
}

/** Properties of a field and the type of each; `?` may be absent. */
interface Shape {
  readonly [name: string]: keyof typeof checks | Shape;
}

const textField: Shape = {value: 'string', text: 'string'};
const dateField: Shape = {value: 'date', text: 'string'};
const namesField: Shape = {values: 'strings', text: 'string'};

/** The shape of each field but `title`, which is a string. */
const fieldShapes: Readonly<
  Record<Exclude<keyof DocumentFields, 'title'>, Shape>
> = {
  subtitle: textField,
  documentNumber: {
    agencyCode: 'string',
    year: 'year',
    serial: 'string',
    text: 'string',
  },
  addressees: namesField,
  agency: textField,
  classification: textField,
  urgency: textField,
  signatories: namesField,
  occasion: textField,
  speaker: textField,
  salutation: textField,
  attachmentNotes: namesField,
  issuers: namesField,
  issuedOn: dateField,
  remarks: textField,
  copiedTo: namesField,
  printedBy: textField,
  printedOn: dateField,
  enactment: textField,
  provenance: {publisher: textField, publishedOn: dateField},
};

/** A field of a shape; null when a part of it is missing or of another type. */
function readShape(value: unknown, shape: Shape): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = recordOf(value);
  const field: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(shape)) {
    const part = given[name];
    if (typeof type === 'object') {
      const inside = readShape(part, type);
      if (inside) field[name] = inside;
    } else if (checks[type](part)) field[name] = part;
    else return null;
  }
  return field;
}

const checks = {
  string: (value: unknown) => typeof value === 'string',
  /** ISO 8601: a day, month or year. */
  date: (value: unknown) =>
    typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value),
  strings: (value: unknown) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string'),
  year: (value: unknown) => value === null || Number.isInteger(value),
} as const;

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
