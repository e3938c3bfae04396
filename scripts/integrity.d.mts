/** The tags to copy into a page, for files in a folder (`/cdn/`). */
export function embedCode(
  integrity: Readonly<Record<string, string>>,
  folder?: string,
): string;

/** The same with an import map that pins every later part, and its CSP source. */
export function pinnedCode(
  integrity: Readonly<Record<string, string>>,
  folder: string,
): {readonly code: string; readonly source: string};
