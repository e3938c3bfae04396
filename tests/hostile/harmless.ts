/**
 * What a harmless rendering looks like: elements of text, links that lead
 * somewhere, nothing that acts. The list says what is allowed, so an element or
 * attribute nobody thought of is reported.
 */

const ELEMENTS = new Set(
  (
    'article section header footer aside nav div p span h1 h2 h3 h4 h5 h6 ' +
    'ol ul li dl dt dd table caption colgroup col thead tbody tfoot tr th td ' +
    'a strong em b i u sup sub br hr img figure figcaption blockquote pre ' +
    'time mark ruby rb rt rp abbr cite code'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'id class lang dir slot part role tabindex title href src alt width height ' +
    'colspan rowspan scope headers start value reversed type style hidden ' +
    'datetime rel translate loading'
  ).split(' '),
);

/** `data-…` and `aria-…` say something and do nothing. */
const SILENT_ATTRIBUTE = /^(data|aria)-[a-z-]+$/;

/** Schemes that lead to a page, a letter or a telephone. */
const SAFE_URL = /^(https?:|mailto:|tel:|#)/;

/** The reader's own measures; no colour, place or picture of an input. */
const SAFE_STYLE =
  /^(--[\w-]+|contain-intrinsic-[\w-]+|content-visibility|min-height|text-indent)$/;

export interface PlainElement {
  readonly localName: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What is wrong with one element, as sentences. Empty: nothing. */
export function harmsOf(element: PlainElement): readonly string[] {
  const {localName, attributes} = element;
  const harms = ELEMENTS.has(localName) ? [] : [`<${localName}> is there`];
  for (const [name, value] of attributes) {
    const where = `<${localName} ${name}="${value.slice(0, 160)}">`;
    if (!ATTRIBUTES.has(name) && !SILENT_ATTRIBUTE.test(name)) {
      harms.push(`${where} may do something`);
    }
    if ((name === 'href' || name === 'src') && !isSafeUrl(value, name)) {
      harms.push(`${where} leads nowhere good`);
    }
    if (name === 'style' && !isSafeStyle(value)) {
      harms.push(`${where} changes the looks`);
    }
    if (name === 'slot' && !['report', 'status'].includes(value)) {
      harms.push(`${where} stands where the embedder’s own things stand`);
    }
  }
  return harms;
}

/** A relative URL is safe once resolved, as far as it is one. */
function isSafeUrl(value: string, name: string): boolean {
  const base = 'https://page.example/';
  if (name === 'href' && SAFE_URL.test(value)) return true;
  try {
    const {protocol, host} = new URL(value, base);
    if (!/^https?:$/.test(protocol)) return false;
    return name === 'href' || host === 'page.example' || isThisPage(host);
  } catch {
    return false;
  }
}

const isThisPage = (host: string): boolean =>
  typeof location === 'object' && host === location.host;

function isSafeStyle(value: string): boolean {
  return value
    .split(';')
    .filter((declaration) => declaration.trim() !== '')
    .every((declaration) => {
      const name = declaration.split(':')[0]?.trim() ?? '';
      return SAFE_STYLE.test(name) && !/url\(|expression/i.test(declaration);
    });
}

/** What is wrong with a tree of the DOM, itself included. */
export function harmsIn(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) =>
    harmsOf({
      localName: element.localName,
      attributes: Array.from(element.attributes, ({name, value}) => [
        name,
        value,
      ]),
    }),
  );
}
