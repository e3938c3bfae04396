import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';
import type {LoadProblem} from '../../src/element/events.js';
import type {PolicyReportElement} from '../../src/policy-report-element.js';
import {device} from '../browsers/device.js';
import {articleOf, until} from '../hostile/framed-page.js';

const FALLBACK = '一、这是网页上原有的文字。';

/** A reader around a text, with the problems it reports. */
function makeReader(src: string) {
  const reader = document.createElement('policy-report');
  reader.noStorage = true;
  reader.textContent = FALLBACK;
  const problems: {problem: LoadProblem; message: string}[] = [];
  reader.addEventListener('policy-report-error', ({problem, message}) => {
    problems.push({problem, message});
  });
  reader.src = src;
  document.body.append(reader);
  return {reader, problems};
}

/** What a reader sees when a source can't be read. */
async function expectFallback(reader: PolicyReportElement, message: string) {
  await reader.updateComplete;
  expect(reader.querySelector('article')).to.equal(null);
  const [text] = reader.childNodes;
  const range = document.createRange();
  range.selectNodeContents(text ?? reader);
  expect(range.getBoundingClientRect().height).to.be.above(0);
  expect(text?.textContent).to.equal(FALLBACK);
  expect(reader.shadowRoot?.textContent).to.include(message);
  await until(
    () => reader.querySelector('[slot="status"]')?.textContent === message,
    'the failure is announced',
  );
  const retry = reader.shadowRoot?.querySelector('button');
  expect(retry?.getBoundingClientRect().height).to.be.at.least(43);
}

/** An address, and what the reader must be told about it. */
const BROKEN: readonly {
  readonly what: string;
  readonly src: string;
  readonly problem: LoadProblem;
}[] = [
  {what: 'is not found', src: '/made/status?code=404', problem: 'not-found'},
  {what: 'is forbidden', src: '/made/status?code=403', problem: 'not-found'},
  {what: 'is an error', src: '/made/status?code=500', problem: 'not-found'},
  {what: 'is cut off', src: '/made/cut', problem: 'network'},
  {what: 'leads in circles', src: '/made/loop', problem: 'network'},
  {what: 'is no address', src: 'http://', problem: 'network'},
  {what: 'is refused', src: 'http://127.0.0.1:1/', problem: 'network'},
  {
    what: 'is a PDF',
    src: '/made/binary?type=application/pdf',
    problem: 'not-text',
  },
  {
    what: 'is a picture',
    src: '/made/binary?type=image/png',
    problem: 'not-text',
  },
  {what: 'is bytes', src: '/made/binary', problem: 'not-text'},
  {
    what: 'is bytes that say they are text',
    src: '/made/binary?type=text/plain',
    problem: 'not-text',
  },
  {what: 'has 100 MB', src: '/made/huge', problem: 'too-large'},
  {
    what: 'has 100 MB and does not say so',
    src: '/made/huge?sized=no',
    problem: 'too-large',
  },
  {what: 'never ends', src: '/made/endless', problem: 'too-large'},
  {
    what: 'unpacks to 400 MB',
    src: '/made/bomb?bytes=400000000',
    problem: 'too-large',
  },
  {
    what: 'unpacks for ever',
    src: '/made/bomb',
    problem: 'too-large',
  },
  {
    what: 'has a million tags in each other',
    src: '/made/nested?tags=1000000',
    problem: 'too-large',
  },
  {
    what: 'is JSON that is no report',
    src: '/made/text?type=application/json&body=[1]',
    problem: 'invalid',
  },
  {
    what: 'is JSON cut short',
    src: '/made/text?type=application/json&body={"type":',
    problem: 'invalid',
  },
];

