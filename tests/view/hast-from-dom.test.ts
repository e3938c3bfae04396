import {expect} from '@open-wc/testing';
import {fromDom} from 'hast-util-from-dom';
import {hastFromDom} from '../../src/view/hast-from-dom.js';

/** Markup as content systems store reports. */
const markup = `<div class="TRS_Editor view" id="zoom"><!-- 正文 -->
<p align="center" style="text-align:center"><b>某市报告</b></p>
<p itemprop="articleBody text" aria-hidden="true">正文</p>
<p class="MsoNormal" data-run-in="" data-depth="2">一、<a href="/a.html" rel="nofollow noopener" target="_blank">附件</a><br>次行</p>
<table border="1"><tbody><tr><th colspan="2" scope="col">项目</th><td rowspan="3" headers="a b">值</td></tr></tbody></table>
<img src="a.png" alt="图1" width="20"><ol start="3"><li value="3">第三</li></ol>
<h2 tabindex="-1" aria-label="标题" hidden>二、</h2><time datetime="2023-01-01">一月</time></div>`;

describe('hastFromDom', () => {
  it('gives what hast-util-from-dom gives for what reading looks at', () => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const {childNodes} = template.content;
    const lean = hastFromDom(childNodes).children;
    const full = [...childNodes].map((node) => fromDom(node));
    expect(simple(lean)).to.eql(simple(full));
  });

  it('ends at a depth that no document has', () => {
    let deepest = document.createElement('div');
    const outermost = deepest;
    for (let depth = 0; depth < 5000; depth++) {
      const child = document.createElement('div');
      deepest.append(child);
      deepest = child;
    }
    deepest.textContent = '最深处';
    expect(JSON.stringify(hastFromDom([outermost]))).to.contain('最深处');
  });
});

/** Properties under lower-case names, numbers as text: how they are compared. */
function simple(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (key === 'position') return undefined;
      if (typeof part === 'number') return String(part);
      if (key !== 'properties') return part;
      const entries = Object.entries(part as Record<string, unknown>);
      return Object.fromEntries(
        entries.map(([name, inner]) => [name.toLowerCase(), inner]).sort(),
      );
    }),
  );
}
