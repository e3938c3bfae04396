import {setTimeout as sleep} from 'node:timers/promises';
import {serveDemo} from '../../scripts/serve.mjs';
import {Desktop} from './desktop.mjs';
import {DESKTOP_BROWSERS} from './desktop-browsers.mjs';
import {missingFrom} from './heard.mjs';
import {Orca} from './orca.mjs';
import {platformTree} from './tree.mjs';

/**
 * How long the screen reader may say nothing before what it was to say is
 * missing. It may speak on as long as it likes: a busy machine is no failure.
 */
const PATIENCE = 10_000;

/** What Orca says when a page is there: how many landmarks, headings, links. */
const PAGE_SUMMARY = /个界标/;

/**
 * Walks through the demo with Orca in a browser and hears whether every step
 * is answered with what it must say. Returns the transcript: a step, its keys,
 * what was said, and what of the essentials was missing.
 */
export async function listen({browser, walk, quiet}) {
  const demo = await serveDemo();
  const desktop = new Desktop();
  try {
    await desktop.start();
    const orca = new Orca(desktop);
    await orca.start();
    const before = orca.utterances().length;
    DESKTOP_BROWSERS[browser](desktop, demo.address);
    if (!(await orca.hears(PAGE_SUMMARY, 90_000))) {
      throw new Error(`Orca never summed up the page in ${browser}.`);
    }
    // The report comes from a file of its own, after the page.
    await platformTree(desktop);
    await orca.silence(700);
    const arrival = orca.utterances().slice(before);
    const transcript = [
      {does: 'The page opens', keys: '', said: arrival, missing: []},
    ];
    for (const step of walk) {
      transcript.push(await take(orca, step, quiet));
    }
    return transcript;
  } finally {
    await desktop.stop();
    await demo.close();
  }
}

/** Presses the keys of one step and waits for the essentials, in order. */
async function take(orca, {does, keys, says}, quiet) {
  const start = orca.utterances().length;
  for (const key of keys.split(' ')) orca.press(key);
  const heard = () => orca.utterances().slice(start);
  let count = 0;
  let lastSaid = Date.now();
  while (missingFrom(heard(), says).length > 0) {
    await sleep(50);
    const now = heard().length;
    if (now !== count) lastSaid = Date.now();
    count = now;
    if (Date.now() - lastSaid > PATIENCE) break;
  }
  await orca.silence(quiet, 20_000);
  const said = heard();
  return {does, keys, said, missing: missingFrom(said, says)};
}
