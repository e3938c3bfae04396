import {expect} from '@open-wc/testing';
import {textOf} from '../../src/model/text-of.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {big5Bytes, hkscsCharacter} from '../../src/source/hkscs.js';

describe('Private-use characters of Hong Kong in a browser', () => {
  it('are the ones that its Big5 decoder has for their bytes.', () => {
    const decoder = new TextDecoder('big5');
    // The first of both areas that have characters, and 着 of every page.
    for (const code of [0xe000, 0xe2e5, 0xe311]) {
      const bytes = big5Bytes(code);
      if (!bytes) throw new Error(code.toString(16));
      const sign = String.fromCharCode(code);
      expect(hkscsCharacter(sign)).to.equal(decoder.decode(bytes));
      expect(hkscsCharacter(sign)).not.to.equal(sign);
    }
  });

  it('are read in a Traditional text.', () => {
    const {report} = parseReport(
      '各位議員：\n政府會隨\ue2e5社會發展，繼續改善\ue40c生服務。\n',
    );
    expect(report.children.map(textOf).join('')).to.include('隨着社會發展');
    expect(report.children.map(textOf).join('')).to.include('衞生服務');
  });
});
