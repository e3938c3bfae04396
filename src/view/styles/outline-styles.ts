import {css} from 'lit';

/** Styles of the outline: beside the text, or in a panel of the bar. */
export const outlineStyles = css`
  .outline {
    line-height: 1.45;
    padding: 0.5em 0.75em 1.5em;
    box-sizing: border-box;
    overflow: auto;
  }
  .wide .side {
    flex: 0 0 20em;
    max-width: 20em;
    align-self: stretch;
    border-right: 1px solid var(--_hair);
  }
  .wide .outline {
    position: sticky;
    top: calc(var(--policy-report-sticky-top, 0px) + var(--_bar, 0px));
    max-height: calc(
      100vh - var(--policy-report-sticky-top, 0px) - var(--_bar, 0px)
    );
  }
  /* Not a block: WebKit makes all boxes anew for another display, and then
     leaves text that is in view skipped. */
  .columns:not(.wide) {
    flex-wrap: wrap;
  }
  .columns:not(.wide) .side {
    flex: 0 0 100%;
  }
  .columns:not(.wide) .outline {
    border-bottom: 1px solid var(--_hair);
  }
  .outline .label,
  .here {
    margin: 0.6em 0.6em 0.4em;
    font-weight: 700;
  }
  /* No entry goes by the height of the bar: thousands would be looked at anew
     whenever it changes. */
  .outline ol {
    --_bar: initial;
    --_hide: initial;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .outline ol ol {
    margin-left: 1.1em;
  }
  .outline li {
    position: relative;
  }
  .outline li.has-toggle > a {
    margin-left: var(--_target);
  }
  .outline li.has-toggle > button {
    position: absolute;
    left: 0;
    top: 0;
    padding: 0;
  }
  .outline li.has-toggle > button::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .outline li.has-toggle > button[aria-expanded='true'] {
    background: none;
    color: inherit;
  }
  .outline li.has-toggle > button[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .outline a {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    box-sizing: border-box;
    padding: 0.3em 0.6em;
    border-left: 4px solid transparent;
    border-radius: 4px;
    color: inherit;
    text-decoration: none;
  }
  .outline a:hover {
    background: var(--_soft);
    text-decoration: underline;
  }
  .outline a[aria-current] {
    border-left-color: var(--_tick);
    background: var(--_soft);
    font-weight: 700;
  }
  .filter::placeholder {
    color: inherit;
    opacity: 0.85;
  }
  .filter {
    box-sizing: border-box;
    width: 100%;
    min-height: var(--_target);
    padding: 0.3em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_back);
  }
  @media (forced-colors: active) {
    .outline a {
      border-left-color: Canvas;
    }
    .outline a[aria-current] {
      border-left-color: Highlight;
    }
  }
`;
