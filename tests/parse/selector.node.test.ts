import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseReport, toHtml, toText} from '../../src/index.js';

const page = `<html><head><meta name="PubDate" content="2023-01-05"></head><body>
<div class="news">本站讯，今天召开会议。会议研究部署下一步工作。各部门参加会议，并作了发言。</div>
<div class="footer" id="text"><p>一、总体要求</p><p>做好工作。</p></div></body></html>`;

test('a selector says which element of a page holds the report', () => {
  const format = 'html';
  const found = parseReport(page, {format});
  assert.match(toText(found.report), /本站讯/u);
  const {report, diagnostics} = parseReport(page, {format, selector: '#text'});
  assert.equal(toText(report), '一、总体要求\n做好工作。\n');
  assert.match(report.furniture.join(), /本站讯/u);
  assert.equal(
    report.fields.issuedOn?.value,
    found.report.fields.issuedOn?.value,
  );
  assert.ok(diagnostics.every(({severity}) => severity !== 'error'));
});

test('a data table and an element in a line can be selected', () => {
  const html = `<body><p>别的。</p><span id="a">甲。</span>
<table id="b"><tr><th>项目</th><th>数值</th></tr><tr><td>甲</td><td>1</td></tr></table></body>`;
  const inLine = parseReport(html, {format: 'html', selector: '#a'});
  assert.equal(toText(inLine.report), '甲。\n');
  const table = parseReport(html, {format: 'html', selector: '#b'});
  assert.deepEqual(
    table.report.children.map(({type}) => type),
    ['table'],
  );
});

test('an element of our own HTML reads back as it was written', () => {
  const {report} = parseReport('一、总体要求\n做好工作。\n二、任务\n落实。');
  const html = `<body><p>别的。</p><main>${toHtml(report)}</main></body>`;
  const read = parseReport(html, {format: 'html', selector: 'main'});
  assert.deepEqual(read.report.children, report.children);
});

test('a selector that matches nothing is an error, and the page is read', () => {
  const {report, diagnostics} = parseReport(page, {
    format: 'html',
    selector: '.text',
  });
  assert.match(toText(report), /本站讯/u);
  assert.deepEqual(
    diagnostics.filter(({severity}) => severity === 'error'),
    [
      {
        rule: 'selector-unmatched',
        severity: 'error',
        reason:
          'No element of the page matches the selector ".text"; name the one that holds the report.',
        line: null,
      },
    ],
  );
});

test('a selector that is none is a mistake of the caller', () => {
  for (const selector of ['', '..', 'div:nonsense', '[a=']) {
    assert.throws(
      () => parseReport('<p>正文。</p>', {format: 'html', selector}),
      {name: 'TypeError', message: /is not a CSS selector that can be read/u},
    );
  }
});
