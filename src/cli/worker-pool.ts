import {Worker} from 'node:worker_threads';
import type {RenderJob, RenderResult} from './render-job.js';

/**
 * Renders documents in worker threads, one at a time in each, and says what
 * became of each as soon as it is done. A thread that dies (out of memory)
 * fails its document, and another takes its place.
 */
export async function renderAll(
  jobs: AsyncIterator<RenderJob> | Iterator<RenderJob>,
  options: {
    /** The module that a thread runs: it calls `serveRenderings`. */
    readonly program: URL;
    readonly threads: number;
    readonly onResult: (result: RenderResult) => void;
  },
): Promise<void> {
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (;;) {
      const {value: job, done} = await jobs.next();
      if (done) break;
      worker ??= new Worker(options.program);
      const result = await renderIn(worker, job);
      options.onResult(result.answer);
      if (result.died) worker = null;
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({length: options.threads}, lane));
}

/** One job in one thread. */
function renderIn(
  worker: Worker,
  job: RenderJob,
): Promise<{readonly answer: RenderResult; readonly died: boolean}> {
  return new Promise((resolve) => {
    const settle = (answer: RenderResult, died: boolean) => {
      worker
        .off('message', onMessage)
        .off('error', onError)
        .off('exit', onExit);
      resolve({answer, died});
    };
    const die = (reason: string) =>
      settle({source: job.source, error: `${job.source}: ${reason}`}, true);
    const onMessage = (answer: RenderResult) => settle(answer, false);
    const onError = ({message}: Error) => die(message);
    const onExit = (code: number) => die(`The thread ended with ${code}.`);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
