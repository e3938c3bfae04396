export function missingPackages(
  files?: Readonly<Record<string, string>>,
): readonly string[];
