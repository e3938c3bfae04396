import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';

// axe-core has no ES module; its script puts itself on the window.
declare global {
  interface Window {
    readonly axe: {
      run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
    };
  }
}

/** Every rule axe has, with the ones it leaves off by default. */
const OPTIONS: RunOptions = {
  // The others are counted, but not written out place by place.
  resultTypes: ['violations'],
  rules: {
    'label-content-name-mismatch': {enabled: true},
    'target-size': {enabled: true},
    // The page around the reader is a bare test page without a heading of its
    // own; the demo's judges in tests/a11y check whole pages with these on.
    'page-has-heading-one': {enabled: false},
    region: {enabled: false},
  },
};

/** Whole pages: nothing left off. */
const PAGE_OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  rules: {
    'label-content-name-mismatch': {enabled: true},
    'target-size': {enabled: true},
  },
};

/**
 * What axe finds wrong in an element, shadow trees included, as sentences
 * `rule: place`. Empty is the only good answer: `expect(await
 * axeViolations(el)).to.eql([])`.
 */
export async function axeViolations(
  context: Element | Document = document,
): Promise<readonly string[]> {
  const options = context === document ? PAGE_OPTIONS : OPTIONS;
  const undo = hasForcedColors() ? showForcedColors() : () => {};
  const {violations} = await window.axe.run(context, options).finally(undo);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`),
  );
}

const hasForcedColors = () => matchMedia('(forced-colors: active)').matches;

/**
 * axe reads the colour of letters from `-webkit-text-fill-color`, whose computed
 * value Chromium does not force, and only without one from `color`, which is
 * forced. Leaves the first away; returns how to undo that.
 */
function showForcedColors(): () => void {
  const {prototype} = CSSStyleDeclaration;
  const {getPropertyValue} = prototype;
  prototype.getPropertyValue = function (name) {
    const isUnforced = name === '-webkit-text-fill-color';
    return isUnforced ? '' : getPropertyValue.call(this, name);
  };
  return () => {
    prototype.getPropertyValue = getPropertyValue;
  };
}
