/** Styles of the reading controls, for the shadow root. */
export const speechRules = `
.speech{display:flex;flex-wrap:wrap;align-items:center;gap:.4em .8em}
.speech .steps{display:inline-flex;flex-wrap:wrap;gap:.25em}
.speech .button{border-color:var(--_line)}
.speech .play{min-width:7.5em;background:var(--_tick);color:var(--_ontick);font-weight:700}
.speech .play:hover{background:var(--_tick)!important;text-decoration:underline}
.speech label{display:inline-flex;align-items:center;gap:.4em;max-width:100%}
.speech .field{min-height:var(--_target);min-width:0;max-width:16em;padding:.3em .5em;border:1px solid var(--_line);
border-radius:6px;background:var(--_back);color:var(--_text)}
.speech .hint{flex:1 1 100%;margin:0;font-size:1em}`;
