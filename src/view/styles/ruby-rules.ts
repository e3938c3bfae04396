/**
 * Styles of what stands over the characters of the article: readings, and above
 * them the original of what was converted, which a dotted line marks. None of it
 * is selected, so that copied text is the report's own; lines are set apart so
 * far that it has its place.
 */
const rules = `
& ruby{ruby-position:over;ruby-align:center;text-indent:0}
& rt{font-size:.5em!important;line-height:1.2!important;letter-spacing:0!important;font-weight:400;
text-indent:0;-webkit-user-select:none;user-select:none;
font-family:"Noto Sans",Arial,"Helvetica Neue",sans-serif!important}
&[data-notation=zhuyin] [data-layer=reading]>rt{font-size:.42em!important;font-family:inherit!important}
& [data-layer=original]{text-decoration:underline dotted;text-underline-offset:.2em}
&[data-ruby=all],&[data-compare]{line-height:2.2!important}
&[data-compare][data-ruby]{line-height:2.8!important}
& h1 rt,& h2 rt,& h3 rt{font-weight:400}`;

/** The rules of readings as a style sheet. */
export const rubyRules = rules.replace(
  /&/g,
  'article[data-policy-report]:not(#\\9):not(#\\9)',
);
