/** The tags to copy into a page, for files in a folder (`/cdn/`). */
export function embedCode(
  integrity: Readonly<Record<string, string>>,
  folder?: string,
): string;
