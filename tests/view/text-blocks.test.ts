import {expect} from '@open-wc/testing';
import {domRangeOf, placeIn, textBlocksOf} from '../../src/view/text-blocks.js';

function articleOf(html: string): HTMLElement {
  const article = document.createElement('article');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  article.append(...parsed.body.childNodes);
  return article;
}

function textsOf(html: string): string[] {
  return textBlocksOf(articleOf(html)).map(({text}) => text);
}

describe('The text blocks of an article', () => {
  it('are its headings, paragraphs and cells, marks included', () => {
    expect(
      textsOf(
        `<h3><span>一、</span>总体要求</h3><p>全面<strong>贯彻</strong>落实。</p>
        <table><caption>表1</caption><tr><th>项目</th><td>数</td></tr></table>`,
      ).filter((text) => text.trim() !== ''),
    ).to.deep.equal(['一、总体要求', '全面贯彻落实。', '表1', '项目', '数']);
  });

  it('have a line break where the source has one', () => {
    expect(textsOf('<p>稳中<br>求进</p>')).to.deep.equal(['稳中\n求进']);
  });

  it('keep a run-in heading and its paragraph apart', () => {
    expect(
      textsOf(
        '<div data-run-in><h4>（一）抓落实。</h4><p>各地要做好。</p></div>',
      ),
    ).to.deep.equal(['（一）抓落实。', '各地要做好。']);
  });

  it('leave out the readings over characters', () => {
    expect(
      textsOf(
        '<p><ruby>重<rt>chóng</rt></ruby><ruby>庆<rt>qìng</rt></ruby>市</p>',
      ),
    ).to.deep.equal(['重庆市']);
  });

  it('give a range over several nodes back as it stands', () => {
    const [block] = textBlocksOf(
      articleOf('<p>坚持<strong>稳中<br>求进</strong>总基调</p>'),
    );
    if (!block) throw new Error('The paragraph is one block.');
    const start = block.text.indexOf('稳');
    const end = block.text.indexOf('总');
    expect(String(domRangeOf(block, {start, end}))).to.equal('稳中求进');
    const range = domRangeOf(block, {start: 0, end: 2});
    expect(range.endContainer).to.equal(range.startContainer);
  });

  it('tell where a position in the page stands', () => {
    const article = articleOf('<p>甲乙</p><p>丙<em>丁戊</em></p>');
    const blocks = textBlocksOf(article);
    const node = article.querySelector('em')?.firstChild;
    if (!node) throw new Error('The emphasis has a text.');
    expect(placeIn(blocks, node, 1)).to.deep.equal({block: 1, offset: 2});
    expect(placeIn(blocks, document.body, 0)).to.equal(null);
  });
});
