import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * Where the browsers are that this machine already has. Nothing is downloaded
 * or installed here; ensure-browser.mjs does that.
 */

/** The file of a command on PATH, or undefined. */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

const firstExisting = (files) => files.find((file) => existsSync(file));

/** Windows keeps programs below three roots, depending on who installed them. */
function windowsFiles(...path) {
  const {PROGRAMFILES, LOCALAPPDATA} = process.env;
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    .filter(Boolean)
    .map((root) => join(root, ...path));
}

const CHROMIUM = {
  darwin: () =>
    firstExisting([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]),
  win32: () =>
    firstExisting([
      ...windowsFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...windowsFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ...windowsFiles('Chromium', 'Application', 'chrome.exe'),
    ]),
  linux: () =>
    findOnPath(
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ),
};

const FIREFOX = {
  darwin: () =>
    firstExisting(['/Applications/Firefox.app/Contents/MacOS/firefox']),
  win32: () => firstExisting(windowsFiles('Mozilla Firefox', 'firefox.exe')),
  linux: () => findOnPath('firefox', 'firefox-esr'),
};

/** A path the caller named in the environment; a wrong one is an error. */
function named(variable) {
  const file = process.env[variable];
  if (file && !existsSync(file)) {
    throw new Error(`${variable} names ${file}, which does not exist.`);
  }
  return file;
}

/** An installed Chrome, Chromium or Edge; CHROME_PATH comes first. */
export function findChromium() {
  return named('CHROME_PATH') || CHROMIUM[process.platform]?.();
}

/** An installed Firefox; FIREFOX_PATH comes first. */
export function findFirefox() {
  return named('FIREFOX_PATH') || FIREFOX[process.platform]?.();
}

/** WebKitGTK's MiniBrowser, when its driver and a display are there too. */
export function findWebKit() {
  if (process.platform !== 'linux' || !findOnPath('WebKitWebDriver')) {
    return undefined;
  }
  if (!process.env.DISPLAY && !findOnPath('Xvfb')) return undefined;
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return firstExisting([
    `/usr/lib/${arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]);
}
