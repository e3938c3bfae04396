/** Rules of the settings panel and the reading ruler, in the shadow root. */
export const settingsRules = `
.settings{display:grid;gap:.35em}
.setting{border-bottom:1px solid var(--_hair);padding-bottom:.35em}
.setting legend{min-width:5.5em}
.setting .choices{font-size:1em}
.hint{margin:0 0 .3em}
.outlined{border-color:var(--_line);margin-top:.5em;justify-self:start}
.setting fieldset:disabled{opacity:.6}
`;
