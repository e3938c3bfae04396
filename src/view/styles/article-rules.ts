/**
 * Rules of the article, which stands in light DOM among the page's own styles.
 * `&` is the article at the specificity of two ids: page CSS loses, while
 * inline styles of an accessibility toolbar and a user's own sheet still win.
 * `!important` stands only where the reader's own controls govern: CMS pages
 * carry `p{font-size:12px!important}` against pasted Word styles.
 *
 * `revert` costs a browser 100 µs for an element with styles of its own, which
 * no other shares, and groups have some: `div` is taken out and says itself
 * what it is. Not by an attribute: that would outweigh every rule below.
 */
const rules = `
&,& :not(div),&::before,&::after,& *::before,& *::after{all:revert}
&{display:block;direction:ltr;padding:.2em 0 2em;
font-family:var(--policy-report-font,sans-serif)!important;
font-size:1.125em!important;line-height:1.8!important;letter-spacing:0!important;
color:var(--_text);background-color:var(--_back);
max-width:var(--_measure,38em);margin:0 auto;
line-break:strict;overflow-wrap:break-word;overflow-wrap:anywhere;word-break:normal;
text-autospace:normal;text-spacing-trim:trim-start;
-webkit-text-size-adjust:100%;text-size-adjust:100%;text-align:start}
&:lang(zh-Hans),& [lang]:lang(zh-Hans){font-family:var(--policy-report-font,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif)!important}
&:lang(zh-Hant),& [lang]:lang(zh-Hant){font-family:var(--policy-report-font,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif)!important}
&:lang(zh-Hant-HK),& [lang]:lang(zh-Hant-HK){font-family:var(--policy-report-font,"PingFang HK","Noto Sans CJK HK","PingFang TC","Microsoft JhengHei","Noto Sans CJK TC",sans-serif)!important}
&[data-size=small]{font-size:1em!important}
&[data-size=large]{font-size:1.375em!important;line-height:1.75!important}
&[data-size=x-large]{font-size:1.875em!important;line-height:1.6!important}
&[data-line=snug]{line-height:1.5!important}
&[data-line=loose]{line-height:2!important}
&[data-line=open]{line-height:2.4!important}
&[data-letter=wide]{letter-spacing:.06em!important}
&[data-letter=wider]{letter-spacing:.12em!important}
&[data-measure=narrow]{max-width:28em}
&[data-measure=middle]{max-width:34em}
& *{font-family:inherit!important;font-size:inherit!important;line-height:inherit!important;letter-spacing:inherit!important}
& div{display:block;box-sizing:content-box;position:static;float:none;clear:none;margin:0;padding:0;border:0;border-radius:0;outline:0;
width:auto;height:auto;min-width:0;max-width:none;max-height:none;overflow:visible;columns:auto;opacity:1;transform:none;filter:none;
background:none;box-shadow:none;color:inherit;font-weight:inherit;font-style:inherit;text-align:inherit;text-indent:inherit;text-transform:inherit;
text-decoration:none;white-space:inherit;word-break:inherit;visibility:inherit;direction:inherit;cursor:inherit;animation:none;transition:none}
& [data-group]{display:flow-root}
& p,& li,& ol,& ul,& figure,& blockquote,& [data-run-in],& [data-note]{margin:0 0 .9em;padding:0}
& p,& [data-run-in]{text-indent:2em!important}
&[data-paragraph=close] p,&[data-paragraph=close] [data-run-in]{margin-bottom:.3em}
&[data-paragraph=wide] p,&[data-paragraph=wide] [data-run-in]{margin-bottom:1.8em}
&[data-indent=spaced] p,&[data-indent=spaced] [data-run-in]{text-indent:0!important}
&[data-indent=spaced]:not([data-paragraph]) p,&[data-indent=spaced]:not([data-paragraph]) [data-run-in]{margin-bottom:1.3em}
&[data-align=justify]{text-align:justify;text-justify:inter-character}
& header{display:block;text-align:center;padding:1em 0 .6em}
& header p{text-indent:0!important;margin:0 0 .3em}
& header [data-field=title]{margin-bottom:.5em}
& [data-field=addressees],& [data-field=salutation]{text-align:start;text-indent:0!important}
& [data-field=issuers],& [data-field=issuedOn]{text-align:end;text-indent:0!important;padding-inline-end:2em}
& header [data-field=issuedOn]{text-align:center;padding:0}
& h1,& h2,& h3,& h4,& h5,& h6,& [role=heading]{display:block;margin:0 0 .6em;padding:0;font-size:1em!important;font-weight:700;line-height:1.5!important;text-indent:0;text-wrap:balance}
& header [data-added],& header [data-field=title]{font-size:1.5em!important;line-height:1.4!important}
& section{display:block;padding-top:.6em}
& section section{padding-top:0}
& section [tabindex]{font-size:1.25em!important}
& section section [tabindex]{font-size:1.1em!important}
& section section section [tabindex]{font-size:1em!important}
& [data-attachment] section [tabindex]{font-size:1.2em!important}
& [data-attachment] section section [tabindex]{font-size:1em!important}
& [data-run-in]>*,& section [data-run-in]>[tabindex]{display:inline;margin:0;font-size:1em!important;line-height:inherit!important}
& [data-run-in]>p{text-indent:0!important}
& [data-article]{padding-top:0}
& p>[data-ordinal]:first-child{font-weight:700}
& ol,& ul{list-style:none}
& li{display:block;margin:0}
& ul ul,& ol ol,& ul ol,& ol ul{padding-inline-start:2em}
& [data-attachment]{margin-top:2em;padding-top:1.5em;border-top:1px solid var(--_line)}
& [data-label]{text-indent:0!important;font-weight:700}
& blockquote{border-inline-start:.25em solid var(--_line);padding-inline-start:1em}
& [data-note]{font-size:.9em!important}
& table{border-collapse:collapse;margin:0 auto .9em;max-width:100%;line-height:1.5!important;text-indent:0}
& caption{font-weight:700;margin-bottom:.5em}
& td,& th{border:1px solid var(--_line);padding:.4em .6em;text-align:start;vertical-align:top;min-width:2em}
& th{background-color:var(--_soft);font-weight:700}
& td p,& th p{text-indent:0!important;margin:0}
& img{max-width:100%;height:auto}
& sup,& sub{line-height:0!important;font-size:.75em!important}
& a{color:var(--_link);text-decoration:underline;text-underline-offset:.2em}
& :focus{outline:3px solid var(--_focus);outline-offset:.15em;border-radius:2px}
& :focus:not(:focus-visible):not([tabindex]){outline:none}
& a,& [id],& [tabindex]{scroll-margin-top:calc(var(--policy-report-sticky-top,0px) + var(--_bar,0px) + 1em)}
&[data-theme]{color:var(--_text)!important;background-color:var(--_back)!important}
&[data-theme] *{color:inherit!important}
&[data-theme] a{color:var(--_link)!important}
@media print{
&,&[data-theme]{max-width:none;padding:0;color:#000!important;background:none!important}
&[data-theme] a{color:#000!important}
& h1,& h2,& h3,& h4,& h5,& h6{break-after:avoid;page-break-after:avoid}
& p{orphans:2;widows:2}
& [data-group]{content-visibility:visible!important}
& tr{break-inside:avoid}
}`;

/** The article's style sheet as text. */
export const articleRules = rules.replace(
  /&/g,
  'article[data-policy-report]:not(#\\9):not(#\\9)',
);
