/** Styles of the find bar, for the shadow root. */
export const findRules = `
.find{display:flex;flex-wrap:wrap;align-items:center;gap:.4em .8em}
.find label{font-weight:700}
.find .field{flex:1 1 12em;min-width:0;box-sizing:border-box;min-height:var(--_target);padding:.3em .7em;
border:1px solid var(--_line);border-radius:6px;background:var(--_back);color:var(--_text);font-size:1em}
.find .field::placeholder{color:inherit;opacity:1;font-style:italic}
.find .count{min-width:7em;font-variant-numeric:tabular-nums}
.find .steps{display:inline-flex;flex-wrap:wrap;gap:.25em}
.find .button{border-color:var(--_line)}
.find .button:disabled{opacity:.55;cursor:default}
.find .quote{flex:1 1 100%;margin:0;padding:.2em .6em;border-left:4px solid var(--_tick);overflow-wrap:anywhere}
.find mark{background:#7a3400;color:#fff;padding:0 .1em;text-decoration:underline}
@media (max-width:30em){
.find label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.find .quote{display:none}
.find .field{flex-basis:100%}
}
@media (forced-colors:active){.find mark{background:Highlight;color:HighlightText}}`;
