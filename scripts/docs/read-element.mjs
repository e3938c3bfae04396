import {readFileSync} from 'node:fs';

/** The element's declaration in the custom elements manifest of the build. */
export function readElement() {
  const manifest = JSON.parse(
    readFileSync('dist/custom-elements.json', 'utf8'),
  );
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === 'policy-report');
}
