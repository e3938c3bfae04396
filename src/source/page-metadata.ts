import type {Element, Root, RootContent} from 'hast';
import {attribute} from './hast-attributes.js';

/** Names of what the metadata of a page says about its document. */
export type MetadataName =
  | 'title'
  | 'documentNumber'
  | 'issuers'
  | 'issuedOn'
  | 'publishedOn'
  | 'publisher';

/**
 * Labels of the metadata that authorities print above a document (政府信息公开
 * 目录 and its likes), without blanks. Null: known, and no field of ours.
 */
const labels: ReadonlyMap<string, MetadataName | null> = new Map(
  Object.entries({
    标题: 'title',
    標題: 'title',
    名称: 'title',
    信息名称: 'title',
    文件名称: 'title',
    发文字号: 'documentNumber',
    發文字號: 'documentNumber',
    文号: 'documentNumber',
    发文机关: 'issuers',
    发文单位: 'issuers',
    发布机构: 'issuers',
    發文機關: 'issuers',
    成文日期: 'issuedOn',
    发文日期: 'issuedOn',
    發文日期: 'issuedOn',
    发布日期: 'publishedOn',
    发布时间: 'publishedOn',
    公开日期: 'publishedOn',
    發布日期: 'publishedOn',
    来源: 'publisher',
    信息来源: 'publisher',
    來源: 'publisher',
    索引号: null,
    信息索引: null,
    主题分类: null,
    信息分类: null,
    组配分类: null,
    体裁分类: null,
    服务对象: null,
    主题词: null,
    关键词: null,
    有效性: null,
    公文时效: null,
    效力状态: null,
    生成日期: null,
    失效日期: null,
    废止日期: null,
    公开方式: null,
    公开范围: null,
  } as const),
);

/**
 * `<meta>` names that 《政府网站发展指引》 (国办发〔2017〕47号) asks of every page
 * with an article.
 */
const metaNames: Readonly<Record<string, MetadataName>> = {
  articletitle: 'title',
  pubdate: 'publishedOn',
  contentsource: 'publisher',
};

/** Whether text is a label of a page's metadata: `索 引 号：`. */
export function isMetadataLabel(text: string): boolean {
  return labels.has(labelOf(text));
}

/**
 * What the `<meta>` elements of a page and the lines around its article say
 * about the document. What stands on the page wins.
 */
export function metadataOf(
  root: Root,
  furniture: readonly string[],
): Partial<Record<MetadataName, string>> {
  const found = metaElements(root);
  const onPage: Partial<Record<MetadataName, string>> = {};
  furniture.forEach((line, at) => {
    const [, before = '', after = ''] =
      /^([^：:]{2,12})[：:](.*)$/su.exec(line) ?? [];
    const name = nameOf(before);
    if (!name || onPage[name] !== undefined) return;
    const next = furniture[at + 1] ?? '';
    const value = after.trim() || (isMetadataLabel(next) ? '' : next.trim());
    if (value !== '') onPage[name] = value;
  });
  return {...found, ...onPage};
}

function nameOf(label: string): MetadataName | null {
  return labels.get(labelOf(label)) ?? null;
}

function labelOf(text: string): string {
  return text.length > 24 ? '' : text.replace(/[\s：:【】[\]]/gu, '');
}

function metaElements(root: Root): Partial<Record<MetadataName, string>> {
  const found: Partial<Record<MetadataName, string>> = {};
  for (const element of headElements(root)) {
    if (element.tagName !== 'meta') continue;
    const name = metaNames[attribute(element, 'name').toLowerCase()];
    const content = attribute(element, 'content').trim();
    if (name && content !== '') found[name] ??= content;
  }
  return found;
}

/** The elements of a page's head; of a part of a page, its first elements. */
function headElements(root: Root): readonly Element[] {
  const elements = (node: Root | Element): readonly Element[] =>
    (node.children as RootContent[]).filter(
      (child): child is Element => child.type === 'element',
    );
  const top = elements(root);
  const html = top.find(({tagName}) => tagName === 'html');
  const head = elements(html ?? root).find(({tagName}) => tagName === 'head');
  return head ? elements(head) : top;
}
