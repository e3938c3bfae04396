import type {Writable} from 'node:stream';

/** Milliseconds between two progress lines: in a terminal, and in a log. */
const pauses = {terminal: 100, log: 5000};

/** Counts what became of documents and says so on one line of a stream. */
export class Progress {
  failures = 0;
  #rendered = 0;
  #skipped = 0;
  #shownAt = Date.now();
  readonly #startedAt = Date.now();
  readonly #total: number;
  readonly #stream: Writable & {readonly isTTY?: boolean};

  constructor(total: number, stream: Writable) {
    this.#total = total;
    this.#stream = stream;
  }

  done(): void {
    this.#rendered++;
    this.#show();
  }

  skip(): void {
    this.#skipped++;
    this.#show();
  }

  /** A document without a page; its reason is printed at once. */
  fail(reason: string): void {
    this.failures++;
    this.#stream.write(`${this.#stream.isTTY ? '\r\u001b[K' : ''}${reason}\n`);
    this.#show();
  }

  /** What became of all of them. */
  summary(out: string): string {
    const seconds = (Date.now() - this.#startedAt) / 1000;
    const rate = Math.round(this.#rendered / Math.max(seconds, 0.001));
    return (
      `${this.#stream.isTTY ? '\r\u001b[K' : ''}` +
      `${this.#rendered} rendered to ${out}, ${this.#skipped} skipped as newer, ` +
      `${this.failures} failed, ${seconds.toFixed(1)} s (${rate} a second)\n`
    );
  }

  #show(): void {
    const {isTTY} = this.#stream;
    const now = Date.now();
    if (now - this.#shownAt < (isTTY ? pauses.terminal : pauses.log)) return;
    this.#shownAt = now;
    const count = this.#rendered + this.#skipped + this.failures;
    const line = `${count} of ${this.#total}, ${this.failures} failed`;
    this.#stream.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }
}
