/** Command line of Chromium; see launch-options.mjs. */
export const chromiumArguments: readonly string[];
