import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {
  Paragraph,
  PhrasingContent,
  Report,
} from '../../src/model/index.js';
import {
  type Converter,
  convertPhrasing,
  convertReport,
  loadConverter,
} from '../../src/script/index.js';

const text = (value: string): PhrasingContent => ({type: 'text', value});
const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [text(value)],
});

const report: Report = {
  type: 'report',
  lang: 'zh-Hans',
  fields: {
    title: '关于发展的报告',
    documentNumber: {
      agencyCode: '哈政发',
      year: 2023,
      serial: '6',
      text: '哈政发〔2023〕6号',
    },
    issuers: {values: ['哈尔滨市人民政府'], text: '哈尔滨市人民政府'},
    issuedOn: {value: '2023-01-05', text: '2023年1月5日'},
  },
  children: [
    {
      type: 'section',
      id: 's1',
      depth: 1,
      ordinal: {style: 'section', number: 1, text: '第一节'},
      heading: {type: 'heading', runIn: false, children: [text('总体要求')]},
      children: [
        {
          type: 'paragraph',
          id: 'p1',
          lead: 4,
          children: [
            text('形势复'),
            strong('杂'),
            text('，依据国发〔2021〕3号执行'),
          ],
        },
        {
          type: 'figure',
          id: 'f1',
          caption: null,
          children: [{type: 'image', url: '/图/发展.png', alt: '发展图'}],
        },
      ],
    },
  ],
  attachments: [],
  furniture: ['打印 关闭'],
};

describe('a report in another script', () => {
  let toTaiwan: Converter;
  before(async () => {
    toTaiwan = await loadConverter({from: 'zh-Hans', to: 'zh-Hant-TW'});
  });

  it('keeps ids, addresses and document numbers, and converts the rest', () => {
    const result = convertReport(report, toTaiwan);
    assert.equal(result.lang, 'zh-Hant-TW');
    assert.equal(result.fields.title, '關於發展的報告');
    assert.deepEqual(
      result.fields.documentNumber,
      report.fields.documentNumber,
    );
    assert.deepEqual(result.fields.issuers?.values, ['哈爾濱市人民政府']);
    assert.equal(result.fields.issuedOn?.value, '2023-01-05');
    assert.deepEqual(result.furniture, ['打印 關閉']);
    const json = JSON.stringify(result);
    assert.match(json, /"id":"s1".*第一節.*總體要求/u);
    assert.match(json, /依據国发〔2021〕3号執行/u);
    assert.match(json, /"url":"\/图\/发展.png","alt":"發展圖"/u);
  });

  it('converts a phrase that stands across inline nodes as one', () => {
    const section = convertReport(report, toTaiwan).children[0];
    assert.ok(section?.type === 'section');
    const paragraph = section.children[0] as Paragraph;
    assert.deepEqual(paragraph.children.slice(0, 2), [
      text('形勢複'),
      strong('雜'),
    ]);
    assert.equal(paragraph.lead, 4);
  });

  it('is made once for a report and a converter', () => {
    const first = convertReport(report, toTaiwan);
    assert.equal(convertReport(report, toTaiwan), first);
  });

  it('is the report itself when the scripts are the same', async () => {
    const same = await loadConverter({from: 'zh-Hans', to: 'zh-Hans'});
    assert.equal(convertReport(report, same), report);
  });
});

describe('the phrasing content of a block', () => {
  const doubling: Converter = {
    from: 'zh-Hans',
    to: 'zh-Hant',
    convert: (value) => value.replace(/里/g, '公里'),
  };

  it('is converted node by node where the number of characters changes', () => {
    assert.deepEqual(convertPhrasing([text('三里'), strong('地')], doubling), [
      text('三公里'),
      strong('地'),
    ]);
  });

  it('is passed over where it is verbatim, and not joined across it', () => {
    const verbatim: PhrasingContent = {
      type: 'text',
      value: '里',
      verbatim: true,
    };
    assert.deepEqual(
      convertPhrasing([text('里'), verbatim, text('里')], doubling),
      [text('公里'), verbatim, text('公里')],
    );
  });
});

describe('loadConverter', () => {
  it('rejects a tag that is not a script tag', async () => {
    await assert.rejects(
      loadConverter({from: 'zh-CN' as 'zh-Hans', to: 'zh-Hant'}),
      TypeError,
    );
  });

  it('rejects with the reason of an aborted signal', async () => {
    const signal = AbortSignal.abort(new Error('left the page'));
    await assert.rejects(
      loadConverter({from: 'zh-Hans', to: 'zh-Hant', signal}),
      /left the page/,
    );
  });
});
