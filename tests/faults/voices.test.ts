import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';
import {articleOf} from '../hostile/framed-page.js';

/** Speech engines as devices have them; each is put in place of the real one. */
const ENGINES: Readonly<Record<string, unknown>> = {
  'is not there': undefined,
  'is null': null,
  'has no voices and never will': {getVoices: () => []},
  'knows no list of voices': {getVoices: () => undefined},
  'throws when it is asked': {
    getVoices: () => {
      throw new DOMException('no service', 'InvalidStateError');
    },
  },
  'has voices without a language': {getVoices: () => [{localService: true}]},
};

describe('A speech engine that', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  afterEach(() => {
    if (own) Object.defineProperty(window, 'speechSynthesis', own);
  });

  for (const [what, engine] of Object.entries(ENGINES)) {
    it(`${what} leaves a reader without reading aloud.`, async () => {
      Object.defineProperty(window, 'speechSynthesis', {
        configurable: true,
        value: engine,
      });
      const reader = document.createElement('policy-report');
      reader.noStorage = true;
      reader.textContent = '一、总体要求\n坚持稳中求进。';
      document.body.append(reader);
      const article = await articleOf(reader);
      await reader.updateComplete;
      expect(article.textContent).to.include('坚持稳中求进');
      const bar = reader.shadowRoot?.querySelector('.bar');
      expect(bar?.querySelector('[data-part="find"]')).not.to.equal(null);
      expect(bar?.querySelector('[data-part="speech"]')).to.equal(null);
      reader.remove();
    });
  }
});
