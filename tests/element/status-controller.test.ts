import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {StatusController} from '../../src/element/controllers/status-controller.js';
import {until} from './until.js';

/** A status in a page, without the element around it. */
function mountStatus(): StatusController {
  const host = Object.assign(document.createElement('div'), {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  }) satisfies ReactiveControllerHost & HTMLElement;
  document.body.append(host);
  const status = new StatusController(host);
  status.hostConnected();
  return status;
}

/** Keeps the page from its next frame, as the layout of a long text does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('What the status says after the whole text has changed', () => {
  it('waits the longer, the longer the page was busy with the change', async () => {
    const status = mountStatus();
    const started = performance.now();
    status.sayAfterRewrite('已切换为简体', 'zh-Hans');
    block(100);
    await until(() => status.element?.textContent);
    const waited = performance.now() - started;
    expect(waited, 'milliseconds').to.be.at.least(20 * 100);
    status.element?.parentElement?.remove();
  });

  it('gives way to what is said meanwhile', async () => {
    const status = mountStatus();
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      heard.push(status.element?.textContent ?? '');
    });
    observer.observe(status.element as HTMLElement, {childList: true});
    status.sayAfterRewrite('已切换为简体', 'zh-Hans');
    status.say('字号：大', 'zh-Hans', 2000);
    await until(() => heard[0]);
    observer.disconnect();
    expect(heard).to.deep.equal(['字号：大']);
    status.element?.parentElement?.remove();
  });
});
