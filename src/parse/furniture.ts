import type {Line} from '../source/line.js';

/**
 * Lines of the page around a document, each a whole line. They are put aside,
 * never dropped.
 */
const rows: readonly RegExp[] = [
  // 字號: 大 中 小
  /^[【［[]?\s*字[体體号號]\s*[：:]?\s*(?:[大中小]|加大|还原|減小|减小|默认|[|｜\s])*[】］\]]?$/,
  // 【打印本页】【关闭窗口】
  /^[【［[|｜\s]*(?:打印|列印|下载|全屏|收藏|分享|关闭|關閉|返回|推荐|纠错)(?:本页|本頁|本文|窗口|视窗|頁面|页面|顶部)?(?:[】［\]【|｜\s]+(?:打印|下载|全屏|收藏|分享|关闭|關閉|返回)(?:本页|窗口|顶部)?)*[】］\]]?$/,
  // 扫一扫在手机打开当前页
  /^扫一扫在手机(?:上)?打开当前页(?:面)?$/,
];

/** A source's lines, parted into the document's own and the page's. */
export function setFurnitureAside(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly furniture: readonly string[];
} {
  const furniture: string[] = [];
  const kept = lines.filter((line) => {
    if (line.kind !== 'text' || !isFurniture(line.text)) return true;
    furniture.push(line.text);
    return false;
  });
  return {lines: kept, furniture};
}

function isFurniture(text: string): boolean {
  return text.length <= 40 && rows.some((row) => row.test(text));
}
