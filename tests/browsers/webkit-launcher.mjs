import {spawn, spawnSync} from 'node:child_process';
import {createServer} from 'node:net';

/**
 * A Web Test Runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser on
 * a virtual display, plain W3C WebDriver over fetch.
 * https://www.w3.org/TR/webdriver2/
 */

/** WebDriver's code points for keys that are not characters (§17.4.2). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: '\uE00D',
  ' ': '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

/** Software drawing only: a test machine has no graphics card. */
const DRAWING = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

const START_ATTEMPTS = 200;
const RESIZE_ATTEMPTS = 20;

/** Drives one MiniBrowser window; sessions run one after another in it. */
export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'puppeteer';
  concurrency = 1;
  #binary;
  #processes = [];
  #address;
  #session;
  #starting;
  #active;

  constructor(binary) {
    this.#binary = binary;
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active = id;
    await this.#resize({width: 800, height: 600});
    await this.#post('/url', {url});
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#request('GET', `/session/${this.#session}/url`);
  }

  async stopSession() {
    this.#active = undefined;
    await this.#post('/url', {url: 'about:blank'});
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session here.');
  }

  async stop() {
    // The driver may have gone with its browser already; then nothing is left.
    if (this.#session) {
      await this.#request('DELETE', `/session/${this.#session}`).catch(noop);
    }
    this.#kill();
  }

  /**
   * The page as @web/test-runner-commands and device-plugin.mjs use one: the
   * part of puppeteer's Page that WebDriver can do.
   */
  getPage() {
    return {
      keyboard: {
        press: (key) => this.#keys([keyDown(key), keyUp(key)]),
        down: (key) => this.#keys([keyDown(key)]),
        up: (key) => this.#keys([keyUp(key)]),
        type: (text) =>
          this.#keys([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      },
      mouse: {
        move: (x, y) => this.#mouse([moveTo(x, y)]),
        click: (x, y, {button = 'left'} = {}) =>
          this.#mouse([moveTo(x, y), press(button), release(button)]),
        down: ({button = 'left'} = {}) => this.#mouse([press(button)]),
        up: ({button = 'left'} = {}) => this.#mouse([release(button)]),
        reset: () =>
          this.#request('DELETE', `/session/${this.#session}/actions`),
      },
      setViewport: (size) => this.#resize(size),
    };
  }

  /** Sizes the window so that the page in it has the size asked for. */
  async #resize({width, height}) {
    const [innerWidth, innerHeight] = await this.#innerSize();
    if (innerWidth === width && innerHeight === height) return;
    const path = `/session/${this.#session}/window/rect`;
    const rect = await this.#request('GET', path);
    await this.#post('/window/rect', {
      width: rect.width + width - innerWidth,
      height: rect.height + height - innerHeight,
    });
    // The page hears of it later; a window has a least width, of 447 px.
    for (let attempt = 1; attempt <= RESIZE_ATTEMPTS; attempt++) {
      const [now] = await this.#innerSize();
      if (now === width) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  #innerSize() {
    const script = 'return [innerWidth, innerHeight]';
    return this.#post('/execute/sync', {script, args: []});
  }

  #keys(actions) {
    const keyboard = {type: 'key', id: 'keyboard', actions};
    return this.#post('/actions', {actions: [keyboard]});
  }

  #mouse(actions) {
    const parameters = {pointerType: 'mouse'};
    const mouse = {type: 'pointer', id: 'mouse', parameters, actions};
    return this.#post('/actions', {actions: [mouse]});
  }

  #post(path, body) {
    return this.#request('POST', `/session/${this.#session}${path}`, body);
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    });
    const {value} = await response.json();
    if (response.ok) return value;
    throw new Error(`WebDriver ${path}: ${value?.message ?? response.status}`);
  }

  async #start() {
    process.once('exit', () => this.#kill());
    const env = {...process.env, ...DRAWING, DISPLAY: await this.#display()};
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    const driver = ['-p', String(port)];
    this.#processes.push(
      spawn('WebKitWebDriver', driver, {env, stdio: 'ignore'}),
    );
    await this.#untilReady();
    const {sessionId, capabilities} = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: this.#binary,
            args: ['--automation'],
          },
        },
      },
    });
    this.#session = sessionId;
    this.name = `WebKitGTK ${capabilities.browserVersion}`;
    focusWindow(env);
  }

  /** The caller's display, or a virtual one (always under CI). */
  async #display() {
    if (process.env.DISPLAY && !process.env.CI) return process.env.DISPLAY;
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    this.#processes.push(server);
    const number = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', resolve);
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
    return `:${String(number).trim()}`;
  }

  async #untilReady() {
    for (let attempt = 1; ; attempt++) {
      const error = await this.#request('GET', '/status').then(noop, (e) => e);
      if (!error) return;
      if (attempt === START_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #kill() {
    for (const process of this.#processes.splice(0).reverse()) process.kill();
  }
}

/**
 * Gives the window the keyboard: no window manager does, and without it nothing
 * in the page is `:focus`.
 */
function focusWindow(env) {
  const search = [
    'search',
    '--sync',
    '--onlyvisible',
    '--class',
    'MiniBrowser',
  ];
  const {error, status} = spawnSync('xdotool', [...search, 'windowfocus'], {
    env,
    timeout: 20_000,
  });
  if (error ?? status) console.warn('xdotool is missing: no page has :focus.');
}

const noop = () => {};
const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const press = (name) => ({type: 'pointerDown', button: BUTTONS[name]});
const release = (name) => ({type: 'pointerUp', button: BUTTONS[name]});
const keyDown = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
const keyUp = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});

/** A port nobody listens on at the moment. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
