import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {PolicyReportElement} from '../../src/policy-report-element.js';
import {surface} from './public-surface.js';
import {
  clean,
  control,
  mountReader,
  nextEvent,
  shortReport,
} from './reader-fixture.js';
import {until} from './until.js';

/** What lit asks of a class; no part of the promise. */
const lifecycle = new Set([
  'connectedCallback',
  'constructor',
  'disconnectedCallback',
  'render',
  'willUpdate',
]);

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
    const reader = await mountReader(shortReport, {script: 'zh-Hant'});
    const root = reader.shadowRoot as ShadowRoot;
    const names = (selector: string, attribute: string): string[] => {
      const found = [...root.querySelectorAll(selector)];
      const all = found.map((element) => element.getAttribute(attribute) ?? '');
      return [...new Set(all)].sort();
    };
    reader.goTo('s2');
    control(reader, '[data-part=settings]').click();
    await until(() => root.querySelector('.settings'));
    await until(() => root.querySelector('.position'));
    // The notice of a converted text.
    await until(() => root.querySelector('.note'));
    const own = ['report', 'status'];
    expect(names('slot', 'name')).to.eql([...surface.slots, ...own].sort());
    expect(names('[part]', 'part')).to.eql(surface.parts);
  });

  it('fires these events, which bubble out of every shadow root', async () => {
    const outer = document.createElement('div');
    const root = outer.attachShadow({mode: 'open'});
    document.body.append(outer);
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const name of surface.events) document.addEventListener(name, hear);
    const reader = document.createElement('policy-report');
    reader.textContent = shortReport;
    const loaded = nextEvent(reader, 'policy-report-load');
    root.append(reader);
    const {report, diagnostics} = await loaded;
    expect(report).to.equal(reader.report);
    expect(diagnostics).to.equal(reader.diagnostics);

    const read = nextEvent(reader, 'policy-report-section');
    reader.goTo('s2');
    expect((await read).section).to.equal('s2');

    // What the page sets is the page's own, and no news to it.
    reader.theme = 'dark';
    await reader.updateComplete;
    const chosen = nextEvent(reader, 'policy-report-preferences');
    control(reader, 'input[value="large"]').click();
    expect((await chosen).preferences).to.eql({size: 'large'});

    const failed = nextEvent(reader, 'policy-report-error');
    reader.src = '/no/such/report.txt';
    const {problem, message, cause} = await failed;
    expect(problem).to.equal('not-found');
    expect(message).to.be.a('string').and.not.equal('');
    expect(cause).to.not.equal(undefined);
    for (const name of surface.events) document.removeEventListener(name, hear);
    expect([...new Set(heard.map(({type}) => type))].sort()).to.eql(
      surface.events,
    );
    outer.remove();
  });

  it('has every attribute as a property, both ways', async () => {
    const reader = await mountReader(shortReport, {
      'heading-level': '3',
      'id-prefix': 'x-',
      'no-overview': '',
      theme: 'sepia',
    });
    expect(reader.headingLevel).to.equal(3);
    expect(reader.querySelector('#x-s2')).to.not.equal(null);
    expect(reader.querySelector('article h3')).to.not.equal(null);
    expect(reader.noOverview).to.equal(true);
    reader.setAttribute('size', 'large');
    await reader.updateComplete;
    const article = reader.querySelector('article') as HTMLElement;
    expect(article.dataset).to.include({size: 'large', theme: 'sepia'});
    for (const attribute of surface.attributes) {
      const property = attribute.replace(/-(.)/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      expect(property in reader, attribute).to.equal(true);
    }
    expect(surface.cssProperties).to.include('--policy-report-font');
    reader.style.setProperty('--policy-report-font', 'monospace');
    expect(getComputedStyle(article).fontFamily).to.equal('monospace');
  });
});
