import {css} from 'lit';

/** Styles of the bar, its buttons and panels; those of narrow windows last. */
export const barStyles = css`
  .bar {
    position: relative;
    z-index: 2;
    background: var(--_back);
    border-bottom: 1px solid var(--_hair);
    padding: 0.4em 1em;
  }
  @media (min-height: 30em) {
    .bar {
      position: sticky;
      top: calc(var(--policy-report-sticky-top, 0px) - var(--_hide, 0px));
    }
    .bar.whole {
      top: var(--policy-report-sticky-top, 0);
    }
  }
  .parts {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.25em;
  }
  .position {
    flex: 1 1 0%;
    min-width: 0;
    margin: 0 0 0 0.5em;
    overflow: hidden;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .more {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .sheet .outline {
    margin: -0.5em -0.75em;
    padding: 0;
  }
  .panel {
    box-sizing: border-box;
    padding: 0.75em 0 0.5em;
  }
  .panel.sheet {
    position: absolute;
    top: 100%;
    right: 0;
    width: 36em;
    max-width: 100%;
    max-height: 70vh;
    overflow: auto;
    padding: 1em 1.25em 1.25em;
    background: var(--_back);
    border: 1px solid var(--_line);
    border-radius: 0 0 8px 8px;
    box-shadow: 0 6px 20px rgba(0, 0, 0, 0.18);
  }
  @media (max-width: 30em) {
    .bar {
      padding: 0.4em 0.6em;
    }
    .bar .choices span,
    .bar .button {
      padding: 0.2em 0.45em;
    }
    [data-senior] legend {
      flex: 0 0 100%;
    }
  }
`;
