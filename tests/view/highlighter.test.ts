import {expect} from '@open-wc/testing';
import {DrawnHighlighter, highlighterFor} from '../../src/view/highlighter.js';
import {drawnHighlightRules} from '../../src/view/styles/highlight-rules.js';

const name = 'policy-report-match';
let paragraph: HTMLElement;
let layer: HTMLElement;

function rangeOf(start: number, end: number): Range {
  const range = document.createRange();
  const text = paragraph.firstChild as Text;
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function boxes(): HTMLElement[] {
  return [...layer.children] as HTMLElement[];
}

async function frames(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
}

describe('A highlighter', () => {
  beforeEach(() => {
    paragraph = document.createElement('p');
    paragraph.textContent = '推动高质量发展'.repeat(40);
    layer = document.createElement('div');
    layer.className = 'highlights';
    const style = document.createElement('style');
    style.textContent = drawnHighlightRules;
    document.body.append(paragraph, layer, style);
  });
  afterEach(() => {
    paragraph.remove();
    layer.remove();
    document.querySelector('body > style')?.remove();
    document.body.style.removeProperty('padding-top');
  });

  it('leaves the words as they are and takes back only its own ranges', function () {
    if (typeof Highlight !== 'function') this.skip();
    const before = paragraph.childNodes.length;
    const one = highlighterFor(name, layer);
    const other = highlighterFor(name, layer);
    one.show([rangeOf(0, 2)]);
    other.show([rangeOf(4, 6), rangeOf(8, 9)]);
    expect(CSS.highlights.get(name)?.size).to.equal(3);
    one.show([]);
    expect(CSS.highlights.get(name)?.size).to.equal(2);
    other.show([]);
    expect(CSS.highlights.has(name)).to.equal(false);
    expect(paragraph.childNodes.length).to.equal(before);
  });

  it('draws boxes over the words where the browser cannot highlight', () => {
    const drawn = new DrawnHighlighter(name, layer);
    const range = rangeOf(3, 6);
    drawn.show([range]);
    const [box] = boxes();
    const expected = range.getBoundingClientRect();
    expect(box?.getBoundingClientRect().top).to.be.closeTo(expected.top, 1);
    expect(box?.getBoundingClientRect().width).to.be.closeTo(expected.width, 1);
    expect(paragraph.childNodes.length).to.equal(1);
    drawn.show([]);
    expect(boxes()).to.deep.equal([]);
  });

  it('draws only what is on screen, and follows a scroll', async () => {
    paragraph.setAttribute('style', 'padding-top:3000px');
    const drawn = new DrawnHighlighter(name, layer);
    drawn.show([rangeOf(0, 2)]);
    expect(boxes()).to.deep.equal([]);
    window.scrollTo(0, 2900);
    await frames();
    expect(boxes().length).to.equal(1);
    drawn.show([]);
    window.scrollTo(0, 0);
  });
});
