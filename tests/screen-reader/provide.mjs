import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findFirefox, findWebKit} from '../../scripts/browsers/find-browser.mjs';
import {
  ensureChromium,
  installDebian,
  isDebianRoot,
} from '../../scripts/ensure-browser.mjs';
import {CannotListen} from './desktop.mjs';

/** Files a desktop needs beside a browser, with their Debian packages. */
const DESKTOP_FILES = {
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/dbus-send': 'dbus',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/lib/python3/dist-packages/pyatspi': 'python3-pyatspi',
};

/** What a screen reader with a keyboard needs on top. */
const LISTENING_FILES = {
  ...DESKTOP_FILES,
  '/usr/bin/orca': 'orca',
  '/usr/bin/xdotool': 'xdotool',
};

const BROWSERS = {
  firefox: {find: findFirefox, name: 'firefox-esr'},
  webkit: {find: findWebKit, name: 'webkit2gtk-driver'},
};

/** The Debian packages of the files that are not there. */
export function missingPackages(files = LISTENING_FILES) {
  const missing = Object.entries(files).filter(([file]) => !existsSync(file));
  return [...new Set(missing.map(([, name]) => name))];
}

/**
 * Sees to it that Orca, a display and the browsers are there; root on Debian
 * gets them installed. Throws CannotListen, with what to install, otherwise.
 */
export async function provideListening(browsers) {
  await provide(browsers, LISTENING_FILES);
  const {status, stdout} = spawnSync(
    'pgrep',
    ['-u', String(process.getuid()), '-x', 'orca'],
    {encoding: 'utf8'},
  );
  if (status === 0) {
    throw new CannotListen(
      `Orca runs already (process ${stdout.trim()}), and only once per user.`,
    );
  }
}

/** The same for the accessibility tree alone, without Orca and a keyboard. */
export function provideDesktop(browsers) {
  return provide(browsers, DESKTOP_FILES);
}

async function provide(browsers, files) {
  if (process.platform !== 'linux') {
    throw new CannotListen('Orca and AT-SPI are there on Linux only.');
  }
  const packages = missingPackages(files);
  for (const browser of browsers) {
    const other = BROWSERS[browser];
    if (other && !other.find()) packages.push(other.name);
  }
  if (packages.length > 0) install(packages);
  if (!browsers.includes('chromium')) return;
  const {shell} = await ensureChromium();
  if (shell) {
    throw new CannotListen(
      'It needs a Chromium with a window: apt-get install chromium.',
    );
  }
}

function install(packages) {
  const isInstalled =
    isDebianRoot() && !process.env.NO_APT && installDebian(packages);
  if (isInstalled) return;
  throw new CannotListen(`It needs: apt-get install ${packages.join(' ')}.`);
}
