import {expect} from '@open-wc/testing';
import {loadFold} from '../../src/element/parts/load-fold.js';
import {
  clean,
  control,
  frames,
  mountReader,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

describe('The lazy parts', () => {
  afterEach(clean);

  it('close their row when the element is removed, and open again after', async () => {
    const reader = await mountReader(shortReport);
    await reader.find('工作');
    reader.remove();
    document.body.append(reader);
    await frames(3);
    expect(reader.shadowRoot?.querySelector('.find') === null).to.be.true;
    control(reader, '[data-part=find]').click();
    const field = await until(() =>
      reader.shadowRoot?.querySelector<HTMLInputElement>('.find input'),
    );
    await frames();
    expect(field.value).to.equal('工作');
    expect(CSS.highlights.has('policy-report-match')).to.be.true;
  });

  it('fold script, width and case, one code unit for one', async () => {
    const fold = await loadFold();
    expect(fold('發展計劃１２３％ＧＤＰ')).to.equal('发展计划123%gdp');
    expect(fold('𠮷㈱é').length).to.equal('𠮷㈱é'.length);
  });
});
