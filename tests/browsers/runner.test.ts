import {expect, fixture, html} from '@open-wc/testing';
import {axeViolations} from '../a11y/axe.js';
import {deepActiveElement, device} from './device.js';

describe('the runner', () => {
  it('moves the real focus with a real Tab', async function () {
    await fixture(html`<button>甲</button>`);
    await device(this, 'press', {key: 'Tab'});
    expect(deepActiveElement()?.textContent).to.equal('甲');
  });

  it('reads the accessibility tree as text', async function () {
    await fixture(html`<nav aria-label="本文目录"><a href="#a">甲</a></nav>`);
    const tree = await device(this, 'tree', {});
    expect(tree).to.include('navigation "本文目录"').and.include('link "甲"');
  });

  it('serves the files of the project', async () => {
    const response = await fetch(
      new URL('../../package.json', import.meta.url),
    );
    expect((await response.json()).name).to.equal('policy-report');
  });

  it('has an axe that can fail', async () => {
    const bad = await fixture(html`<p><img src="data:," /></p>`);
    expect((await axeViolations(bad)).join()).to.include('image-alt');
  });
});
