import {Followers, followedDepth} from './followers.js';
import {Form} from './phrase-table.js';
import {
  frequencyBits,
  leastState,
  type SymbolReader,
  symbolCount,
} from './symbol-coder.js';
import {contexts, followerContext, mostChildren} from './table-format.js';

/**
 * Reads the trie of a compiled table, in slices. Most of a cold start is spent
 * here, in code that the browser has not compiled yet: hence one loop over
 * local variables and typed arrays, with the reader's step written out.
 */
export class TrieReader {
  readonly first: Uint32Array;
  readonly label: Uint16Array;
  readonly form: Uint16Array;
  readonly parent: Uint32Array;
  /** Nodes whose phrase has another form than its characters, in order. */
  readonly deviating: Uint32Array;
  deviatingCount = 0;
  private readonly context: Uint8Array;
  /** Highest readiness on the way to a node; 16 and 32: the phrase before. */
  private readonly ready: Uint8Array;
  private node = 0;
  private next = 1;
  private depth = -1;
  private levelEnd = 0;
  private readonly followers = new Followers();
  /** Followers among the children of the node that is read, last first. */
  private readonly known: number[] = [];

  constructor(
    private readonly reader: SymbolReader,
    private readonly units: Uint16Array,
    /** Readiness of each unit to take another form. */
    private readonly readiness: Uint8Array,
    readonly nodes: number,
    deviating: number,
  ) {
    this.first = new Uint32Array(nodes + 1);
    this.label = new Uint16Array(nodes);
    this.form = new Uint16Array(nodes);
    this.parent = new Uint32Array(nodes);
    this.deviating = new Uint32Array(deviating);
    this.context = new Uint8Array(nodes);
    this.ready = new Uint8Array(nodes);
  }

  /** Reads up to `count` nodes more; false when all are read. */
  read(count: number): boolean {
    const {reader, units, readiness, first, label, form, parent} = this;
    const {context: own, ready, deviating, followers, known} = this;
    const {tableOf, symbolAt, range, bytes} = reader;
    const mask = (1 << frequencyBits) - 1;
    let {state, at, bits, bitCount, rawAt} = reader;
    let {node, next, depth, levelEnd, deviatingCount} = this;
    let degreeBase = contexts.degree + Math.min(depth, 4) * 16;
    let labelBase = contexts.label + Math.min(depth, 3) * 168;
    const end = Math.min(node + count, this.nodes);
    for (; node < end; node++) {
      if (node === levelEnd) {
        depth++;
        levelEnd = next;
        degreeBase = contexts.degree + Math.min(depth, 4) * 16;
        labelBase = contexts.label + Math.min(depth, 3) * 168;
      }
      first[node] = next;
      let table = tableOf[degreeBase + (own[node] as number)] as number;
      let low = state & mask;
      let symbol = symbolAt[(table << frequencyBits) | low] as number;
      let share = range[table * symbolCount + symbol] as number;
      state = (share & 4095) * (state >>> frequencyBits) + low - (share >>> 12);
      while (state < leastState) state = (state << 8) | (bytes[at++] as number);
      let left = symbol >> 1;
      let below = ready[node] as number;
      if (symbol & 1) {
        form[node] = Form.plain;
        let plain = 16;
        if (below & 15) {
          table = tableOf[
            contexts.deviates + (below >> 4) * 9 + (below & 15)
          ] as number;
          low = state & mask;
          symbol = symbolAt[(table << frequencyBits) | low] as number;
          share = range[table * symbolCount + symbol] as number;
          state =
            (share & 4095) * (state >>> frequencyBits) + low - (share >>> 12);
          while (state < leastState)
            state = (state << 8) | (bytes[at++] as number);
          if (symbol) {
            plain = 32;
            deviating[deviatingCount++] = node;
          }
        }
        below = (below & 15) | plain;
      }
      if (left === mostChildren) {
        Object.assign(reader, {state, at, bits, bitCount, rawAt});
        left += reader.number(contexts.more);
        ({state, at, bits, bitCount, rawAt} = reader);
      }
      const siblings = left < 4 ? (left < 2 ? left : 2) : 3;
      if (left > 0 && depth >= followedDepth) {
        Object.assign(reader, {state, at, bits, bitCount, rawAt});
        this.readKnown(label[node] as number, left);
        ({state, at, bits, bitCount, rawAt} = reader);
      }
      const begin = next;
      let place = 0; // one after the sibling before, in the alphabet
      for (; left > 0; left--) {
        let unit = 0;
        if (known.length > 0) unit = known.pop() as number;
        else {
          const row = left < 5 ? left : 35 - Math.max(Math.clz32(left), 24);
          table = tableOf[
            labelBase + row * 14 + 32 - Math.clz32(place)
          ] as number;
          low = state & mask;
          symbol = symbolAt[(table << frequencyBits) | low] as number;
          share = range[table * symbolCount + symbol] as number;
          state =
            (share & 4095) * (state >>> frequencyBits) + low - (share >>> 12);
          while (state < leastState)
            state = (state << 8) | (bytes[at++] as number);
          if (symbol >= 8) {
            const rest = (symbol >> 2) - 1;
            while (bitCount < rest) {
              bits = (bits << 8) | (bytes[rawAt++] as number);
              bitCount += 8;
            }
            bitCount -= rest;
            symbol = ((4 + (symbol & 3)) << rest) + (bits >>> bitCount);
            bits &= (1 << bitCount) - 1;
          }
          place += symbol;
          unit = units[place++] as number;
        }
        own[next] = depth < 2 ? 32 - Math.clz32(place - 1) : siblings;
        const eager = readiness[unit] as number;
        ready[next] = eager > (below & 15) ? (below & 48) | eager : below;
        label[next] = unit;
        parent[next++] = node;
      }
      if (depth > 0) followers.note(label[node] as number, label, begin, next);
    }
    first[node] = next;
    Object.assign(reader, {state, at, bits, bitCount, rawAt});
    Object.assign(this, {node, next, depth, levelEnd, deviatingCount});
    return node < this.nodes;
  }

  /** Reads which of up to `left` children are followers of their parent. */
  private readKnown(unit: number, left: number): void {
    const {reader, known} = this;
    const guesses = this.followers.of(unit);
    let at = 0;
    for (let rest = left; rest > 0 && at < guesses.length; rest--) {
      const context = followerContext(guesses.length - at, rest);
      const isFirst = rest === left ? 24 : 0;
      if (reader.symbol(contexts.follows + isFirst + context) === 0) break;
      at += reader.number(contexts.follower + context);
      known.push(guesses[at++] as number);
    }
    known.reverse();
  }
}
