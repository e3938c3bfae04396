import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {DocumentFields} from '../../src/model/fields.js';
import {parseReport} from '../../src/parse/parse-report.js';

/** One circular with every field that GB/T 9704-2012 knows. */
const circular = `000012
机密★1年
特急
云溪市人民政府办公室文件
云政办发〔2024〕15号　　　签发人：林知远　何溪
云溪市人民政府办公室关于加强
湿地保护工作的通知
各区、县人民政府，市政府各委、办、局，各直属机构：
现就加强湿地保护工作通知如下。
一、提高认识
各地要把湿地保护摆在重要位置。
附件：1.湿地保护重点任务分工表
　　　2.湿地名录
云溪市人民政府办公室
2024年5月6日
（此件公开发布）
抄送：市委办公室，市人大常委会办公室。
云溪市人民政府办公室　　2024年5月7日印发
附件1
湿地保护重点任务分工表
一、修复任务由环境局承担。
`;

function fieldsOf(source: string): DocumentFields {
  return parseReport(source).report.fields;
}

const name = (value: string, text: string) => ({values: [value], text});

test('each field of a circular has its source text and its value', () => {
  const {report} = parseReport(circular);
  assert.deepEqual(report.fields, {
    title: '云溪市人民政府办公室关于加强湿地保护工作的通知',
    classification: {value: '000012\n机密★1年', text: '000012\n机密★1年'},
    urgency: {value: '特急', text: '特急'},
    agency: {
      value: '云溪市人民政府办公室',
      text: '云溪市人民政府办公室文件',
    },
    documentNumber: {
      agencyCode: '云政办发',
      year: 2024,
      serial: '15',
      text: '云政办发〔2024〕15号',
    },
    signatories: {values: ['林知远', '何溪'], text: '签发人：林知远　何溪'},
    addressees: {
      values: ['各区、县人民政府', '市政府各委、办、局', '各直属机构'],
      text: '各区、县人民政府，市政府各委、办、局，各直属机构：',
    },
    attachmentNotes: {
      values: ['湿地保护重点任务分工表', '湿地名录'],
      text: '附件：1.湿地保护重点任务分工表\n2.湿地名录',
    },
    issuers: name('云溪市人民政府办公室', '云溪市人民政府办公室'),
    issuedOn: {value: '2024-05-06', text: '2024年5月6日'},
    remarks: {value: '此件公开发布', text: '（此件公开发布）'},
    copiedTo: {
      values: ['市委办公室', '市人大常委会办公室'],
      text: '抄送：市委办公室，市人大常委会办公室。',
    },
    printedBy: {
      value: '云溪市人民政府办公室',
      text: '云溪市人民政府办公室',
    },
    printedOn: {value: '2024-05-07', text: '2024年5月7日'},
  } satisfies DocumentFields);
});

test('each field of a report given at a meeting has its text and its value', () => {
  const fields = fieldsOf(
    '政 府 工 作 报 告\n——2024年1月8日在云溪市第九届人民代表大会第三次会议上\n云溪市市长　林知远\n来源：云溪日报　发布时间：2024-01-10\n各位代表：\n现在，我代表市人民政府报告工作。\n一、回顾\n正文。\n',
  );
  assert.equal(fields.title, '政府工作报告');
  assert.deepEqual(fields.occasion, {
    value: '2024年1月8日在云溪市第九届人民代表大会第三次会议上',
    text: '——2024年1月8日在云溪市第九届人民代表大会第三次会议上',
  });
  assert.deepEqual(fields.speaker, {
    value: '云溪市市长　林知远',
    text: '云溪市市长　林知远',
  });
  assert.deepEqual(fields.salutation, {value: '各位代表', text: '各位代表：'});
  assert.equal(fields.provenance?.publisher?.value, '云溪日报');
  assert.equal(fields.provenance?.publishedOn?.value, '2024-01-10');
});

test('a law has its history, a report of a bureau its subtitle', () => {
  const law = fieldsOf(
    '云溪市湿地条例\n（2020年5月28日云溪市第七届人民代表大会常务委员会第三次会议通过）\n第一条　甲。\n第二条　乙。\n',
  );
  assert.deepEqual(law.enactment, {
    value: '2020年5月28日云溪市第七届人民代表大会常务委员会第三次会议通过',
    text: '（2020年5月28日云溪市第七届人民代表大会常务委员会第三次会议通过）',
  });
  const summary = fieldsOf(
    '云溪市环境局工作报告\n——二〇二四年度总结\n一、甲\n正文。\n',
  );
  assert.deepEqual(summary.subtitle, {
    value: '二〇二四年度总结',
    text: '——二〇二四年度总结',
  });
});

