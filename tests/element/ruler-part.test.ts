import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {clean, frames, longReport, mountReader} from './reader-fixture.js';
import {until} from './until.js';

async function mountWithRuler(
  lines: string,
  size = 'medium',
): Promise<PolicyReportElement> {
  const settings = {ruler: lines, size};
  localStorage.setItem('policy-report:1', JSON.stringify({settings}));
  const reader = await mountReader(longReport(10_000));
  await rulerOf(reader);
  window.scrollTo(0, 600);
  await frames(3);
  return reader;
}

const rulerOf = (reader: PolicyReportElement) =>
  until(() => reader.shadowRoot?.querySelector<HTMLElement>('.ruler'));

/** Moves a pointer to a height of the window, in two steps as a hand does. */
function pointAt(clientY: number, pointerType = 'mouse'): void {
  tellOf(clientY - 1, clientY - 1, pointerType);
  tellOf(clientY, clientY, pointerType);
}

function tellOf(clientY: number, screenY: number, pointerType: string): void {
  const where = {clientY, screenY, pointerType};
  window.dispatchEvent(new PointerEvent('pointermove', where));
}

describe('The reading ruler', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  for (const lines of ['1', '3', '5']) {
    for (const size of ['medium', 'x-large']) {
      it(`shows ${lines} lines whole, in ${size}`, async () => {
        const reader = await mountWithRuler(lines, size);
        const article = reader.querySelector('article') as HTMLElement;
        // At a line: where a gap stands depends on the fonts.
        const y =
          linesOf(article).find(({middle}) => middle > 400)?.middle ?? 0;
        pointAt(y);
        const box = (await rulerOf(reader)).getBoundingClientRect();
        expect(box.top).to.be.below(y);
        expect(box.bottom).to.be.above(y);
        const shown = linesOf(article).filter(
          ({middle}) => middle > box.top && middle < box.bottom,
        );
        expect(shown.length).to.equal(Number(lines));
        // A glyph is an em high in the middle of its line.
        for (const {middle, em} of shown) {
          expect(middle - em / 2).to.be.above(box.top);
          expect(middle + em / 2).to.be.below(box.bottom);
        }
      });
    }
  }

  it('stands at a third of the window without a pointer, and follows a scroll', async () => {
    const reader = await mountWithRuler('3');
    const ruler = await rulerOf(reader);
    const middle = () => {
      const {top, bottom} = ruler.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    expect(middle()).to.be.closeTo(800 / 3, 40);
    window.scrollBy(0, 333);
    await frames(3);
    expect(middle()).to.be.closeTo(800 / 3, 40);
    pointAt(500, 'touch');
    expect(middle()).to.be.closeTo(800 / 3, 40);
  });

  it('does not follow a pointer that lies still while the page moves', async () => {
    const reader = await mountWithRuler('3');
    const ruler = await rulerOf(reader);
    tellOf(548, 600, 'mouse');
    tellOf(548, 600, 'mouse');
    expect(ruler.getBoundingClientRect().bottom).to.be.below(450);
    tellOf(550, 602, 'mouse');
    expect(ruler.getBoundingClientRect().bottom).to.be.above(500);
  });

  it('takes no click, and is away above the text and when it is off', async () => {
    const reader = await mountWithRuler('1');
    const ruler = await rulerOf(reader);
    expect(getComputedStyle(ruler).pointerEvents).to.equal('none');
    pointAt(5);
    expect(getComputedStyle(ruler).display).to.equal('none');
    pointAt(400);
    expect(getComputedStyle(ruler).display).to.equal('block');
    reader.remove();
    document.body.append(reader);
    await until(() => reader.shadowRoot?.querySelector('.ruler'));
    reader.remove();
    expect(reader.shadowRoot?.querySelector('.ruler')).to.equal(null);
  });
});

/** The lines of the article: the middle of each, and the size of its letters. */
function linesOf(article: HTMLElement) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = new Map<number, {middle: number; em: number}>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const {fontSize} = getComputedStyle(node.parentElement as Element);
    for (const {top, bottom} of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      const em = Number.parseFloat(fontSize);
      lines.set(Math.round(middle), {middle, em});
    }
  }
  return [...lines.values()];
}
