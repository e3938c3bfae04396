import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** What a machine lacks to listen at all; nothing was tested then. */
export class CannotListen extends Error {}

/** How long a desktop may take to come up on a busy machine. */
const PATIENCE = 20_000;

/**
 * A desktop for a screen reader without a screen: an X server in memory, a bus
 * of its own, the accessibility bus and a window manager (for the focus), with
 * a home that is thrown away. Speaks Chinese.
 */
export class Desktop {
  /** The environment every program of this desktop is started in. */
  env;
  home = mkdtempSync(join(tmpdir(), 'policy-report-desktop-'));
  #processes = [];

  async start() {
    // Its programs stand in process groups of their own and would stay.
    process.once('exit', () => this.#kill());
    for (const name of ['SIGINT', 'SIGTERM']) {
      process.once(name, () => process.exit(1));
    }
    const runtime = join(this.home, 'run');
    mkdirSync(runtime, {mode: 0o700});
    this.env = {
      ...process.env,
      HOME: this.home,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: join(this.home, '.config'),
      XDG_DATA_HOME: join(this.home, '.local/share'),
      XDG_CACHE_HOME: join(this.home, '.cache'),
      // gettext takes the language from LANGUAGE even in the C locale, so that
      // no locale has to be generated on the machine.
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      LANGUAGE: 'zh_CN',
      GSETTINGS_BACKEND: 'memory',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      NO_AT_BRIDGE: undefined,
    };
    this.env.DISPLAY = await this.#startDisplay();
    this.env.DBUS_SESSION_BUS_ADDRESS = await this.#startBus();
    this.run('openbox', []);
    this.run('/usr/libexec/at-spi-bus-launcher', [
      '--launch-immediately',
      '--a11y=1',
      '--screen-reader=1',
    ]);
    await this.#accessibilityBus();
  }

  /** Starts a program in a process group of its own. */
  run(command, options, {env, stdio = 'ignore'} = {}) {
    const child = spawn(command, options, {
      env: {...this.env, ...env},
      stdio,
      detached: true,
    });
    this.#processes.push(child);
    return child;
  }

  /** Ends every program, the last one first, with all its children. */
  async stop() {
    const alive = () => this.#processes.filter(isAlive);
    for (const child of alive().reverse()) signal(child, 'SIGTERM');
    for (let wait = 0; wait < 40 && alive().length > 0; wait++) await sleep(50);
    this.#kill();
    await sleep(100);
    // A browser that is still dying writes into its profile meanwhile.
    rmSync(this.home, {
      recursive: true,
      force: true,
      maxRetries: 20,
      retryDelay: 100,
    });
  }

  #kill() {
    for (const child of [...this.#processes].reverse()) {
      signal(child, 'SIGKILL');
    }
  }

  async #startDisplay() {
    // -r: a key that a busy machine is late to release does not repeat.
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-r'];
    const server = this.run('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return `:${await firstLine(server, server.stdio[3], 'Xvfb')}`;
  }

  /** Resolves once the accessibility bus gives its address. */
  async #accessibilityBus() {
    const call = ['--session', '--print-reply', '--dest=org.a11y.Bus'];
    const method = ['/org/a11y/bus', 'org.a11y.Bus.GetAddress'];
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const options = {env: this.env, stdio: 'ignore'};
      const {status} = spawnSync('dbus-send', [...call, ...method], options);
      if (status === 0) return;
      await sleep(100);
    }
    throw new CannotListen('The accessibility bus did not start.');
  }

  #startBus() {
    const bus = this.run(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=1'],
      {stdio: ['ignore', 'pipe', 'ignore']},
    );
    return firstLine(bus, bus.stdout, 'dbus-daemon');
  }
}

const isAlive = ({exitCode, signalCode}) =>
  exitCode === null && signalCode === null;

/** Signals a whole process group; one that is gone already is fine. */
function signal({pid}, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function firstLine(child, stream, name) {
  return new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(String(data).trim()));
    const fail = () => reject(new CannotListen(`${name} did not start.`));
    child.once('error', fail);
    child.once('exit', fail);
  });
}
