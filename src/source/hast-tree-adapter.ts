import type {Comment, Doctype, Element, ElementContent, Root, Text} from 'hast';
import {
  defaultTreeAdapter,
  html as htmlNames,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import {attributeReader} from './hast-properties.js';

/** What the parser asks of a node again, beside what hast says of it. */
const parent = Symbol('parent');
const attributes = Symbol('attributes');
const namespace = Symbol('namespace');
const mode = Symbol('mode');

interface Placed {
  [parent]: ParentNode | null;
}
type ParsedElement = Element &
  Placed & {
    [attributes]: Token.Attribute[];
    readonly [namespace]: htmlNames.NS;
    [mode]?: htmlNames.DOCUMENT_MODE;
  };
type ParsedRoot = Root & {[mode]: htmlNames.DOCUMENT_MODE};
type ParentNode = ParsedElement | ParsedRoot;
type ChildNode =
  | ParsedElement
  | (Comment & Placed)
  | (Text & Placed)
  | (Doctype & Placed);

/** hast as the parser's tree. */
export type HastMap = TreeAdapterTypeMap<
  ParentNode | ChildNode,
  ParentNode,
  ChildNode,
  ParsedRoot,
  ParsedRoot,
  ParsedElement,
  Comment & Placed,
  Text & Placed,
  ParsedElement,
  Doctype & Placed
>;

/**
 * What makes the parser write hast at once, and no tree of its own that is
 * turned into hast afterwards. Of a node's place in the source the line is
 * kept. One adapter for one page.
 */
export function hastTreeAdapter(): TreeAdapter<HastMap> {
  const addAttributes = attributeReader();
  const add = (element: ParsedElement, list: readonly Token.Attribute[]) => {
    const kind = element[namespace] === htmlNames.NS.SVG ? 'svg' : 'html';
    addAttributes(element.properties, list, kind);
  };
  // Nodes on one line share what says so: there may be a million of them.
  let place = placeAt(1);
  return {
    ...structure,
    createElement(tagName, uri, list) {
      const element: ParsedElement = {
        type: 'element',
        tagName,
        properties: {},
        children: [],
        position: undefined,
        [parent]: null,
        [attributes]: list,
        [namespace]: uri,
      };
      if (list.length > 0) add(element, list);
      return element;
    },
    adoptAttributes(recipient, list) {
      const attrs = recipient[attributes];
      const from = attrs.length;
      defaultTreeAdapter.adoptAttributes({attrs} as never, list);
      add(recipient, attrs.slice(from));
    },
    setNodeSourceCodeLocation(node, location) {
      if (!location || node.position) return;
      const line = location.startLine;
      if (place.start.line !== line) place = placeAt(line);
      node.position = place;
    },
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
  };
}

type Position = NonNullable<Element['position']>;

function placeAt(line: number): Position {
  const point = {line, column: 1};
  return {start: point, end: point};
}

function newRoot(): ParsedRoot {
  const {NO_QUIRKS} = htmlNames.DOCUMENT_MODE;
  const data = {quirksMode: false};
  return {type: 'root', children: [], data, [mode]: NO_QUIRKS};
}

function append(to: ParentNode, node: ChildNode): void {
  // Of a list that begins empty sixteen places are kept; most need one.
  if (to.children.length === 0) to.children = [node as ElementContent];
  else to.children.push(node as ElementContent);
  node[parent] = to;
}

function insertAt(to: ParentNode, at: number, node: ChildNode): void {
  to.children.splice(at, 0, node as ElementContent);
  node[parent] = to;
}

/** Where a child stands; what is asked for is mostly the last. */
function indexIn({children}: ParentNode, node: ChildNode): number {
  const last = children.length - 1;
  return children[last] === node ? last : children.indexOf(node as never);
}

function textNode(value: string): Text & Placed {
  return {type: 'text', value, position: undefined, [parent]: null};
}

/** The parts of an adapter that know nothing of the page. */
const structure: Omit<
  TreeAdapter<HastMap>,
  | 'createElement'
  | 'adoptAttributes'
  | 'setNodeSourceCodeLocation'
  | 'getNodeSourceCodeLocation'
  | 'updateNodeSourceCodeLocation'
> = {
  createDocument: newRoot,
  createDocumentFragment: newRoot,
  createCommentNode: (value) => ({
    type: 'comment',
    value,
    position: undefined,
    [parent]: null,
  }),
  createTextNode: textNode,
  appendChild: append,
  insertBefore: (to, node, before) => insertAt(to, indexIn(to, before), node),
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content as ParsedRoot,
  setDocumentType(document) {
    const isThere = document.children.some(({type}) => type === 'doctype');
    if (!isThere) append(document, {type: 'doctype', [parent]: null});
  },
  setDocumentMode(document, documentMode) {
    document[mode] = documentMode;
    const {NO_QUIRKS} = htmlNames.DOCUMENT_MODE;
    document.data = {quirksMode: documentMode !== NO_QUIRKS};
  },
  getDocumentMode: (document) => document[mode],
  detachNode(node) {
    const from = (node as ChildNode)[parent];
    if (!from) return;
    from.children.splice(indexIn(from, node as ChildNode), 1);
    (node as ChildNode)[parent] = null;
  },
  insertText(to, value) {
    const last = to.children[to.children.length - 1];
    if (last?.type === 'text') last.value += value;
    else append(to, textNode(value));
  },
  insertTextBefore(to, value, before) {
    const at = indexIn(to, before);
    const previous = to.children[at - 1];
    if (previous?.type === 'text') previous.value += value;
    else insertAt(to, at, textNode(value));
  },
  getFirstChild: ({children}) => children[0] as ChildNode,
  getChildNodes: ({children}) => children as ChildNode[],
  getParentNode: (node) => (node as ChildNode)[parent],
  getAttrList: (element) => element[attributes],
  getTagName: ({tagName}) => tagName,
  getNamespaceURI: (element) => element[namespace],
  getTextNodeContent: ({value}) => value,
  getCommentNodeContent: ({value}) => value,
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is Text & Placed => node.type === 'text',
  isCommentNode: (node): node is Comment & Placed => node.type === 'comment',
  isDocumentTypeNode: (node): node is Doctype & Placed =>
    node.type === 'doctype',
  isElementNode: (node): node is ParsedElement => node.type === 'element',
};
