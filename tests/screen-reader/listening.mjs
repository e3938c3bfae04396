import {existsSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {serveDemo} from '../../scripts/serve.mjs';
import {Desktop} from './desktop.mjs';
import {DESKTOP_BROWSERS} from './desktop-browsers.mjs';
import {Orca} from './orca.mjs';

/** How long an answer of the screen reader may take before it is missing. */
const PATIENCE = 8000;

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
    if (!(await orca.hears(PAGE_SUMMARY, 60_000))) {
      throw new Error(`Orca never summed up the page in ${browser}.`);
    }
    await orca.silence(1200);
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
  const end = Date.now() + PATIENCE;
  const heard = () => orca.utterances().slice(start);
  while (missingFrom(heard(), says).length > 0 && Date.now() < end) {
    await sleep(50);
  }
  await orca.silence(quiet, 20_000);
  const said = heard();
  return {does, keys, said, missing: missingFrom(said, says)};
}

/** The phrases that were not said, or not after the ones before them. */
export function missingFrom(said, phrases) {
  const text = said.join(' ¦ ');
  let position = 0;
  return phrases.filter((phrase) => {
    const pattern =
      phrase instanceof RegExp ? phrase : new RegExp(escaped(phrase));
    const match = pattern.exec(text.slice(position));
    if (match) position += match.index + match[0].length;
    return !match;
  });
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Programs a listening needs beside a browser, with their Debian packages. */
export const LISTENING_PROGRAMS = {
  '/usr/bin/orca': 'orca',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/** The Debian packages of the programs that are not there. */
export function missingPrograms(programs = LISTENING_PROGRAMS) {
  return Object.entries(programs)
    .filter(([file]) => !existsSync(file))
    .map(([, name]) => name);
}