/** The written forms of a day under a document, and the day. */
const dates = [
  ['2004年11月4日', '2004-11-04'],
  ['二〇〇四年十一月四日', '2004-11-04'],
  ['一九九六年二月二十日', '1996-02-20'],
  ['二○一二年十月三十一日', '2012-10-31'],
  ['二Ｏ一一年九月十日', '2011-09-10'],
  ['中華民國104年4月17日', '2015-04-17'],
  ['民國一百零四年四月十七日', '2015-04-17'],
  ['２０１８年１２月２１日', '2018-12-21'],
  ['2018 年 12 月 21 日', '2018-12-21'],
  ['2018-12-21', '2018-12-21'],
  ['2018.12.21', '2018-12-21'],
  ['104.4.17', '2015-04-17'],
  ['2018年12月', '2018-12'],
] as const;

for (const [text, value] of dates)
  test(`the day of a document is read where it is written ${text}`, () => {
    const {issuedOn, issuers} = fieldsOf(
      `关于湿地的通知\n各区人民政府：\n现就有关事项通知如下。\n一、要重视。\n二、要检查。\n云溪市环境局\n${text}\n`,
    );
    assert.deepEqual(issuedOn, {value, text});
    assert.deepEqual(issuers, name('云溪市环境局', '云溪市环境局'));
  });

test('what names no day of the calendar is no date', () => {
  for (const text of ['2018年13月1日', '2018年12月32日', '12月21日'])
    assert.equal(
      fieldsOf(`通知\n各区：\n通知如下。\n一、甲。\n环境局\n${text}\n`)
        .issuedOn,
      undefined,
      text,
    );
});

/** The written forms of 发文字号, and their parts. */
const numbers = [
  ['国办发〔2019〕6号', '国办发', 2019, '6'],
  ['国办发[2011]12号', '国办发', 2011, '12'],
  ['国办发（2004）7号', '国办发', 2004, '7'],
  ['国办发〔２０１９〕６号', '国办发', 2019, '6'],
  ['云政办发明电〔2018〕15号', '云政办发明电', 2018, '15'],
  ['云溪市人民政府令第7号', '云溪市人民政府令', null, '7'],
  ['云溪市人民政府令 第 七 号', '云溪市人民政府令', null, '7'],
  ['發文字號：雲環字第1110012345號', '雲環字', null, '1110012345'],
] as const;

for (const [text, agencyCode, year, serial] of numbers)
  test(`the number of a document is read where it is written ${text}`, () => {
    const {documentNumber} = fieldsOf(
      `${text}\n关于湿地的通知\n各区人民政府：\n现通知如下。\n一、要重视。\n`,
    );
    const {text: kept, ...parts} = documentNumber ?? {};
    assert.deepEqual(parts, {agencyCode, year, serial});
    assert.ok(kept !== undefined && text.endsWith(kept), kept);
  });

/** Lines of addressees, and the names in them. */
const addressees = [
  ['教育部：', ['教育部']],
  [
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
    ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
  ],
  ['各区人民政府、市环境局：', ['各区人民政府', '市环境局']],
  ['各区人民政府:', ['各区人民政府']],
] as const;

for (const [text, values] of addressees)
  test(`the addressees are ${values.length} where it is written ${text}`, () => {
    const fields = fieldsOf(
      `关于湿地的通知\n${text}\n现通知如下。\n一、要重视。\n`,
    );
    assert.deepEqual(fields.addressees, {values: [...values], text});
  });

test('two organs that sign are two, on one line or on two', () => {
  for (const signed of [
    '云溪市环境局　云溪市水务局',
    '云溪市环境局\n云溪市水务局',
  ])
    assert.deepEqual(
      fieldsOf(
        `关于湿地的通知\n各区人民政府：\n现通知如下。\n一、要重视。\n${signed}\n2024年5月6日\n`,
      ).issuers?.values,
      ['云溪市环境局', '云溪市水务局'],
    );
});

test('what an editor left of a blank is no part of a name', () => {
  for (const blank of ['&sp;', '&bsp;', '&nbsp;'])
    assert.deepEqual(
      fieldsOf(
        `关于湿地的通知\n各区人民政府：\n现通知如下。\n一、要重视。\n云溪市环境局　　${blank}\n2024年5月6日\n`,
      ).issuers,
      {values: ['云溪市环境局'], text: `云溪市环境局　　${blank}`},
    );
});

test('a field is found in a Traditional document too', () => {
  const fields = fieldsOf(
    '機密\n特急\n簽發人：林知遠\n雲政發〔2024〕3號\n關於濕地的通知\n各區人民政府：\n現通知如下。\n一、要重視。\n附件：濕地名錄\n雲溪市環境局\n2024年5月6日\n（此件公開發布）\n抄送：水務局。\n雲溪市環境局　2024年5月7日印發\n',
  );
  assert.deepEqual(Object.keys(fields).sort(), [
    'addressees',
    'attachmentNotes',
    'classification',
    'copiedTo',
    'documentNumber',
    'issuedOn',
    'issuers',
    'printedBy',
    'printedOn',
    'remarks',
    'signatories',
    'title',
    'urgency',
  ]);
});
