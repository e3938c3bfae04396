/**
 * A page of a printed report: A4, numbered at the foot where the browser has
 * margin boxes (Chromium from 131).
 */
export const printPageRules = `
@page{size:A4;margin:20mm 20mm 24mm;
@bottom-center{content:counter(page) " / " counter(pages);font:9pt sans-serif}}`;

/** Headings, labels and captions stay with what they announce. */
const articleRules = `
& [role=heading],& [data-label],& caption,& [data-field=addressees]{break-after:avoid;page-break-after:avoid}
& figure,& tr,& li>p:first-child{break-inside:avoid;page-break-inside:avoid}
& thead{display:table-header-group}
& section{break-inside:auto}`;

/** The rules of a printed article, for the tree that it stands in. */
export const printArticleRules = `@media print{${articleRules.replace(
  /&/g,
  'article[data-policy-report]:not(#\\9):not(#\\9)',
)}}`;

/** In the shadow root: the note at the end, and what paper has no use for. */
export const printFrameRules = `
.print-note{display:none}
@media print{
.print-note{display:block;margin-top:2em;padding-top:.6em;border-top:1px solid #000;
font:10pt/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","PingFang TC","Microsoft JhengHei",sans-serif;color:#000;break-inside:avoid;overflow-wrap:anywhere}
.print-note p{margin:0}
.after>.button,.after .copy{display:none}
}`;
