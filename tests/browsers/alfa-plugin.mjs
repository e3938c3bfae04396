import './alfa-memory.mjs';
import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import {Native as DeviceInPage} from '@siteimprove/alfa-device/native';
import {Document, Element, Node} from '@siteimprove/alfa-dom';
import {Native as DocumentInPage} from '@siteimprove/alfa-dom/native';
import {Header, Headers, Request, Response} from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import {URL as AlfaURL} from '@siteimprove/alfa-url';
import {Conformance, Criterion} from '@siteimprove/alfa-wcag';
import {Page} from '@siteimprove/alfa-web';

/**
 * The command `alfa`: Siteimprove Alfa's ACT rules (WCAG A and AA and best
 * practice) on the page under test, shadow trees included. Alfa works on a copy
 * of the document outside the browser, so it runs where puppeteer reads pages.
 */

/** Rules about whole pages, which a fixture is not: title, skip link. */
const PAGE_RULES = new Set(['sia-r78', 'sia-r87']);

/** Ids that occur twice: WCAG 2.2 dropped the criterion, links still break. */
const DUPLICATE_ID = 'sia-r3';

const nameOf = (rule) => rule.uri.split('/').pop();

const chosen = [...rules].filter((rule) => {
  if (PAGE_RULES.has(nameOf(rule))) return false;
  if (nameOf(rule) === DUPLICATE_ID) return true;
  const criteria = [...rule.requirements].filter(Criterion.isCriterion);
  return criteria.length === 0 || criteria.some(Conformance.isAA());
});

/**
 * The Web Test Runner plugin behind tests/a11y/judges.ts: `alfa:look` copies the
 * page, `alfa:judge` judges the copy while the page has other things to do.
 */
export function alfaPlugin() {
  /** By session: a way to have its last copy judged, once. */
  const judgements = new Map();
  return {
    name: 'alfa',
    async executeCommand({command, session}) {
      if (!command.startsWith('alfa:')) return undefined;
      const {browser, id} = session;
      if (!browser.name.startsWith('Chromium')) {
        return {unsupported: 'Alfa reads pages of Chromium only'};
      }
      if (command === 'alfa:judge') return judgements.get(id)();
      const copy = await copyOf(browser.getPage(id));
      let violations;
      // A slow machine asks again while it is judged: that is the same answer.
      judgements.set(id, () => (violations ??= violationsOf(copy)));
      return true;
    },
  };
}

/** What Alfa finds on a copy of a page, as `rule: place` sentences. */
async function violationsOf(copy) {
  const outcomes = await Audit.of(copy, chosen).evaluate();
  const failed = [];
  for (const outcome of outcomes) {
    if (!Outcome.isFailed(outcome)) continue;
    failed.push(`${nameOf(outcome.rule)}: ${placeOf(outcome.target)}`);
  }
  return failed;
}

async function copyOf(page) {
  const document = await page.evaluateHandle(() => document);
  const tree = await document.evaluate(DocumentInPage.fromNode, {
    withCrossOrigin: true,
  });
  const window = await page.evaluateHandle(() => window);
  const device = Device.from(await window.evaluate(DeviceInPage.fromWindow));
  const root = Node.from(tree, device);
  const url = AlfaURL.parse(page.url()).getUnsafe();
  const html = Headers.of([Header.of('Content-Type', 'text/html')]);
  return Page.of(
    Request.of('GET', url),
    Response.of(url, 200, html),
    tree.type === 'document' ? root : Document.of([root]),
    device,
  );
}

/** Some rules point at a group of nodes; its first one tells where. */
function placeOf(target) {
  const many =
    target && !Node.isNode(target) && typeof target !== 'string'
      ? target[Symbol.iterator]?.()
      : undefined;
  const node = many ? many.next().value : target;
  return String(Element.isElement(node) ? node.path() : node).slice(0, 200);
}
