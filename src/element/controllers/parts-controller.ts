import type {ReactiveController} from 'lit';
import {fill} from '../../strings/words.js';
import {type Part, type PartRow, partLabel} from '../part.js';
import type {Reader} from '../reader.js';

/** A part as the bar shows it. */
export interface PartState {
  readonly row: PartRow;
  part: Part | null;
  isLoading: boolean;
  isOpen: boolean;
  /** It did not load: an effect is not tried again by itself. */
  hasFailed: boolean;
}

/** Loads the parts when they are first wanted, and opens and closes them. */
export class PartsController implements ReactiveController {
  readonly states: readonly PartState[];
  readonly #reader: Reader;
  #watches: readonly (() => void)[] = [];

  constructor(reader: Reader, rows: readonly PartRow[]) {
    this.#reader = reader;
    this.states = rows.map((row) => ({
      row,
      part: null,
      isLoading: false,
      isOpen: false,
      hasFailed: false,
    }));
    reader.addController(this);
  }

  hostConnected(): void {
    const changed = () => this.#reader.requestUpdate();
    this.#watches = this.states.flatMap(({row}) => row.watch?.(changed) ?? []);
    // What was closed when the element left is not to be shown any more.
    changed();
  }

  hostUpdated(): void {
    for (const state of this.states) {
      const {row, part, isLoading, hasFailed} = state;
      if (part) part.updated?.();
      else if (!isLoading && !hasFailed && row.isWanted?.(this.#reader)) {
        void this.#load(state);
      }
    }
  }

  hostDisconnected(): void {
    for (const end of this.#watches) end();
    for (const state of this.states) {
      // A row at work (find, read aloud) does not go on elsewhere by itself.
      if (state.row.kind === 'row') state.isOpen = false;
      state.part?.disconnected?.();
    }
  }

  /** Opens a part, loading it first, or closes it. */
  async toggle(name: string): Promise<void> {
    const state = this.states.find(({row}) => row.name === name);
    if (!state || state.isLoading) return;
    if (state.isOpen) this.close(state);
    else await this.open(name);
  }

  /** Opens a part; one that lies in the same place is closed. */
  async open(name: string): Promise<Part | null> {
    const state = this.states.find(({row}) => row.name === name);
    if (!state) return null;
    const part = state.part ?? (await this.#load(state));
    // The element may have left while it loaded.
    if (!part || state.isOpen || !this.#reader.element.isConnected) return part;
    const {kind} = state.row;
    if (kind === 'action') {
      part.opened?.();
      return part;
    }
    for (const other of this.states) {
      const isBeside = kind !== 'press' && other.row.kind === kind;
      if (other.isOpen && isBeside) this.close(other);
    }
    state.isOpen = true;
    await this.#resizeBar(kind);
    if (state.isOpen) part.opened?.();
    return part;
  }

  /** Closes the part of a name. */
  closeByName(name: string): void {
    const state = this.states.find(({row}) => row.name === name);
    if (state) this.close(state);
  }

  /** Closes a part. */
  close(state: PartState): void {
    if (!state.isOpen) return;
    state.isOpen = false;
    state.part?.closed?.();
    void this.#resizeBar(state.row.kind);
  }

  /** Tells the parts that the article's text changes now. */
  aroundText(change: () => void): void {
    this.beforeText();
    change();
    this.afterText();
  }

  /** The same before the first of several changes, and before each. */
  beforeText(): void {
    for (const {part} of this.states) part?.beforeText?.();
  }

  /** And after the last. */
  afterText(): void {
    for (const {part} of this.states) part?.afterText?.();
  }

  /** A row makes the bar higher or lower: the first line stays below it. */
  async #resizeBar(kind: PartRow['kind']): Promise<void> {
    const goBack = kind === 'row' ? this.#reader.savePlace() : () => {};
    this.#reader.requestUpdate();
    await this.#reader.updateComplete;
    goBack();
  }

  async #load(state: PartState): Promise<Part | null> {
    const reader = this.#reader;
    state.isLoading = true;
    reader.requestUpdate();
    try {
      const create = await state.row.load();
      state.part = create(reader);
      // It came after the element had left: nobody else would stop it.
      if (!reader.element.isConnected) state.part.disconnected?.();
    } catch {
      // Not loaded: said, and tried again at the next press.
      state.hasFailed = true;
      const label = partLabel(state.row.name, reader.words);
      reader.announce(fill(reader.words.partFailed, label));
    }
    state.isLoading = false;
    reader.requestUpdate();
    return state.part;
  }
}
