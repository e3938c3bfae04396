import {createRequire} from 'node:module';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findFirefox, findWebKit} from '../../scripts/browsers/find-browser.mjs';
import {
  chromiumArguments,
  firefoxPreferences,
  highContrastPreferences,
} from '../../scripts/browsers/launch-options.mjs';
import {findPackagedChromium} from '../../scripts/browsers/packaged-chromium.mjs';
import {availableChromium} from '../../scripts/ensure-browser.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/**
 * A Web Test Runner launcher per engine, or undefined when this machine does
 * not have it. Chromium and Firefox are both driven through puppeteer-core
 * (DevTools protocol and WebDriver BiDi), WebKitGTK through its own driver.
 */
const LAUNCHERS = {
  chromium: launchChromium,
  firefox: () => launchFirefox('Firefox', firefoxPreferences),
  'firefox-high-contrast': () =>
    launchFirefox('Firefox, high contrast', highContrastPreferences),
  webkit: launchWebKit,
};

/** The launcher of `chromium`, `firefox`, `webkit` … or `chromium86`. */
export function launcherOf(name) {
  const old = /^chromium(\d+)$/.exec(name);
  return old ? launchOldChromium(old[1]) : LAUNCHERS[name]?.();
}

function launchChromium() {
  const found = availableChromium();
  if (!found) return undefined;
  // A headless shell comes without the zygote and sandbox programs.
  const args = found.shell
    ? [...chromiumArguments, '--no-zygote']
    : chromiumArguments;
  const launcher = chromeLauncher({
    puppeteer: patient(puppeteer),
    launchOptions: {
      executablePath: found.path,
      headless: found.shell ? 'shell' : true,
      args,
      env: {...process.env, ...found.env},
    },
  });
  return withName(launcher, 'Chromium');
}

function launchFirefox(name, extraPrefsFirefox) {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const launcher = chromeLauncher({
    puppeteer: patient(puppeteer),
    createPage: tolerantPage,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox,
    },
  });
  return withFocus(withName(launcher, name));
}

/**
 * A launcher that gives each page the focus back: Tab past the end of the page
 * before has moved it to Firefox's own tool bar.
 */
function withFocus(launcher) {
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    await startSession(id, url);
    await launcher.getPage(id).bringToFront();
  };
  return launcher;
}

function launchWebKit() {
  const path = findWebKit();
  return path && new WebKitLauncher(path);
}

function launchOldChromium(version) {
  const found = findPackagedChromium(version);
  if (!found) return undefined;
  const launcher = chromeLauncher({
    puppeteer: patient(oldPuppeteer),
    createPage: pageWithStructuredClone,
    launchOptions: {
      executablePath: found.path,
      args: chromiumArguments,
      env: {...process.env, ...found.env},
    },
  });
  return withName(launcher, `Chromium ${version}`);
}

/** How often a browser is started before there is none. */
const STARTS = 3;

/**
 * A puppeteer that starts a browser once more when it did not come up: a slow
 * machine may miss puppeteer's 30 s. A test is never run again.
 */
function patient(driver) {
  return {
    async launch(options) {
      for (let start = 1; ; start++) {
        try {
          return await driver.launch({timeout: 60_000, ...options});
        } catch (error) {
          if (start === STARTS) throw error;
          console.warn(`The browser did not start: ${error.message}`);
        }
      }
    },
  };
}

const withName = (launcher, name) =>
  Object.defineProperty(launcher, 'name', {value: name, writable: true});

/**
 * A page whose setViewport forgives Firefox ESR 140, which sets the size and
 * then does not know `emulation.setScreenOrientationOverride`.
 */
async function tolerantPage({context}) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!/unknown command/.test(error.message)) throw error;
    });
  return page;
}

/**
 * puppeteer-core 13.7 speaks the protocol of Chromium 78 and later; newer ones
 * hang at the launch of 92 and below, and of 109.
 */
export const oldPuppeteer = {
  async launch({protocolTimeout: _, browser: __, headless: ___, ...options}) {
    const puppeteer13 = createRequire(import.meta.url)('puppeteer-core-13');
    const browser = await puppeteer13.launch({...options, headless: true});
    Object.defineProperty(browser, 'connected', {
      get: () => browser.isConnected(),
    });
    return browser;
  },
};

/**
 * The runner's own client needs structuredClone (Chromium 98). Nothing else is
 * filled in, so the element cannot lean on it by accident: its own code is
 * tested without by `npm run test:old`.
 */
async function pageWithStructuredClone({context}) {
  const page = await context.newPage();
  await page.evaluateOnNewDocument(() => {
    window.structuredClone ??= (value) => JSON.parse(JSON.stringify(value));
  });
  return page;
}
