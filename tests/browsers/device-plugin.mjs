/**
 * Server commands that mean the same in every launcher and say so when they
 * cannot be had: `{unsupported: reason}`. tests/browsers/device.ts calls them.
 *
 *   device:press    {key, held?}            a key, with others held down
 *   device:viewport {width, height}         the size of the page's window
 *   device:media    {media?, features?}     print, forced-colors and the like
 *   device:tree     {}                      the accessibility tree as text
 *   device:throttle {rate}                  CPU slowed down so many times
 *   device:metrics  {}                      memory, nodes, listeners after a GC
 */
const COMMANDS = {
  press: async ({page}, {key, held = []}) => {
    for (const modifier of held) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of held) await page.keyboard.up(modifier);
    return true;
  },
  viewport: async ({page}, size) => {
    await page.setViewport(size);
    return size;
  },
  media: async ({devtools}, {media = '', features = {}}) => {
    const list = Object.entries(features);
    await devtools('Emulation.setEmulatedMedia', {
      media,
      features: list.map(([name, value]) => ({name, value})),
    });
    return true;
  },
  tree: async ({devtools}) => {
    await devtools('Accessibility.enable');
    const {nodes} = await devtools('Accessibility.getFullAXTree');
    await devtools('Accessibility.disable');
    return treeAsText(nodes);
  },
  throttle: async ({devtools}, {rate}) => {
    await devtools('Emulation.setCPUThrottlingRate', {rate});
    return true;
  },
  metrics: async ({devtools}) => {
    // What one collection frees may hold what the next one can free.
    for (let round = 0; round < 3; round++) {
      await devtools('HeapProfiler.collectGarbage');
    }
    const {usedSize, backingStorageSize = 0} = await devtools(
      'Runtime.getHeapUsage',
    );
    const counters = await devtools('Memory.getDOMCounters');
    return {
      heap: usedSize,
      buffers: backingStorageSize,
      nodes: counters.nodes,
      listeners: counters.jsEventListeners,
    };
  },
};

/** The commands that every engine can carry out. */
const EVERYWHERE = new Set(['press', 'viewport']);

/** The Web Test Runner plugin behind tests/browsers/device.ts. */
export function devicePlugin() {
  return {
    name: 'device',
    async executeCommand({command, payload, session}) {
      if (!command.startsWith('device:')) return undefined;
      const name = command.slice('device:'.length);
      const run = COMMANDS[name];
      if (!run) throw new Error(`There is no command ${command}.`);
      const {browser} = session;
      const limited = !browser.name.startsWith('Chromium');
      if (limited && !EVERYWHERE.has(name)) {
        return {unsupported: `${browser.name} has no way to do ${name}`};
      }
      return run(deviceOf(session), payload ?? {});
    },
  };
}

/** What a command may use. */
function deviceOf({browser, id}) {
  const page = browser.getPage(id);
  return {page, devtools: (...message) => send(page, message)};
}

const connections = new WeakMap();

/** Sends one DevTools message; puppeteer-core 13 opens sessions elsewhere. */
async function send(page, message) {
  if (!connections.has(page)) {
    const source = page.createCDPSession ? page : page.target();
    connections.set(page, await source.createCDPSession());
  }
  return connections.get(page).send(...message);
}

/** Roles that a screen reader does not announce on their own. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'StaticText',
  'LineBreak',
  'ListMarker',
]);

/** States that are part of what is announced, in this order. */
const STATES = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'live',
  'disabled',
  'required',
  'invalid',
];

/** An accessibility tree as indented lines: `heading "总则" [level=2]`. */
function treeAsText(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const spoken = !node.ignored && !SILENT.has(node.role?.value);
    if (spoken) lines.push('  '.repeat(depth) + lineOf(node));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, spoken ? depth + 1 : depth);
    }
  };
  walk(nodes[0], 0);
  return lines.join('\n');
}

function lineOf(node) {
  const values = new Map(
    (node.properties ?? []).map(({name, value}) => [name, value.value]),
  );
  const states = STATES.filter((name) => isTold(name, values.get(name))).map(
    (name) => `${name}=${values.get(name)}`,
  );
  const name = JSON.stringify(node.name?.value ?? '');
  return `${node.role?.value} ${name}${states.length ? ` [${states.join(' ')}]` : ''}`;
}

/** Not pressed and not checked are told; not disabled is not. */
function isTold(name, value) {
  if (value === undefined || value === '') return false;
  return name === 'checked' || name === 'pressed' || String(value) !== 'false';
}
