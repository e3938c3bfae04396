import {readFileSync} from 'node:fs';

const HEADING = '哈爾濱市2022年法治政府建設年度報告';
const FIXTURE = 'tests/fixtures/harbin-fazhi-2022.txt';

/**
 * What the demo's first page must show, from the built library in Node: every
 * heading, the whole text in both scripts, an entry of the outline for each.
 */
export async function expectedDemo() {
  const {convertTo, flattenOutline, outlineOf, parseReport, toHast} =
    await import('../../dist/index.js');
  const {report} = parseReport(readFileSync(FIXTURE, 'utf8'));
  const simplified = await convertTo(report, 'zh-Hans');
  const page = toHast(report, {heading: HEADING, headingLevel: 1});
  return {
    headings: elementsOf(page, /^h[1-6]$/).map(textOf),
    paragraphs: elementsOf(page, /^p$/).length,
    text: textOf(page),
    // After the title, which is the page's own and converted with it.
    simplified: textOf(toHast(simplified, {headingLevel: 1})),
    sections: outlineOf(report).map(({id}) => `#${id}`),
    entries: flattenOutline(outlineOf(report)).map(({id}) => `#${id}`),
    read: readSection(outlineOf(report), flattenOutline),
  };
}

/** The first section with others in it, and the entries while it is read. */
function readSection(items, flattenOutline) {
  const read = items.find(({children}) => children.length > 0);
  const shown = items.flatMap((item) =>
    item === read ? flattenOutline([item]) : [item],
  );
  return [read.id, shown.map(({id}) => `#${id}`)];
}

function elementsOf(node, name) {
  const inside = (node.children ?? []).flatMap((child) =>
    elementsOf(child, name),
  );
  return node.type === 'element' && name.test(node.tagName)
    ? [node, ...inside]
    : inside;
}

function textOf(node) {
  return node.type === 'text'
    ? node.value
    : (node.children ?? []).map(textOf).join('');
}
