import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  findChromium,
  findFirefox,
  findWebKit,
} from '../../scripts/browsers/find-browser.mjs';
import {
  chromiumArguments,
  firefoxPreferences,
} from '../../scripts/browsers/launch-options.mjs';

/** Browsers with a window and a platform accessibility tree. */
export const DESKTOP_BROWSERS = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};

/** First-run pages and questions that would take the focus from the page. */
const QUIET_FIREFOX = {
  ...firefoxPreferences,
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.termsofservice.bypassNotification': true,
  'browser.translations.enable': false,
  'datareporting.policy.firstRunURL': '',
  'extensions.update.enabled': false,
  'sidebar.revamp': false,
  'signon.rememberSignons': false,
  'termsofuse.acceptedVersion': 999,
  'termsofuse.bypassNotification': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

function openChromium(desktop, url) {
  const profile = join(desktop.home, 'profile');
  mkdirSync(join(profile, 'Default'), {recursive: true});
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({
      translate: {enabled: false},
      browser: {has_seen_welcome_page: true},
    }),
  );
  desktop.run(findChromium(), [
    ...chromiumArguments,
    '--force-renderer-accessibility',
    '--password-store=basic',
    `--user-data-dir=${profile}`,
    '--window-size=1200,900',
    '--window-position=0,0',
    url,
  ]);
}

function openFirefox(desktop, url) {
  const profile = join(desktop.home, 'profile');
  mkdirSync(profile);
  const lines = Object.entries(QUIET_FIREFOX).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  desktop.run(
    findFirefox(),
    [
      '--no-remote',
      '--profile',
      profile,
      '--width',
      '1200',
      '--height',
      '900',
      url,
    ],
    {env: {MOZ_DISABLE_CONTENT_SANDBOX: '1'}},
  );
}

function openWebKit(desktop, url) {
  desktop.run(findWebKit(), [url], {
    env: {WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
  });
}
