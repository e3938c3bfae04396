import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codeOf, filesBelow} from './files.js';

/**
 * What Chromium 86, Firefox 115 or Safari 15 does not have and no build step
 * adds. A use behind a check of its presence is written as in `guard`.
 */
const MISSING: readonly {
  readonly name: string;
  readonly use: RegExp;
  readonly guard?: RegExp;
}[] = [
  {name: 'Array.prototype.at (Chromium 92)', use: /\.at\([^,()]*\)/},
  {name: 'Object.hasOwn (Chromium 93)', use: /\bObject\.hasOwn\b/},
  {name: 'structuredClone (Chromium 98)', use: /\bstructuredClone\b/},
  {name: 'findLast (Chromium 97)', use: /\.findLast(Index)?\(/},
  {
    name: 'array copies (Chromium 110)',
    use: /\.(toSorted|toSpliced|toReversed)\(/,
  },
  {name: 'Object.groupBy (Chromium 117)', use: /\b(Object|Map)\.groupBy\b/},
  {name: 'Promise.withResolvers (Chromium 119)', use: /\.withResolvers\b/},
  {name: 'RegExp lookbehind (Safari 16.4)', use: /\(\?<[=!]/},
  {
    name: 'RegExp flag v (Chromium 112)',
    use: /\/[dgimsuy]*v[dgimsuy]*[.,;)\]\s]*$/m,
  },
  {
    name: 'AbortSignal.timeout (Chromium 103)',
    use: /\bAbortSignal\.(timeout|any)\b/,
  },
  {name: 'throwIfAborted (Chromium 100)', use: /\.throwIfAborted\b/},
  {
    name: 'Intl.Segmenter (Chromium 87)',
    use: /\bnew Intl\.Segmenter\b/,
    guard:
      /['"]Segmenter['"]\s+in\b|Intl\.Segmenter\s*[=!]==?|typeof Intl\.Segmenter/,
  },
  {name: ':has() (Chromium 105)', use: /:has\(/},
  {name: ':is() and :where() (Chromium 88)', use: /:(is|where)\(/},
  // Without it, whose focus is taken away would have none: only `:not` may say it.
  {
    name: 'a ring by :focus-visible alone (Safari 15.4)',
    use: /(?<!:not\():focus-visible[^{]*\{[^}]*outline/,
  },
  {name: 'inset (Chromium 87)', use: /^\s*inset\s*:/m},
  {
    name: 'logical shorthands (Chromium 87)',
    use: /^\s*(margin|padding|inset)-(inline|block)\s*:/m,
  },
  {name: '@layer, @container (Chromium 99)', use: /@(layer|container)\b/},
  {name: 'color-mix (Chromium 111)', use: /\bcolor-mix\(/},
];

/** Rooms whose code runs in browsers; the command line is Node's. */
const files = filesBelow('src', '.ts').filter(
  (file) => !/^src\/cli(\.ts$|\/)/.test(file) && !file.includes('/generated/'),
);

for (const {name, use, guard} of MISSING) {
  test(`Nothing in src/ leans on ${name}.`, () => {
    const leaning = files.filter((file) => {
      const code = codeOf(file);
      return use.test(code) && !guard?.test(code);
    });
    assert.deepEqual(leaning, []);
  });
}
