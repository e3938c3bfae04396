import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {findChromium} from './browsers/find-browser.mjs';
import {
  findPackagedChromium,
  packagedChromium,
} from './browsers/packaged-chromium.mjs';

/**
 * Sees to it that the tests have a Chromium, in this order: the one CHROME_PATH
 * names, an installed Chrome, Chromium or Edge, one unpacked earlier, Debian's
 * own package (root on a Debian system), the build a registry package carries
 * (Linux x64). Otherwise one sentence says what to install.
 */

/** The version that stands in where no browser can be installed. */
export const FALLBACK_VERSION = 153;

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** A Chromium as {path, env, shell}; shell: a headless shell, not a browser. */
export function availableChromium() {
  const installed = findChromium();
  if (installed) return {path: installed, env: {}, shell: false};
  const packaged = findPackagedChromium(FALLBACK_VERSION);
  return packaged && {...packaged, shell: true};
}

/** The same, installing one when there is none. Throws one sentence. */
export async function ensureChromium() {
  const have = availableChromium();
  if (have) return have;
  if (isDebianRoot() && !process.env.NO_APT) installDebian(DEBIAN_PACKAGES);
  const installed = availableChromium();
  if (installed) return installed;
  try {
    return {...(await packagedChromium(FALLBACK_VERSION)), shell: true};
  } catch (error) {
    throw new Error(
      'The tests need Chrome, Chromium or Edge: install one (Debian, Ubuntu: ' +
        'sudo apt-get install chromium fonts-noto-cjk) or name it in ' +
        `CHROME_PATH. (${error.message.split('\n')[0]})`,
    );
  }
}

/** Whether apt-get may be used here without asking anybody. */
export function isDebianRoot() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get')
  );
}

/** Installs Debian packages; true when apt-get says they are there. */
export function installDebian(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...options) =>
    spawnSync('apt-get', options, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  return (
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Browser: ${(await ensureChromium()).path}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
