/** A Chromium to run, found or installed; see ensure-browser.mjs. */
export function ensureChromium(): Promise<{
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}>;
