import type {Element, Root} from 'hast';
import {select} from 'hast-util-select';
import type {Diagnostic} from '../model/diagnostic.js';
import {hastFromHtml} from '../source/hast-from-html.js';
import {readHast} from '../source/read-hast.js';
import {type ParseResult, parseReading} from './parse-report.js';
import {parseSource, type SourceOptions} from './parse-source.js';
import {readOwnHast} from './read-own-hast.js';

/** What a program may say about a source and where its report stands. */
export interface SelectedSourceOptions extends SourceOptions {
  /**
   * A CSS selector of the element of an HTML page that holds the report; the
   * first that it matches. Found in the page itself when left out. What is not
   * HTML has no elements and is read whole.
   */
  readonly selector?: string;
}

/** A CSS selector that cannot be read; its message is a sentence. */
export class SelectorError extends TypeError {}

/**
 * The report that a source holds, in HTML where the caller says it stands.
 * Apart from {@link parseSource} so that the browser, whose pages name the
 * element in another way, does not load a reader of selectors.
 *
 * @throws {TypeError} for a selector that is none, and where parseSource does.
 */
export function parseSelected(
  source: string | Root,
  options: SelectedSourceOptions = {},
): ParseResult {
  const {selector, ...rest} = options;
  if (selector === undefined) return parseSource(source, rest);
  checkSelector(selector);
  const root = treeOf(source, rest);
  if (!root) return parseSource(source, rest);
  const article = firstMatch(selector, root);
  if (!article) {
    const result = parseSource(root, rest);
    return {
      ...result,
      diagnostics: [unmatched(selector), ...result.diagnostics],
    };
  }
  return (
    readOwnHast({type: 'root', children: [article]}) ??
    parseReading(readHast(root, {...rest, article}), rest)
  );
}

/**
 * Refuses a selector that cannot be read.
 *
 * @throws {SelectorError}
 */
export function checkSelector(selector: string): void {
  firstMatch(selector, {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [],
  });
}

function treeOf(
  source: string | Root,
  {format}: SourceOptions,
): Root | undefined {
  if (typeof source !== 'string') {
    return source?.type === 'root' ? source : undefined;
  }
  return format === 'html' ? hastFromHtml(source) : undefined;
}

function firstMatch(
  selector: string,
  tree: Root | Element,
): Element | undefined {
  try {
    return select(selector, tree);
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/u, '');
    throw new SelectorError(
      `${JSON.stringify(selector)} is not a CSS selector that can be read: ${reason}.`,
    );
  }
}

function unmatched(selector: string): Diagnostic {
  return {
    rule: 'selector-unmatched',
    severity: 'error',
    reason: `No element of the page matches the selector ${JSON.stringify(selector)}; name the one that holds the report.`,
    line: null,
  };
}
