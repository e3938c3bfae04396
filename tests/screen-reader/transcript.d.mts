/** A browser and what was said at each step of its walk. */
export interface Heard {
  readonly browser: string;
  readonly version: string;
  readonly steps: readonly {
    readonly does: string;
    readonly keys: string;
    readonly said: readonly string[];
  }[];
}

export function pageOfTranscripts(
  page: string,
  transcripts: {readonly orca: string; readonly heard: readonly Heard[]},
): string;
