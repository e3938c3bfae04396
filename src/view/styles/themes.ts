import {css} from 'lit';

/** 深色, chosen or asked for by the device. */
const dark = css`
  --_text: #e8e6e3;
  --_back: #16181c;
  --_soft: #24272d;
  --_line: #8d939e;
  --_hair: #3a3e46;
  --_link: #8ab4f8;
  --_focus: #8ab4f8;
  --_tick: #8ab4f8;
  --_ontick: #10151c;
  color-scheme: dark;
`;

/**
 * The themes: every pair of text and ground at 7:1 or more, links underlined.
 * The article in the slot inherits the variables.
 */
export const themeStyles = css`
  .frame[data-theme='sepia'] {
    --_text: #3b2f25;
    --_back: #f7f0e0;
    --_soft: #efe5cf;
    --_line: #7d6e58;
    --_hair: #ddd0b6;
    --_link: #0b4da2;
    --_focus: #0b4da2;
    --_tick: #5a4632;
  }
  .frame[data-theme='contrast'] {
    --_text: #ff0;
    --_back: #000;
    --_soft: #1c1c1c;
    --_line: #ff0;
    --_hair: #ff0;
    --_link: #fff;
    --_focus: #fff;
    --_tick: #ff0;
    --_ontick: #000;
    color-scheme: dark;
  }
  .frame[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .frame:not([data-theme]) {
      ${dark}
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_hair: var(--_line);
    }
  }
`;
