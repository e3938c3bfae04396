/** Styles of the overview after the text, for the shadow root. */
export const overviewRules = `
.after{margin:1.5em 0;border-top:1px solid var(--_hair);padding-top:.75em}
.after>.button{border-color:var(--_line);font-weight:700}
.overview{padding:.5em 0 1em}
.overview dl{display:flex;flex-wrap:wrap;gap:.5em 2em;margin:.5em 0 1em}
.overview dt{font-weight:700}
.overview dd{margin:0}
.overview h3{margin:0;font-size:1.15em}
.table-head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25em 1em;margin:1em 0 .4em}
.overview .copy,.overview .more{border-color:var(--_line)}
.overview .more{margin-top:.5em}
.table-scroll{overflow-x:auto;border:1px solid var(--_hair);border-radius:6px}
.overview table{border-collapse:collapse;width:100%;font-size:1em}
.overview th,.overview td{padding:.3em .6em;border-bottom:1px solid var(--_hair);text-align:start;vertical-align:middle;overflow-wrap:anywhere;min-width:4em}
.overview tbody tr:last-child td{border-bottom:0}
.overview th{padding:0;background:var(--_soft);white-space:nowrap}
.overview .sort{display:flex;align-items:center;gap:.4em;width:100%;min-height:var(--_target);padding:.2em .6em;border:0;background:none;
font-weight:700;cursor:pointer}
.overview .sort:hover{text-decoration:underline}
.overview .arrow{font-size:.75em;color:var(--_text)}
.overview .number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.overview td a{display:inline-flex;align-items:center;justify-content:center;box-sizing:border-box;min-width:var(--_target);min-height:var(--_target);padding:0 .3em}
.overview .share{display:inline-block;width:5em;height:.6em;margin-inline-start:.5em;vertical-align:middle}
.overview .whole{fill:var(--_soft);stroke:var(--_line);stroke-width:1}
.overview .part{fill:var(--_tick)}
@media (forced-colors:active){.overview .whole{fill:Canvas;stroke:CanvasText}.overview .part{fill:CanvasText}}
@media print{.overview .arrow,.overview .copy,.overview .more{display:none}.table-scroll{overflow:visible;border:0}}`;
