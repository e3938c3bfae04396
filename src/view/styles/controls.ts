import {css} from 'lit';

/**
 * Styles of the controls in the shadow root. `.frame` starts from `initial`, so
 * that nothing of the page's own text styles comes in, and every length is em
 * under `medium`: pages set `html{font-size:75px}`. The colours are variables
 * because the article in the slot inherits them from here.
 */
export const controlStyles = css`
  :host {
    display: block;
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  .loading {
    display: block;
    min-height: 100vh;
  }
  .still {
    position: absolute;
    top: 0;
    left: 0;
    width: 1px;
    height: 1px;
    visibility: hidden;
  }
  .frame {
    all: initial;
    display: flow-root;
    direction: ltr;
    font: medium/1.5 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC',
      'PingFang TC', 'Microsoft JhengHei', sans-serif;
    --_target: 2.75em;
    --_text: #1a1a1a;
    --_back: #fff;
    --_soft: #f3f4f6;
    --_line: #767b85;
    --_hair: #d9dce1;
    --_link: #0b4db3;
    --_focus: #0b4db3;
    --_ontick: #fff;
    --_tick: #0b4db3;
    color: var(--_text);
    background: var(--_back);
    color-scheme: light;
  }
  .frame[data-senior] {
    --_target: 3.75em;
  }
  .frame[data-senior] .bar,
  .frame[data-senior] .outline {
    font-size: 1.25em;
    --_target: 3em;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  :focus,
  input:focus + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible),
  input:focus:not(:focus-visible) + span {
    outline: none;
  }
  :focus-visible,
  input:focus-visible + span {
    border-radius: 4px;
  }
  .tools,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.4em;
  }
  .choices {
    gap: 0.25em;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    float: left;
    padding: 0;
    margin-right: 0.5em;
  }
  .choices label {
    display: inline-flex;
    position: relative;
    cursor: pointer;
  }
  .choices input {
    position: absolute;
    opacity: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    cursor: pointer;
  }
  .choices span,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-width: var(--_target);
    min-height: var(--_target);
    padding: 0.2em 0.7em;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    cursor: pointer;
  }
  .choices input:checked + span,
  .button[aria-expanded='true'],
  .button[aria-pressed='true'] {
    background: var(--_tick);
    color: var(--_ontick);
    font-weight: 700;
  }
  .choices label:hover input:not(:checked) + span,
  .button:hover:not([aria-expanded='true']):not([aria-pressed='true']) {
    background: var(--_soft);
    border-color: var(--_line);
  }
  /* Targets are em: larger letters are to have no larger box. */
  .choices .size-medium {
    font-size: 1.125em;
    min-width: calc(var(--_target) / 1.125);
    min-height: calc(var(--_target) / 1.125);
  }
  .choices .size-large {
    font-size: 1.375em;
    min-width: calc(var(--_target) / 1.375);
    min-height: calc(var(--_target) / 1.375);
  }
  .note {
    margin: 0;
    padding: 0.5em 1em;
    background: var(--_soft);
    border-bottom: 1px solid var(--_hair);
  }
  .note:empty {
    display: none;
  }
  .note .button,
  .after .button {
    border-color: var(--_line);
  }
  .columns {
    display: flex;
    align-items: flex-start;
  }
  .text {
    flex: 1 1 0%;
    min-width: 0;
    padding: 0 1.1em;
  }
  .status {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .articles {
    margin-left: 1em;
    text-align: left;
    color: var(--_link);
    text-decoration: underline;
  }
  .articles[aria-expanded='true'] {
    background: none;
    color: var(--_link);
  }
  @media (forced-colors: active) {
    .choices input:checked + span,
    .button[aria-expanded='true'],
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .bar,
    .outline,
    .note .button {
      display: none;
    }
    .frame,
    .columns,
    .text {
      display: block;
      padding: 0;
      background: none;
      color: #000;
      --_text: #000;
      --_back: #fff;
      --_line: #000;
      --_soft: #fff;
      --_link: #000;
    }
    .note {
      border: 0;
      background: none;
    }
  }
`;
