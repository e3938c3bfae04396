/** Serves the demo on this machine; see serve.mjs. */
export function serveDemo(options?: {
  readonly port?: number;
}): Promise<{readonly address: string; close(): Promise<void>}>;
