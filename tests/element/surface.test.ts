import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {PolicyReportElement} from '../../src/policy-report-element.js';
import {clean, mountReader, shortReport} from './reader-fixture.js';

/**
 * The public surface: what pages and programs may rest on. To change this list
 * is a decision about the next version, not a repair of a test.
 */
const surface = {
  attributes: [
    'heading',
    'heading-level',
    'id-prefix',
    'no-outline',
    'no-overview',
    'no-storage',
    'no-toolbar',
    'print-style',
    'script',
    'scripts',
    'size',
    'src',
    'theme',
    'ui-lang',
  ],
  properties: [
    'diagnostics',
    'find',
    'goTo',
    'heading',
    'headingLevel',
    'idPrefix',
    'noOutline',
    'noOverview',
    'noStorage',
    'noToolbar',
    'outline',
    'printStyle',
    'report',
    'script',
    'scripts',
    'size',
    'source',
    'src',
    'strings',
    'theme',
    'uiLang',
  ],
  slots: ['actions', 'after', 'before', 'report', 'status'],
  parts: ['bar', 'button', 'choices', 'frame', 'outline', 'position', 'text'],
};

/** What lit asks of a class; no part of the promise. */
const lifecycle = new Set(['constructor', 'render', 'willUpdate']);

describe('the public surface', () => {
  beforeEach(() => setViewport({width: 1280, height: 800}));
  afterEach(clean);

  it('has these attributes', () => {
    const {observedAttributes} = PolicyReportElement;
    const own = observedAttributes.filter((name) => name !== 'defer-hydration');
    expect([...own].sort()).to.eql(surface.attributes);
  });

  it('has these properties and methods', () => {
    const names = Object.getOwnPropertyNames(PolicyReportElement.prototype);
    const own = names.filter((name) => !lifecycle.has(name));
    expect(own.sort()).to.eql(surface.properties);
  });

  it('has these slots and parts', async () => {
    const reader = await mountReader(shortReport);
    reader.goTo('s2');
    await reader.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    await reader.updateComplete;
    const root = reader.shadowRoot as ShadowRoot;
    const names = (selector: string, attribute: string): string[] => {
      const found = [...root.querySelectorAll(selector)];
      const all = found.map((element) => element.getAttribute(attribute) ?? '');
      return [...new Set(all)].sort();
    };
    expect(names('slot', 'name')).to.eql(surface.slots);
    expect(names('[part]', 'part')).to.eql(surface.parts);
  });
});
