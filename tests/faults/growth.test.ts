import {expect, nextFrame} from '@open-wc/testing';
import '../../src/policy-report.js';
import {device, type Metrics} from '../browsers/device.js';
import {articleOf, until} from '../hostile/framed-page.js';

const WINDOWS = 3;
const CYCLES = 350;
/** What one cycle may leave in the heap; a reader that stays keeps 20,000. */
const BYTES_PER_CYCLE = 200;

const TEXT = [
  '一、总体要求',
  '（一）坚持依法行政。全面推进严格规范公正文明执法。',
  '二、主要任务',
  '各部门要制定发展计划，干部要学习后面的内容。',
].join('\n');

/**
 * Runs a cycle often, and says what is left that was not there before: the
 * least of three windows, because what leaks grows in every one, while code
 * that is compiled late or a heap that is swept late shows in one alone.
 */
async function growthOf(
  test: Mocha.Context,
  cycle: (index: number) => Promise<void>,
): Promise<Metrics> {
  // Caches fill, code is compiled.
  for (let index = 0; index < CYCLES; index++) await cycle(index);
  const marks = [await device(test, 'metrics', {})];
  for (let window = 0; window < WINDOWS; window++) {
    for (let index = 0; index < CYCLES; index++) await cycle(index);
    marks.push(await device(test, 'metrics', {}));
  }
  const least = (of: (metrics: Metrics) => number): number => {
    const values = marks.map(of);
    return Math.min(
      ...values.slice(1).map((value, at) => value - (values[at] ?? 0)),
    );
  };
  return {
    heap: least(({heap}) => heap),
    buffers: least(({buffers}) => buffers),
    nodes: least(({nodes}) => nodes),
    listeners: least(({listeners}) => listeners),
  };
}

function expectNoGrowth({heap, buffers, nodes, listeners}: Metrics): void {
  expect(heap, 'bytes').to.be.below(CYCLES * BYTES_PER_CYCLE);
  expect(buffers, 'bytes of buffers').to.be.below(CYCLES * BYTES_PER_CYCLE);
  expect(nodes, 'nodes').to.be.below(CYCLES / 10);
  expect(listeners, 'listeners').to.be.below(CYCLES / 10);
}

describe('Nothing grows', () => {
  it('when 1,000 readers come and go.', async function () {
    this.timeout(240_000);
    const growth = await growthOf(this, async () => {
      const reader = document.createElement('policy-report');
      reader.noStorage = true;
      reader.textContent = TEXT;
      document.body.append(reader);
      await reader.updateComplete;
      reader.remove();
    });
    expectNoGrowth(growth);
  });

  it('when the script is switched 1,000 times.', async function () {
    this.timeout(240_000);
    const reader = document.createElement('policy-report');
    reader.noStorage = true;
    reader.textContent = TEXT;
    document.body.append(reader);
    const article = await articleOf(reader);
    // Not a regional script: its choice comes and goes in the bar, and Chromium
    // keeps every radio button that was ever removed from a shadow root.
    const scripts = ['zh-Hant', 'original'] as const;
    const growth = await growthOf(this, async (index) => {
      const script = scripts[index % scripts.length] ?? 'original';
      reader.script = script;
      const lang = script === 'original' ? 'zh-Hans' : script;
      if (article.lang !== lang) {
        await until(() => article.lang === lang, `the text is ${lang}`);
      }
    });
    expectNoGrowth(growth);
    reader.remove();
    await nextFrame();
  });
});
