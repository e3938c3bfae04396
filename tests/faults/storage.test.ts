import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';
import {articleOf} from '../hostile/framed-page.js';

/** Ways in which the browser's memory fails; each returns how to undo it. */
const FAULTS: Readonly<Record<string, () => () => void>> = {
  full: () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    return () => {
      Storage.prototype.setItem = setItem;
    };
  },
  forbidden: () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    return () => {
      if (own) Object.defineProperty(window, 'localStorage', own);
    };
  },
  absent: () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      value: null,
    });
    return () => {
      if (own) Object.defineProperty(window, 'localStorage', own);
    };
  },
};

/** What somebody else, or an older version, may have left there. */
const REMAINS: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '{"size":{"toString":1}}',
  '{"size":"huge","script":"klingon","theme":"<b>"}',
  '{"__proto__":{"polluted":true},"size":"__proto__"}',
  '\u0000',
];

async function expectToWork(): Promise<void> {
  const reader = document.createElement('policy-report');
  reader.textContent = '一、总体要求\n坚持稳中求进。';
  document.body.append(reader);
  await articleOf(reader);
  await reader.updateComplete;
  const large = reader.shadowRoot?.querySelector<HTMLInputElement>(
    'input[name="size"][value="large"]',
  );
  large?.click();
  await reader.updateComplete;
  expect(reader.size).to.equal('large');
  reader.remove();
}

describe('With a storage that is', () => {
  it('filled with nonsense, the reader starts with its defaults.', async () => {
    localStorage.clear();
    const first = document.createElement('policy-report');
    first.textContent = '一、总体要求';
    document.body.append(first);
    await articleOf(first);
    await first.updateComplete;
    first.shadowRoot
      ?.querySelector<HTMLInputElement>('input[name="size"][value="large"]')
      ?.click();
    await first.updateComplete;
    const keys = Object.keys(localStorage);
    expect(keys, 'one key').to.have.length(1);
    first.remove();
    for (const remains of REMAINS) {
      localStorage.setItem(keys[0] ?? '', remains);
      await expectToWork();
      expect(Object.prototype).not.to.have.property('polluted');
    }
    localStorage.clear();
  });

  // After these: a storage that failed once is left alone until a reload.
  for (const [what, breakIt] of Object.entries(FAULTS)) {
    it(`${what}, the reader works and remembers nothing.`, async () => {
      const mend = breakIt();
      try {
        await expectToWork();
      } finally {
        mend();
      }
    });
  }
});
