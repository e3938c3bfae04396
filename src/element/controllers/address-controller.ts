import type {ReactiveController} from 'lit';
import {fill} from '../../strings/words.js';
import type {Reader} from '../reader.js';

/** Brings a place into view. */
type Arrive = (id: string, target: HTMLElement, script: string | null) => void;

/**
 * Links into the report: `#s3-2`, `#a41`, `#a41?script=zh-Hant`. The fragment
 * of the page is the one truth, so that history, the page's own scripts and
 * `:target` see the same; this follows it with the focus.
 */
export class AddressController implements ReactiveController {
  readonly #reader: Reader;
  readonly #arrive: Arrive;
  /** The fragment that was seen last, and how long its event is waited for. */
  #seen = '';
  #frames = 0;

  constructor(reader: Reader, arrive: Arrive) {
    this.#reader = reader;
    this.#arrive = arrive;
    reader.addController(this);
  }

  hostConnected(): void {
    this.#frames = 0;
    window.addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  /**
   * Whether a link has moved the page and what tells of it is still to come, in
   * Firefox some frames later.
   */
  isAwaited(): boolean {
    return this.#frames > 0 || window.location.hash !== this.#seen;
  }

  /**
   * Called once in each frame that is waited: for a fragment that the page has
   * replaced in silence no more than ten.
   */
  wait(): void {
    const {hash} = window.location;
    if (hash !== this.#seen) this.#frames = Math.max(10, this.#frames);
    this.#seen = hash;
    this.#frames--;
  }

  /** Goes where the fragment of the page's address points. */
  readonly follow = (): void => {
    const {hash} = window.location;
    this.#seen = hash;
    this.#frames = 0;
    const {id: pageId, script} = fragmentOf(hash);
    const prefix = this.#reader.pageId('');
    if (!this.#reader.report || !pageId.startsWith(prefix)) return;
    const id = pageId.slice(prefix.length);
    const target = id === '' ? null : this.#reader.elementOf(id);
    if (target) {
      this.#arrive(id, target, script);
      focusOn(target);
    } else if (isOurs(id) && !document.getElementById(pageId)) {
      const {words} = this.#reader;
      this.#reader.announce(fill(words.fragment, pageId));
    }
  };

  /** Makes a place of the report the page's address. */
  open(id: string): void {
    const hash = `#${this.#reader.pageId(id)}`;
    if (window.location.hash === hash) this.follow();
    else {
      window.location.hash = hash;
      this.#frames = Number.POSITIVE_INFINITY;
    }
  }
}

/** The address of a place, without what was in the fragment before. */
export function addressOf(pageId: string): string {
  return `${window.location.href.split('#')[0]}#${pageId}`;
}

/** Gives a place the focus: its heading, or itself where it has none. */
export function focusOn(target: HTMLElement): void {
  const heading = target.querySelector<HTMLElement>('[tabindex]');
  const focused = heading?.closest('section') === target ? heading : target;
  if (!focused.hasAttribute('tabindex')) focused.tabIndex = -1;
  focused.focus({preventScroll: true});
}

/** Whether a fragment has the form of our ids: `s2-3`, `a41`, `s1-p2`. */
function isOurs(id: string): boolean {
  return /^[a-z]+\d[a-z\d-]*$/.test(id);
}

function fragmentOf(hash: string): {id: string; script: string | null} {
  const [id = '', query = ''] = hash.slice(1).split('?');
  return {id: decoded(id), script: new URLSearchParams(query).get('script')};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no encoding: take the fragment as it stands.
    return text;
  }
}
