import type {Group} from '../../view/article-view.js';
import {characterRect, lineBelow} from '../../view/find-line.js';
import {lendSheet} from '../../view/lend-sheet.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';

/** The ruler lies over the page, shades what it leaves out, and takes no click. */
const rulerRules = `
.ruler{position:fixed;left:0;right:0;z-index:1;pointer-events:none;
border:solid var(--_ruler-edge,#0b4db3);border-width:2px 0;
box-shadow:0 0 0 200vmax rgba(0,0,0,.35);clip-path:inset(-200vmax 0)}
@media print{.ruler{display:none}}
`;

/** Makes the reading ruler of a reader. */
export function createRuler(reader: Reader): RulerPart {
  return new RulerPart(reader);
}

/**
 * The reading ruler: a window of one, three or five lines. It goes with the
 * pointer; without one it stays at a third of the window, and the text is
 * scrolled through it by any key that scrolls.
 */
export class RulerPart implements Part {
  readonly #reader: Reader;
  readonly #ruler = document.createElement('div');
  #height: number | null = null;
  /** Where the pointer was last, on the screen. */
  #pointer = '';
  #isListening = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#ruler.className = 'ruler';
    lendSheet(reader.element.shadowRoot, rulerRules);
    this.updated();
  }

  updated(): void {
    const isOn = this.#reader.settings.ruler !== 'off';
    if (isOn && this.#reader.shown) this.#begin();
    else this.disconnected();
    this.#place();
  }

  afterText(): void {
    this.#place();
  }

  disconnected(): void {
    this.#isListening = false;
    this.#ruler.remove();
    window.removeEventListener('pointermove', this.#follow);
    window.removeEventListener('scroll', this.#place, {capture: true});
  }

  #begin(): void {
    if (this.#isListening || !this.#reader.element.isConnected) return;
    this.#isListening = true;
    this.#reader.element.shadowRoot?.append(this.#ruler);
    window.addEventListener('pointermove', this.#follow, {passive: true});
    window.addEventListener('scroll', this.#place, {
      capture: true,
      passive: true,
    });
  }

  readonly #follow = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const before = this.#pointer;
    this.#pointer = `${event.screenX},${event.screenY}`;
    // WebKit tells of a pointer that lies still when a scroll moves the page.
    if (before === '' || before === this.#pointer) return;
    this.#height = event.clientY;
    this.#place();
  };

  readonly #place = (): void => {
    if (!this.#isListening) return;
    const {view, settings} = this.#reader;
    const {top, bottom} = view.element.getBoundingClientRect();
    const wanted = this.#height ?? window.innerHeight / 3;
    const edge = this.#reader.topEdge();
    const isInText = Math.max(top, edge) < wanted && wanted < bottom;
    const height = Number.parseFloat(getComputedStyle(view.element).lineHeight);
    const lines = isInText
      ? linesAround(view.groups, wanted, Number(settings.ruler), height)
      : null;
    this.#ruler.hidden = lines === null;
    this.#ruler.style.display = lines ? 'block' : 'none';
    if (!lines) return;
    this.#ruler.style.top = `${lines.top}px`;
    this.#ruler.style.height = `${lines.bottom - lines.top}px`;
  };
}

/**
 * From the first to the last of some lines around a height, both whole: lines
 * of several blocks stand apart by more than their own height.
 */
function linesAround(
  groups: readonly Group[],
  height: number,
  count: number,
  pitch: number,
): {readonly top: number; readonly bottom: number} | null {
  // A line's middle is at most half a line from what its box holds.
  let line = lineBelow(groups, height - (count / 2) * pitch);
  if (!line) return null;
  const first = characterRect(line.text, line.offset);
  let last = first;
  for (let more = 1; more < count; more++) {
    line = lineBelow(groups, (last.top + last.bottom) / 2 + 1);
    if (!line) break;
    last = characterRect(line.text, line.offset);
  }
  const leading = (rect: DOMRect) => Math.max(0, (pitch - rect.height) / 2);
  return {
    top: first.top - leading(first),
    bottom: last.bottom + leading(last),
  };
}
