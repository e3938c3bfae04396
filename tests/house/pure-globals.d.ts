/**
 * The globals a pure module may use beside ECMAScript's own: what Node 20 and
 * every browser of the floor share. A DOM type in a pure room does not compile.
 */
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  readonly encoding: string;
  decode(
    input?: Uint8Array | ArrayBuffer,
    options?: {stream?: boolean},
  ): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly protocol: string;
  readonly origin: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}
declare class DOMException extends Error {
  constructor(message?: string, name?: string);
}
interface MessagePort {
  onmessage: ((event: {readonly data: unknown}) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}
declare class MessageChannel {
  readonly port1: MessagePort;
  readonly port2: MessagePort;
}
interface ImportMeta {
  readonly url: string;
}
declare function atob(base64: string): string;

/** Unpacks a table's file (src/script/tables/open-table). */
declare class DecompressionStream {
  constructor(format: 'deflate');
  readonly readable: unknown;
  readonly writable: unknown;
}

declare class Response {
  constructor(body: unknown);
  readonly body: {pipeThrough(through: DecompressionStream): unknown} | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}
