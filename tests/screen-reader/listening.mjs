import {setTimeout as sleep} from 'node:timers/promises';
import {serveDemo} from '../../scripts/serve.mjs';
import {Desktop} from './desktop.mjs';
import {DESKTOP_BROWSERS} from './desktop-browsers.mjs';
import {missingFrom} from './heard.mjs';
import {Orca} from './orca.mjs';
import {reportStands} from './tree.mjs';

/**
 * How long the screen reader may say nothing before what it was to say is
 * missing. It may speak on as long as it likes: a busy machine is no failure.
 */
const PATIENCE = 45_000;
/** The same after a step that failed: what follows it is lost, as a rule. */
const PATIENCE_LOST = 5_000;
/**
 * A step is over when there was silence for this many times the time to its
 * first word: what is still to be said, and what the browser still has to do,
 * takes longer on a slow machine.
 */
const SETTLING = 4;
const MOST_SETTLING = 8_000;

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
    if (!(await orca.hears(PAGE_SUMMARY, 240_000))) {
      throw new Error(`Orca never summed up the page in ${browser}.`);
    }
    // The report comes from a file of its own, after the page.
    await reportStands(desktop);
    await orca.silence(700);
    const arrival = orca.utterances().slice(before);
    const transcript = [
      {does: 'The page opens', keys: '', said: arrival, missing: []},
    ];
    for (const step of walk) {
      const isLost = transcript.some(({missing}) => missing.length > 0);
      const patience = isLost ? PATIENCE_LOST : PATIENCE;
      transcript.push(await take(orca, step, {quiet, patience}));
    }
    return transcript;
  } finally {
    await desktop.stop();
    await demo.close();
  }
}

/** Presses the keys of one step and waits for the essentials, in order. */
async function take(orca, {does, keys, says}, {quiet, patience}) {
  const start = orca.utterances().length;
  for (const key of keys.split(' ')) orca.press(key);
  const pressed = Date.now();
  const heard = () => orca.utterances().slice(start);
  let count = 0;
  let lastSaid = pressed;
  let answered = pressed;
  while (missingFrom(heard(), says).length > 0) {
    await sleep(50);
    const now = heard().length;
    if (now !== count) lastSaid = Date.now();
    if (count === 0) answered = Date.now();
    count = now;
    if (Date.now() - lastSaid > patience) break;
  }
  const settling = SETTLING * (answered - pressed);
  const silence = Math.max(quiet, Math.min(settling, MOST_SETTLING));
  await orca.silence(silence, 20_000);
  const said = heard();
  return {does, keys, said, missing: missingFrom(said, says)};
}
