import {expect} from '@open-wc/testing';
import {deepActiveElement, device} from '../browsers/device.js';
import {clean, frames, longReport, nextEvent} from './reader-fixture.js';

/** Links in the text, so that the walk goes through it and not past it. */
function withLinks(): string {
  const paragraphs = longReport(4_000)
    .split('\n')
    .map((line, at) =>
      at % 3 === 0
        ? `<p>${line}<a href="#n${at}">附件${at}</a></p>`
        : `<p>${line}</p>`,
    );
  return paragraphs.join('');
}

/** Widths and sizes of letters; 320 px is a window of 1,280 at 400 %. */
const states = [
  {width: 320, height: 640, size: 'x-large', isSenior: false},
  {width: 320, height: 640, size: 'x-large', isSenior: true},
  {width: 1280, height: 800, size: 'medium', isSenior: false},
] as const;

/** Something before and after: past the page Tab goes to the browser's bars. */
function button(): HTMLElement {
  const made = document.createElement('button');
  made.className = 'page';
  made.textContent = '网页';
  return made;
}

describe('The focus, as Tab walks through the page', () => {
  afterEach(() => {
    for (const made of document.querySelectorAll('.page')) made.remove();
    clean();
  });

  for (const {width, height, size, isSenior} of states) {
    const name = `${width} px, ${isSenior ? '长者模式' : size}`;
    it(`is always in view, ringed, and never under the bar: ${name}`, async function () {
      await device(this, 'viewport', {width, height});
      const senior = isSenior ? {senior: 'on', theme: 'contrast'} : {};
      const settings = {size, ...senior};
      localStorage.setItem('policy-report:1', JSON.stringify({settings}));
      const reader = document.createElement('policy-report');
      reader.innerHTML = withLinks();
      const loaded = nextEvent(reader, 'policy-report-load');
      const [start, end] = [button(), button()];
      document.body.append(start, reader, end);
      await loaded;
      start.focus();
      const seen: string[] = [];
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let step = 0; step < 60; step++) {
          const held = key === 'Tab' ? [] : ['Shift'];
          await device(this, 'press', {key: 'Tab', held});
          await frames(2);
          const active = deepActiveElement();
          if (!active || !isInside(reader, active)) break;
          const label = nameOf(active);
          seen.push(label);
          const why = hiddenBecause(reader, active);
          if (why) hidden.push(`${key} ${label}: ${why}`);
        }
      }
      expect(hidden).to.eql([]);
      expect(seen.length, seen.join(' ')).to.be.above(20);
      // WebKitGTK's window is never narrower than 447 px.
      const {scrollWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(window.innerWidth);
    });
  }
});

function isInside(reader: Element, element: Element): boolean {
  const root = element.getRootNode();
  return reader.contains(element) || root === reader.shadowRoot;
}

function nameOf(element: Element): string {
  return element.textContent?.trim() || element.getAttribute('value') || '?';
}

/** Why someone who looks would not find the focus; null if they would. */
function hiddenBecause(reader: Element, active: Element): string | null {
  // The ring of a radio button is drawn around its word.
  const shown =
    active instanceof HTMLInputElement && active.type === 'radio'
      ? (active.nextElementSibling as Element)
      : active;
  const {outlineStyle, outlineWidth} = getComputedStyle(shown);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
    return `ring ${outlineStyle} ${outlineWidth}`;
  }
  const boxes = [...shown.getClientRects()];
  const {top, bottom} = shown.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight) return `at ${top}–${bottom}`;
  const bar = reader.shadowRoot?.querySelector('.bar') as Element;
  if (bar.contains(active)) {
    return top < 0 || bottom > window.innerHeight
      ? `the bar is cut at ${top}–${bottom}`
      : null;
  }
  const edge = bar.getBoundingClientRect().bottom;
  const isSticky = bar.getBoundingClientRect().top <= 0;
  const isFree = boxes.some((box) => !isSticky || box.bottom > edge + 2);
  return isFree ? null : `under the bar: ${bottom} above ${edge}`;
}
