import type {ReactiveController} from 'lit';
import type {Reader} from '../reader.js';

/** What an address's fragment asks for. */
export interface Fragment {
  readonly id: string;
  readonly script: string | null;
}

/**
 * Links into the report: `#s3-2`, `#a41`, `#a41?script=zh-Hant`. The fragment
 * of the page is the one truth, so that history, the page's own scripts and
 * `:target` see the same; this follows it with the focus.
 */
export class AddressController implements ReactiveController {
  readonly #reader: Reader;
  readonly #onFragment: (fragment: Fragment) => void;

  constructor(reader: Reader, onFragment: (fragment: Fragment) => void) {
    this.#reader = reader;
    this.#onFragment = onFragment;
    reader.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  /** Goes where the fragment of the page's address points. */
  readonly follow = (): void => {
    const fragment = fragmentOf(window.location.hash);
    if (fragment && this.#reader.report) this.#onFragment(fragment);
  };

  /** Makes a place of the report the page's address. */
  open(id: string): void {
    const hash = `#${this.#reader.pageId(id)}`;
    if (window.location.hash === hash) this.follow();
    else window.location.hash = hash;
  }
}

/** The address of a place, without what was in the fragment before. */
export function addressOf(pageId: string): string {
  return `${window.location.href.split('#')[0]}#${pageId}`;
}

function fragmentOf(hash: string): Fragment | null {
  const [id = '', query = ''] = hash.slice(1).split('?');
  if (id === '') return null;
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
