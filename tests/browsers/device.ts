import {executeServerCommand} from '@web/test-runner-commands';

/** What the engine under test counts: bytes of heap, DOM nodes, listeners. */
export interface Metrics {
  readonly heap: number;
  /** Bytes of array buffers, which are not on the heap; 0 in old Chromium. */
  readonly buffers: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Commands {
  press: {ask: {key: string; held?: readonly string[]}; answer: true};
  viewport: {
    ask: {width: number; height: number};
    answer: {width: number; height: number};
  };
  media: {
    ask: {media?: string; features?: Readonly<Record<string, string>>};
    answer: true;
  };
  tree: {ask: Record<never, never>; answer: string};
  throttle: {ask: {rate: number}; answer: true};
  metrics: {ask: Record<never, never>; answer: Metrics};
}

/**
 * Does something to the browser from outside, as tests/browsers/device-plugin
 * lists it. Where the engine has no way to do it, the running test is skipped:
 * call it as `device(this, 'media', {media: 'print'})` in a `function` test.
 */
export async function device<Name extends keyof Commands>(
  test: Mocha.Context,
  name: Name,
  ask: Commands[Name]['ask'],
): Promise<Commands[Name]['answer']> {
  const answer = await askRunner(`device:${name}`, ask);
  if (isUnsupported(answer)) test.skip();
  return answer as Commands[Name]['answer'];
}

/**
 * What the runner answers to a command. It gives up after 20 s, which a machine
 * with too much to do can need to say a word: what may be said twice is asked
 * again, as often as a test has time.
 */
export async function askRunner(
  command: string,
  ask: object,
): Promise<unknown> {
  for (;;) {
    try {
      return await executeServerCommand(command, ask as never);
    } catch (error) {
      const isLate = /Did not receive a server response/.test(String(error));
      // A key is not pressed twice.
      if (!isLate || command === 'device:press') throw error;
    }
  }
}

/** An answer that says why a launcher can't do what was asked. */
export function isUnsupported(
  answer: unknown,
): answer is {readonly unsupported: string} {
  return (
    typeof answer === 'object' && answer !== null && 'unsupported' in answer
  );
}

/** The element that has the focus, looked for through shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}
