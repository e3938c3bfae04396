import {aTimeout} from '@open-wc/testing';
import type {PolicyReportElement} from '../../src/policy-report-element.js';

/** What tests/hostile/pages/record.js has kept. */
export interface Recorded {
  readonly ran: number;
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly loads: number;
}

/** A page in a frame, with the built drop-in file in it. */
export interface FramedPage {
  readonly window: Window & {readonly recorded: Recorded};
  readonly document: Document;
  readonly reader: PolicyReportElement;
  close(): void;
}

/** How long anything in a page may take before the test gives up. */
const PATIENCE = 100_000;

/** Opens a page of tests/ in a frame, under a policy, and waits for its load. */
export async function openPage(address: string): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.title = '测试页面';
  frame.width = '800';
  frame.height = '600';
  frame.src = address;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const {contentWindow, contentDocument} = frame;
  const reader = contentDocument?.querySelector('policy-report');
  if (!contentWindow || !contentDocument || !reader) {
    throw new Error(`${address} has no reader in it.`);
  }
  return {
    window: contentWindow as FramedPage['window'],
    document: contentDocument,
    reader: reader as PolicyReportElement,
    close: () => frame.remove(),
  };
}

/** Waits until a condition holds; a sentence says which when it never does. */
export async function until(
  condition: () => unknown,
  sentence: string,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never: ${sentence}.`);
    await aTimeout(4);
  }
}

/**
 * Waits until no chunk of a page is on its way: one that was asked for before
 * our own, slower request has come when that is answered.
 */
export async function chunksCome(
  {window}: FramedPage,
  key: string,
): Promise<void> {
  const count = () =>
    window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes(key)).length;
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await fetch('/made/slow?ms=600');
  }
}

/** The article of a reader, once there is one with text. */
export async function articleOf(reader: Element): Promise<HTMLElement> {
  const find = () =>
    reader.querySelector<HTMLElement>(':scope > article[slot="report"]');
  await until(() => find()?.textContent, 'the reader shows a report');
  const article = find();
  if (!article) throw new Error('The article has gone again.');
  return article;
}

/** What the server has seen since somebody last asked. */
export async function seenByServer(): Promise<{
  readonly leaks: readonly string[];
  readonly reports: readonly string[];
}> {
  const response = await fetch('/made/seen');
  return response.json();
}
