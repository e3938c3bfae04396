import {expect} from '@open-wc/testing';
import {articleOf, type FramedPage, openPage, until} from './framed-page.js';

const PAGE = '/made/page/open/hostile/pages/names.html';

describe('In a page whose elements have names of the DOM and ids of the report', () => {
  let page: FramedPage;
  let article: HTMLElement;

  before(async () => {
    page = await openPage(PAGE);
    article = await articleOf(page.reader);
    await until(() => page.window.recorded.loads > 0, 'the report is loaded');
  });
  after(() => page.close());
  afterEach(() => expect(page.window.recorded.errors).to.eql([]));

  it('the names are taken.', () => {
    const {document, window} = page;
    for (const name of ['body', 'documentElement', 'activeElement', 'title']) {
      expect(Reflect.get(document, name), name).to.have.property('name', name);
    }
    expect(window).to.have.property('speech');
  });

  it('the report is read whole, with the fields of a form in it.', () => {
    const {textContent} = article;
    for (const words of ['坚持依法行政', '健全制度', '学习后面的内容']) {
      expect(textContent).to.include(words);
    }
  });

  it('no id of the report is there twice.', () => {
    for (const {id} of article.querySelectorAll('[id]')) {
      const found = page.document.querySelectorAll(`[id="${id}"]`);
      expect(found.length, id).to.equal(1);
    }
  });

  it('the page finds its own elements by their ids.', () => {
    for (const id of ['s2', 's2-1', 's3']) {
      const found = page.document.getElementById(id);
      expect(found?.textContent, id).to.include('网页自己的');
    }
  });

  it('what leads to a section leads to the report’s.', async () => {
    expect(page.reader.goTo('s2')).to.equal(true);
    const target = () => page.document.querySelector(':target');
    await until(target, 'a section is the target');
    expect(article.contains(target())).to.equal(true);
    expect(target()?.textContent).to.include('主要任务');
  });

  it('sizes, scripts and find work.', async () => {
    const {reader} = page;
    reader.size = 'large';
    await reader.updateComplete;
    expect(article.dataset.size).to.equal('large');
    expect(await reader.find('行政决策')).to.equal(1);
    reader.script = 'zh-Hant';
    await until(() => article.lang === 'zh-Hant', 'the text is Traditional');
  });
});
