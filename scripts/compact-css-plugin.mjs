/**
 * A rollup plugin that takes comments, indents and line ends out of css``
 * templates, which no minifier of scripts looks into.
 */
export function compactCss() {
  return {
    name: 'compact-css',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      return {code: code.replace(/\bcss`[^`]*`/g, compact), map: null};
    },
  };
}

/** Spaces inside a declaration or selector mean something and stay. */
function compact(template) {
  return template
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}');
}
