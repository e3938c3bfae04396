/**
 * The type area of an official document on A4 (GB/T 9704-2012 §5.2): 28
 * characters of 三号 on a line of 156 mm, 22 lines on 225 mm; 天头 37 mm, 订口
 * 28 mm, on the other side of a sheet's back.
 */
const page = {
  width: 156,
  height: 225,
  head: 37,
  binding: 28,
  characters: 28,
  lines: 22,
  /** 三号, in points. */
  size: 16,
} as const;

/** A line's pitch. */
const pitch = `${(page.height / page.lines).toFixed(4)}mm`;

/** 28 × 16 pt is 2 mm more than the type area: printers close them up. */
const spacing = `${(
  ((page.width / 25.4) * 72) / page.characters - page.size - 0.005
).toFixed(3)}pt`;

/** Two characters as they are set, closed up like all others. */
const indent = `calc(2em + 2 * ${spacing})`;

const foot = 297 - page.height - page.head;
const outer = 210 - page.width - page.binding;

/** System fonts of 仿宋, 黑体, 楷体 and 小标宋, with what stands near them. */
const fonts = {
  fangsong:
    'FangSong,FangSong_GB2312,STFangsong,"Noto Serif CJK SC","Songti SC",SimSun,serif',
  hei: 'SimHei,STHeiti,"Heiti SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  kai: 'KaiTi,KaiTi_GB2312,STKaiti,"Kaiti SC","AR PL UKai CN","Noto Serif CJK SC",serif',
  title:
    'FZXiaoBiaoSong-B05S,"方正小标宋简体",STZhongsong,"Noto Serif CJK SC","Songti SC",SimSun,serif',
} as const;

/**
 * `@page` rules of the layout. 页码 (§7.5): 四号, a dash on either side, at the
 * outer edge, one character in. Browsers without margin boxes print none.
 */
export const gongwenPageRules = `
@page{size:A4 portrait;margin:${page.head}mm ${outer}mm ${foot}mm ${page.binding}mm}
@page :left{margin-left:${outer}mm;margin-right:${page.binding}mm;${numberBox('left')}}
@page :right{${numberBox('right')}}`;

/** Heading levels and their letters (§7.3.3): 黑体, 楷体, then 仿宋. */
const levels = [
  fonts.hei, // 一、
  fonts.kai, // （一）
  fonts.fangsong, // 1.
  fonts.fangsong, // （1）
] as const;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[role=heading]'];

/**
 * The article in the layout; \`&\` is the article when it is printed so. It
 * governs what the reader's own controls govern on screen, so that it must be
 * as important as they are.
 */
const rules = `
&{max-width:${page.width}mm;margin:0;padding:0;letter-spacing:${spacing}!important;
font-family:${fonts.fangsong}!important;font-size:${page.size}pt!important;line-height:${pitch}!important;
line-break:strict;text-align:justify;text-spacing-trim:space-all;text-autospace:no-autospace}
& *{letter-spacing:inherit!important}
& p,& li,& ol,& ul,& blockquote,& figure,& [data-run-in],& [data-note]{margin:0;padding:0}
& p,& [data-run-in],& li{text-indent:${indent}!important}
& section,& header,& [data-group]{padding:0;margin:0}
${headingRules()}
& [data-field=title],& [data-added]{margin:calc(${pitch} * 2) 0 ${pitch}!important;text-indent:0;text-align:center;
font-family:${fonts.title}!important;font-size:22pt!important;font-weight:400;line-height:calc(${pitch} * 1.2)!important;letter-spacing:0!important}
& header p,& [data-field=addressees],& [data-field=salutation]{text-indent:0!important}
& [data-field=addressees]{margin-top:${pitch}}
& [data-field=issuers],& [data-field=issuedOn]{text-align:end;text-indent:0!important;padding-inline-end:4em}
& header [data-field=issuedOn]{text-align:center;padding:0}
& [data-attachment]{break-before:page;page-break-before:always;border:0}
& [data-label]{font-family:${fonts.hei}!important;text-indent:0!important}
& rt{display:none}
& table{line-height:1.3!important}
& a{color:inherit!important;text-decoration:none}`;

/** The gongwen layout for print, for the tree that the article stands in. */
export const gongwenRules = `@media print{${rules.replace(
  /&/g,
  'article[data-policy-report][data-print=gongwen]:not(#\\9):not(#\\9)',
)}}`;

function numberBox(side: 'left' | 'right'): string {
  return `@bottom-${side}{content:"— " counter(page) " —";font:14pt SimSun,"Songti SC","Noto Serif CJK SC",serif;margin-${side}:14pt;vertical-align:top;padding-top:7mm}`;
}

/** A level's headings stand in as many sections, attachments not counted. */
function headingRules(): string {
  const common = headings
    .map((name) => `& section ${name}`)
    .join(',')
    .concat(
      `{margin:0;text-indent:${indent};font-weight:400;line-height:inherit!important;font-size:inherit!important}`,
    );
  const own = levels.map((font, at) => {
    const nest = Array(at + 1)
      .fill('section:not([data-attachment])')
      .join(' ');
    const selectors = headings.map((name) => `& ${nest} ${name}`).join(',');
    return `${selectors}{font-family:${font}!important}`;
  });
  return [common, ...own].join('\n');
}
