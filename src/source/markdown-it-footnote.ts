declare module 'markdown-it-footnote' {
  import type {PluginSimple} from 'markdown-it';

  /** GitHub's notes: `[^1]` in a text, and `[^1]: …` for what it says. */
  const footnotes: PluginSimple;
  export default footnotes;
}
