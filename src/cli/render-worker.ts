import type {MessagePort} from 'node:worker_threads';
import {type RenderJob, renderFile} from './render-job.js';

/** Answers each job that the main thread posts with what became of it. */
export function serveRenderings(port: MessagePort): void {
  port.on('message', async (job: RenderJob) => {
    port.postMessage(await renderFile(job));
  });
}