describe('A src that', () => {
  for (const {what, src, problem} of BROKEN) {
    it(`${what} leaves the page’s own text and says why.`, async () => {
      const {reader, problems} = makeReader(src);
      await until(() => problems.length > 0, 'the failure is reported');
      expect(problems.map((event) => event.problem)).to.eql([problem]);
      await expectFallback(reader, problems[0]?.message ?? '');
      reader.remove();
    });
  }

  it('is slow says that it is loading, then shows the report.', async () => {
    const {reader} = makeReader('/made/slow?ms=400');
    await reader.updateComplete;
    expect(reader.shadowRoot?.querySelector('.note')).not.to.equal(null);
    // What stands below it is not seen first and then pushed away.
    expect(reader.offsetHeight).to.be.at.least(window.innerHeight);
    const article = await articleOf(reader);
    expect(article.textContent).to.include('推动高质量发展');
    reader.remove();
  });

  it('is redirected is read where it leads.', async () => {
    const {reader} = makeReader('/made/redirect');
    const article = await articleOf(reader);
    expect(article.textContent).to.include('推动高质量发展');
    reader.remove();
  });

  it('changes while it loads shows the newer one only.', async () => {
    const {reader, problems} = makeReader('/made/slow?ms=500&body=先来的报告');
    await reader.updateComplete;
    reader.src = '/made/text?body=后来的报告';
    const article = await articleOf(reader);
    expect(article.textContent).to.equal('后来的报告');
    // Asked for later and answered later than the first one.
    await fetch('/made/slow?ms=600');
    expect(reader.querySelector('article')?.textContent).to.equal('后来的报告');
    expect(problems).to.eql([]);
    reader.remove();
  });

  it('is mended can be tried again with a key.', async () => {
    const {reader, problems} = makeReader('/made/once?key=retry');
    await until(() => problems.length > 0, 'the failure is reported');
    await reader.updateComplete;
    reader.shadowRoot?.querySelector<HTMLElement>('.note button')?.click();
    const article = await articleOf(reader);
    expect(article.textContent).to.include('推动高质量发展');
    reader.remove();
  });

  it('is in an old encoding is read as it was meant.', async () => {
    const {reader} = makeReader('/made/gbk');
    const article = await articleOf(reader);
    expect(article.textContent).to.include('坚持依法行政');
    reader.remove();
  });

  it('says its encoding is read in it, old Hong Kong characters too.', async () => {
    // 楠梓着, in an encoding of two by the sight of its bytes.
    const type = encodeURIComponent('text/plain; charset=big5');
    const {reader} = makeReader(`/made/bytes?hex=b7a3b1eafed3&type=${type}`);
    const article = await articleOf(reader);
    expect(article.textContent).to.equal('楠梓着');
    reader.remove();
  });

  it('is a page that names its encoding is read in it.', async () => {
    const meta = '<meta charset="big5"><p>';
    const hex = Array.from(meta, (sign) => sign.charCodeAt(0).toString(16));
    const {reader} = makeReader(
      `/made/bytes?hex=${hex.join('')}b7a3b1ea&type=text/html`,
    );
    const article = await articleOf(reader);
    expect(article.textContent).to.equal('楠梓');
    reader.remove();
  });

  it('loads leaves nothing behind when the reader is removed.', async () => {
    const {reader, problems} = makeReader('/made/slow?ms=200');
    await reader.updateComplete;
    reader.remove();
    await fetch('/made/slow?ms=300');
    expect(problems).to.eql([]);
    expect(reader.querySelector('article')).to.equal(null);
  });

  it('was broken off is read when the reader comes back.', async () => {
    const {reader} = makeReader('/made/slow?ms=200');
    await reader.updateComplete;
    reader.remove();
    await reader.updateComplete;
    document.body.append(reader);
    const article = await articleOf(reader);
    expect(article.textContent).to.include('推动高质量发展');
    reader.remove();
  });

  it('unpacks for ever leaves the page its turns, and keeps nothing.', async function () {
    const before = await device(this, 'metrics', {});
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 0);
    const {reader, problems} = makeReader('/made/bomb');
    await until(() => problems.length > 0, 'the failure is reported');
    clearInterval(clock);
    // 16 MB come in some hundred pieces; a page that waits for all has one turn.
    expect(turns).to.be.above(5);
    const after = await device(this, 'metrics', {});
    expect(after.buffers - before.buffers).to.be.below(1_000_000);
    expect(after.heap - before.heap).to.be.below(4_000_000);
    reader.remove();
  });

  it('is endless leaves the page responsive while it is read.', async () => {
    const shares: number[] = [];
    // The best of three: what else the machine does only ever adds.
    for (let round = 0; round < 3; round += 1) shares.push(await longestWait());
    // No wait between two ticks may be a large part of the whole.
    expect(Math.min(...shares)).to.be.below(0.5);
  });
});

/** The longest wait of a clock while an endless source is read, of the whole. */
async function longestWait(): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const clock = setInterval(tick, 10);
  const {reader, problems} = makeReader('/made/endless');
  const start = performance.now();
  await until(() => problems.length > 0, 'the failure is reported');
  clearInterval(clock);
  tick();
  reader.remove();
  return longest / (performance.now() - start);
}
