import {parse as commaSeparated} from 'comma-separated-tokens';
import type {Properties} from 'hast';
import type {Token} from 'parse5';
import {find, html, type Info, normalize, svg} from 'property-information';
import {parse as spaceSeparated} from 'space-separated-tokens';

type Value = string | number | boolean;

/** Adds attributes of HTML text to an element's properties. */
export type AddAttributes = (
  properties: Properties,
  attributes: readonly Token.Attribute[],
  kind: 'html' | 'svg',
) => void;

/**
 * What adds attributes as hast has them: `class="a b"` is
 * `className: ['a', 'b']`, `hidden=""` is `hidden: true`, `rowspan="2"` is
 * `rowSpan: 2`. What is known of a name is looked up once for each page.
 */
export function attributeReader(): AddAttributes {
  const known = {html: new Map<string, Info>(), svg: new Map<string, Info>()};
  const schemas = {html, svg};
  return (properties, attributes, kind) => {
    for (const {prefix, name: local, value} of attributes) {
      const name = prefix ? `${prefix}:${local}` : local;
      // `constructor` and its likes: no property of an object of ours.
      if (name in Object.prototype) continue;
      let info = known[kind].get(name);
      if (!info) {
        info = find(schemas[kind], name);
        known[kind].set(name, info);
      }
      addProperty(properties, info, value);
    }
  };
}

function addProperty(
  properties: Properties,
  info: Info,
  attribute: string,
): void {
  const {property} = info;
  const parts = partsOf(info, attribute);
  if (!parts) {
    properties[property] = primitiveOf(info, attribute);
    return;
  }
  const values = parts.map((part) => primitiveOf(info, part)) as string[];
  const before = properties[property];
  // `class` and `classname` are one property.
  const isMore = property === 'className' && Array.isArray(before);
  properties[property] = isMore ? [...before, ...values] : values;
}

/** The items of an attribute that is a list; null of any other. */
function partsOf(info: Info, attribute: string): readonly string[] | null {
  if (info.spaceSeparated) return spaceSeparated(attribute);
  if (info.commaSeparated) return commaSeparated(attribute);
  if (!info.commaOrSpaceSeparated) return null;
  return spaceSeparated(commaSeparated(attribute).join(' '));
}

function primitiveOf(info: Info, value: string): Value {
  if (info.number && value !== '' && !Number.isNaN(Number(value))) {
    return Number(value);
  }
  const isOn =
    (info.boolean || info.overloadedBoolean) &&
    (value === '' || normalize(value) === normalize(info.property));
  return isOn ? true : value;
}
