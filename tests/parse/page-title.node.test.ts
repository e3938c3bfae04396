import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseReport} from '../../src/parse/parse-report.js';
import {hastFromHtml} from '../../src/source/hast-from-html.js';

const article = `<div class="content"><p>云溪县统计局　国家统计局云溪调查队</p><p>（2024年4月）</p>
<p>2023年，全县经济运行总体平稳。各项工作取得新的成绩。</p>
<p>一、综合</p><p>全年地区生产总值126.4亿元，比上年增长5.2%。</p></div>`;

const page = (head: string, body: string) =>
  parseReport(
    hastFromHtml(
      `<!DOCTYPE html><html><head>${head}</head><body><script></script>${body}</body></html>`,
    ),
  ).report;

const named =
  '<meta name="ArticleTitle" content="云溪县2023年国民经济和社会发展统计公报">';
const site =
  '<div class="logo"><h1>云溪县人民政府-</h1></div><div>首页</div><div class="title">云溪县2023年国民经济和社会发展统计公报</div>';

test('the name of a site over a page is not the title of its article', () => {
  const {fields, furniture} = page(named, site + article);
  assert.equal(fields.title, '云溪县2023年国民经济和社会发展统计公报');
  assert.ok(furniture.includes('云溪县人民政府-'));
  assert.deepEqual(fields.issuers?.values, [
    '云溪县统计局',
    '国家统计局云溪调查队',
  ]);
});

test('the name of a site goes to the furniture where the article says its title itself', () => {
  const own = article.replace(
    '<p>',
    '<p>云溪县2023年国民经济和社会发展统计公报</p><p>',
  );
  const {fields, furniture} = page(named, `<h1>云溪县人民政府</h1>${own}`);
  assert.equal(fields.title, '云溪县2023年国民经济和社会发展统计公报');
  assert.ok(furniture.includes('云溪县人民政府'));
});

test('a page that does not say what its article is called keeps its heading', () => {
  const {fields} = page('', `<h1>云溪县人民政府</h1>${article}`);
  assert.equal(fields.title, '云溪县人民政府');
});

test('a source that is left empty is no publisher', () => {
  const {fields} = page(
    named,
    `<div>来源：浏览量：199　发布日期：2024-05-15</div>${article}`,
  );
  assert.equal(fields.provenance?.publisher, undefined);
});
