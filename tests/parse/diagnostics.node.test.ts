import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseSource, type SourceOptions} from '../../src/parse/parse-source.js';

/** What is wrong with a source, and what an editor is told: severity, rule, line. */
const faults: readonly {
  readonly what: string;
  readonly source: string;
  readonly format?: SourceOptions['format'];
  readonly told: readonly string[];
  /** Words that the reason names, of the input or of the mend. */
  readonly names: RegExp;
}[] = [
  {
    what: 'a number that was left out',
    source: '报告\n一、甲\n正文。\n三、乙\n正文。',
    told: ['warning numbering-gap 4'],
    names: /三、 follows 一、; a part is missing/,
  },
  {
    what: 'a number that comes twice',
    source: '报告\n一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。',
    told: ['warning numbering-duplicate 6'],
    names: /二、 comes again after 二、; give one of them the next number/,
  },
  {
    what: 'numbers that begin again in the same part',
    source:
      '报告\n一、甲\n（一）子。正文。\n（二）丑。正文。\n（一）寅。正文。\n（二）卯。正文。',
    told: ['info numbering-restart 5'],
    names: /starts again with （一） after （二）/,
  },
  {
    what: 'articles out of order',
    source:
      '办法\n第一条　甲。\n第三条　乙。\n第二条　丙。\n第四条　丁。\n第五条　戊。',
    told: [
      'warning numbering-gap 3',
      'warning numbering-order 4',
      'warning numbering-gap 5',
    ],
    names: /第二条 follows 第三条; put the parts in order/,
  },
  {
    what: 'a heading that is broken over lines',
    source: '报告\n一、坚持用\n新理念引领湿地保护\n正文一段。\n二、乙\n正文。',
    told: ['warning heading-split 2'],
    names: /put it on one line/,
  },
  {
    what: 'a long text without headings',
    source: `报告\n${'各区要高度重视湿地保护工作。\n'.repeat(40)}`,
    told: ['info unknown-structure null'],
    names: /number them \(一、（一）1\.\) or mark them as headings/,
  },
  {
    what: 'a text without a title',
    source: '一、甲\n正文。\n二、乙\n正文。',
    told: ['info title-missing null'],
    names: /put one on its first line/,
  },
  {
    what: 'an attachment that is announced and not there',
    source:
      '关于湿地的通知\n各区：\n现将方案印发。\n附件：1.湿地方案\n2.湿地名单\n云溪市环境局\n2024年5月6日\n附件1\n湿地方案\n一、目标\n保护湿地。',
    told: ['warning attachment-missing null'],
    names: /announces 2 attachments and holds 1/,
  },
  {
    what: 'a link that no page may have',
    format: 'html',
    source:
      '<h1>报告</h1>\n<p>一、甲</p>\n<p><a href="javascript:x()">见</a></p>',
    told: ['warning dropped-link 3'],
    names: /"javascript:x\(\)" is dropped and its text is kept/,
  },
  {
    what: 'an image that no page may have',
    format: 'html',
    source: '<h1>报告</h1>\n<p>甲<img src="javascript:x()" alt="图"></p>',
    told: ['warning dropped-image 2'],
    names: /javascript/,
  },
  {
    what: 'mark-up beyond any document',
    format: 'html',
    source: `<h1>报告</h1>${'<b>'.repeat(3000)}甲`,
    told: ['warning dropped-markup null'],
    names: /tags were passed over.*text is kept/,
  },
  {
    what: 'characters that old Hong Kong files have',
    source: '報告\n政府會隨\ue2e5社會發展，繼續改善服務。',
    told: ['info private-use-characters 2'],
    names: /1 private-use.*save the text in Unicode/,
  },
];

for (const {what, source, format = 'text', told, names} of faults) {
  test(`an editor is told of ${what}`, () => {
    const {diagnostics} = parseSource(source, {format});
    assert.deepEqual(
      diagnostics.map(
        ({severity, rule, line}) => `${severity} ${rule} ${line}`,
      ),
      told,
    );
    assert.match(diagnostics.map(({reason}) => reason).join('\n'), names);
    for (const {reason} of diagnostics) assert.match(reason, /^[A-Z0-9].*\.$/);
  });
}

test('a sound document says nothing', () => {
  const source =
    '云溪市报告\n一、甲\n（一）子。正文。\n（二）丑。正文。\n二、乙\n（三）寅。正文。\n三、丙\n1.卯。正文。';
  assert.deepEqual(parseSource(source).diagnostics, []);
});

test('a rule that applies a thousand times is told a hundred times, and how many more', () => {
  const source = `${'一、工作\n'.repeat(1000)}三、工作`;
  const {diagnostics} = parseSource(source);
  const told = diagnostics.filter(({rule}) => rule === 'numbering-duplicate');
  assert.equal(told.length, 101);
  const last = told[100];
  assert.match(last?.reason ?? '', /^899 more of numbering-duplicate/u);
  assert.equal(last?.line, 102);
  assert.equal(last?.severity, 'warning');
  // Other rules are told in full.
  const gaps = diagnostics.filter(({rule}) => rule === 'numbering-gap');
  assert.equal(gaps.length, 1);
});
