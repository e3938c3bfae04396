import assert from 'node:assert/strict';
import {test} from 'node:test';
import {citationOf} from '../../src/model/citation.js';
import {placesOf} from '../../src/model/places-of.js';
import {parseReport} from '../../src/parse/parse-report.js';

const {report} = parseReport(`某市报告

一、加强组织领导。
（一）完善工作制度。召开专题会议3次。
`);
const place = placesOf(report).get('s1-1');
const outer = place?.parent;
const path = outer && place ? [outer, place] : [];
const title = '某市报告';
const address = 'https://example.gov.cn/a.html#s1-1';

test('a citation has title, number, date, way, words and address', () => {
  assert.equal(
    citationOf({
      title,
      documentNumber: '某政发〔2023〕1号',
      date: '2023年5月6日',
      path,
      quotation: '召开专题会议3次。',
      address,
    }),
    `《某市报告》（某政发〔2023〕1号，2023年5月6日）一、加强组织领导　（一）完善工作制度，“召开专题会议3次。”，${address}`,
  );
});

test('nothing stands after the address, that a program could take into it', () => {
  const cited = citationOf({title, path: [], address, note: '自動轉換'});
  assert.equal(cited, `《某市报告》（自動轉換），${address}`);
});

test('words in Traditional Chinese stand in its quotation marks', () => {
  const cited = citationOf({
    title,
    path: [],
    quotation: '召開會議',
    address,
    script: 'zh-Hant-TW',
  });
  assert.equal(cited, `《某市报告》，「召開會議」，${address}`);
});
