export function missingFrom(
  said: readonly string[],
  phrases: readonly (string | RegExp)[],
): readonly (string | RegExp)[];
