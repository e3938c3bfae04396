/** How the tests start a browser: quiet, offline, in Chinese, reproducible. */

const root = process.platform === 'linux' && process.getuid?.() === 0;

/** Command line of Chromium. Its sandbox refuses to start for root. */
export const chromiumArguments = [
  ...(root || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=zh-CN',
];

/** Preferences of Firefox: no calls home, Chinese pages. */
export const firefoxPreferences = {
  'intl.accept_languages': 'zh-CN, zh',
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtab.preload': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Firefox in the state of a high-contrast desktop; BiDi cannot emulate it. */
export const highContrastPreferences = {
  ...firefoxPreferences,
  'browser.display.document_color_use': 2,
  'ui.prefersReducedMotion': 1,
  'ui.useAccessibilityTheme': 1,
};
