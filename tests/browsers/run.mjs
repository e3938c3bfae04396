import {spawn} from 'node:child_process';
import {findFirefox, findWebKit} from '../../scripts/browsers/find-browser.mjs';
import {
  ensureChromium,
  installDebian,
  isDebianRoot,
} from '../../scripts/ensure-browser.mjs';

/**
 * `npm run test:browsers`: every browser test in Chromium, Firefox and
 * WebKitGTK. Root on Debian gets what is missing installed; elsewhere the
 * engines that are not there are named and skipped. Arguments go to the runner:
 * `npm run test:browsers -- --files tests/view/*.test.ts`.
 */
const PACKAGES = {
  firefox: {find: findFirefox, packages: ['firefox-esr']},
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
  },
};

await ensureChromium();
const missing = Object.values(PACKAGES).filter(({find}) => !find());
if (missing.length > 0 && isDebianRoot()) {
  installDebian(missing.flatMap(({packages}) => packages));
}
const runner = spawn('npx', ['wtr', ...process.argv.slice(2)], {
  env: {BROWSERS: 'all', ...process.env},
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
runner.once('close', (code) => {
  process.exitCode = code ?? 1;
});
