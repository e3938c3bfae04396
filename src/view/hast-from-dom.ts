import type {ElementContent, Element as HastElement, Root} from 'hast';
import {atOnce, type Steps} from '../model/steps.js';

/**
 * Attributes whose hast property is not the name in lower case. Of
 * hast-util-from-dom's table (property-information, 11 kB compressed, half of
 * the budget of the whole first chunk) these are all that reading a report
 * looks at; a test compares the two.
 */
const properties: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  itemprop: 'itemProp',
  tabindex: 'tabIndex',
};
const lists: ReadonlySet<string> = new Set([
  'class',
  'headers',
  'itemprop',
  'rel',
]);
const numbers: ReadonlySet<string> = new Set([
  'colspan',
  'rowspan',
  'start',
  'tabindex',
]);
const booleans: ReadonlySet<string> = new Set(['hidden', 'reversed']);

/** Deeper than this is no document; what stands there is read as text. */
const maximumDepth = 256;

/** Nodes that are read in one step. */
const stepLength = 400;

/** DOM nodes as a hast tree, in the manner of hast-util-from-dom. */
export function hastFromDom(nodes: Iterable<Node>): Root {
  return atOnce(domInSteps(nodes));
}

/** The same in steps. Nodes that are taken away meanwhile are not in it. */
export function* domInSteps(nodes: Iterable<Node>): Steps<Root> {
  const children: ElementContent[] = [];
  const open: Open[] = [{nodes: [...nodes], at: 0, into: children}];
  let count = 0;
  for (let top = open[0]; top; top = open[open.length - 1]) {
    const node = top.nodes[top.at++];
    if (!node) open.pop();
    else if (node instanceof Text) {
      top.into.push({type: 'text', value: node.data});
    } else if (node instanceof Element) {
      const element = elementOf(node);
      top.into.push(element);
      // A stack stands in for the browser's own limit of nested elements (512).
      if (open.length > maximumDepth) {
        element.children.push({type: 'text', value: textContentOf(node)});
      } else {
        open.push({nodes: childNodesOf(node), at: 0, into: element.children});
      }
    } else if (node instanceof Comment) {
      top.into.push({type: 'comment', value: node.data});
    }
    if (++count % stepLength === 0) yield;
  }
  return {type: 'root', children};
}

/** An element whose children are being read. */
interface Open {
  readonly nodes: ArrayLike<Node>;
  at: number;
  readonly into: ElementContent[];
}

function elementOf(element: Element): HastElement {
  const found: HastElement['properties'] = {};
  for (const {name, value} of attributesOf(element)) {
    found[propertyName(name)] = propertyValue(name, value);
  }
  const tagName = localNameOf(element);
  return {type: 'element', tagName, properties: found, children: []};
}

// `<form><input name="attributes">` hides the form's own property of that name
// (DOM clobbering); the getters of the prototypes cannot be hidden.
const attributesOf = (element: Element): NamedNodeMap =>
  Reflect.get(Element.prototype, 'attributes', element);
const localNameOf = (element: Element): string =>
  Reflect.get(Element.prototype, 'localName', element);
const childNodesOf = (node: Node): NodeListOf<ChildNode> =>
  Reflect.get(Node.prototype, 'childNodes', node);
const textContentOf = (node: Node): string =>
  Reflect.get(Node.prototype, 'textContent', node) ?? '';

function propertyName(name: string): string {
  if (/^(data|aria)-/.test(name)) {
    return name.replace(/-([a-z])/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
  }
  return properties[name] ?? name;
}

function propertyValue(
  name: string,
  value: string,
): string | number | boolean | string[] {
  if (booleans.has(name)) return true;
  if (lists.has(name)) return value.split(/\s+/).filter(Boolean);
  const number = Number(value);
  return numbers.has(name) && value.trim() !== '' && !Number.isNaN(number)
    ? number
    : value;
}
