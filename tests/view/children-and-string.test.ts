import {expect} from '@open-wc/testing';
import '../../src/policy-report.js';
import {parseReport} from '../../src/parse/parse-report.js';
import {parseSource} from '../../src/parse/parse-source.js';
import {hastFromDom} from '../../src/view/hast-from-dom.js';

/** Reports as content systems store them, by what is odd in them. */
const pages = {
  'spans pasted from Word': `<div class="TRS_Editor"><p class="MsoNormal" align="center" style="text-align:center;mso-pagination:none"><b><span style="font-family:方正小标宋;mso-hansi-font-family:宋体">云溪市湿地保护<o:p></o:p></span></b></p>
<p class="MsoNormal" align="center"><span lang="EN-US">2024</span>年工作报告</p><p class="MsoNormal" style="text-indent:32.0pt"><span>一、</span><span style="font-family:黑体">工作<em>回顾</em></span></p><p class="MsoNormal">修复湿地<span lang="EN-US">3000</span>亩。</p></div>`,
  'lines parted by <br>':
    '&nbsp;&nbsp;云溪市通知<br>&nbsp;&nbsp;各区：<br><br>　　一、抓好落实。各区要<b>高度</b>重视。<br/>　　二、加强检查。',
  'a table with merged cells and a nested one':
    '<p>一、数据</p><table><caption>表1</caption><tr><th rowspan=2>项目<td>数值</tr><tr><td><table><tr><td>内一<td>内二</table></td></tr></table><p>见表1。</p>',
  'lists, links, notes and tags left open':
    '<ol start=3><li>第三<li>第四<ul><li>下级</ul></ol><p>见<a href="https://example.org/a?b=1&amp;c=2">附件<sup>1</sup></a>。<p>完&nbsp;',
  'a metadata table over the article':
    '<table><tr><td><b>索 引 号：</b></td><td>000001</td><td><b>发文字号：</b></td><td>云政办发〔2024〕15号</td></tr></table><div class="TRS_Editor"><p>云溪市人民政府办公室关于湿地的通知</p><p>各区人民政府：</p><p>（一）加强领导。要重视。</p><p>（二）抓好落实。要检查。</p></div>',
};

describe('The children of a page and the same HTML as a string', () => {
  for (const [what, html] of Object.entries(pages)) {
    it(`are the same report: ${what}.`, () => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      const children = parseReport(hastFromDom(holder.childNodes)).report;
      expect(children).to.eql(parseSource(html, {format: 'html'}).report);
      expect(JSON.stringify(children)).to.match(/云溪市|表1|第三/);
    });
  }

  it('are the same report in a reader.', async () => {
    const html = pages['spans pasted from Word'];
    const reader = document.createElement('policy-report');
    reader.noStorage = true;
    reader.innerHTML = html;
    const loaded = new Promise((resolve) =>
      reader.addEventListener('policy-report-load', resolve, {once: true}),
    );
    document.body.append(reader);
    await loaded;
    expect(reader.report).to.eql(parseSource(html, {format: 'html'}).report);
    reader.remove();
  });
});
