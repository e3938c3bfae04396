/**
 * How a page of its own looks on screen and on paper: measure, indents, run-in
 * headings in the line of their paragraph, marks of lists as written.
 */
export const pageStyle = `
body{margin:0 auto;padding:1.5em 1em;max-width:38em;font:1.125em/1.8 sans-serif;color:#1a1a1a;background:#fff;line-break:strict;overflow-wrap:anywhere}
h1,[data-field=subtitle],[data-field=documentNumber],[data-field=occasion],[data-field=speaker],[data-field=enactment]{text-align:center;text-indent:0}
h1{font-size:1.5em;line-height:1.4}
h2{font-size:1.25em}
h3,h4,h5,h6{font-size:1em}
p{margin:.9em 0;text-indent:2em}
[data-run-in]{margin:.9em 0;text-indent:2em}
[data-run-in]>*{display:inline;margin:0}
[data-field=addressees],[data-field=salutation]{text-indent:0}
[data-field=issuers],[data-field=issuedOn]{text-align:right;text-indent:0}
ol,ul{list-style:none;margin:0;padding:0}
table{border-collapse:collapse;width:100%;font-size:.9em}
th,td{border:1px solid #767676;padding:.3em .5em;text-align:start;vertical-align:top}
[data-unit]{display:block;text-align:right}
img{max-width:100%;height:auto}
@media print{body{max-width:none}}
`.trim();
