import type {Diagnostic} from '../model/diagnostic.js';
import type {DiagnosticList} from '../model/diagnostic-list.js';
import type {Placed} from './sections.js';

/** What can be wrong with a number after the one before it. */
const faults: readonly {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  readonly applies: (before: Placed, now: Placed) => boolean;
  readonly reason: (before: string, now: string) => string;
}[] = [
  // 四、 四、
  {
    rule: 'numbering-duplicate',
    severity: 'warning',
    applies: (before, now) =>
      numberOf(now) === numberOf(before) &&
      insertedOf(now) <= insertedOf(before),
    reason: (before, now) =>
      `The number ${now} comes again after ${before}; give one of them the next number.`,
  },
  // 四、 六、
  {
    rule: 'numbering-gap',
    severity: 'warning',
    applies: (before, now) => numberOf(now) > numberOf(before) + 1,
    reason: (before, now) =>
      `The number ${now} follows ${before}; a part is missing or misnumbered.`,
  },
  // （十） （一）
  {
    rule: 'numbering-restart',
    severity: 'info',
    applies: (before, now) => numberOf(now) === 1 && numberOf(before) > 1,
    reason: (before, now) =>
      `The numbering starts again with ${now} after ${before} in the same part.`,
  },
  // 六、 四、
  {
    rule: 'numbering-order',
    severity: 'warning',
    applies: (before, now) => numberOf(now) < numberOf(before),
    reason: (before, now) =>
      `The number ${now} follows ${before}; put the parts in order.`,
  },
];

/** Adds what is wrong with the numbers of a document, in their order. */
export function addNumberingDiagnostics(
  placed: readonly Placed[],
  diagnostics: DiagnosticList,
): void {
  /** The last number of each series under each parent, and of each series. */
  const lastUnder = new Map<string, Map<string, Placed>>();
  const lastOf = new Map<string, Placed>();
  for (const now of placed) {
    const siblings = lastUnder.get(now.parent) ?? new Map<string, Placed>();
    const before = siblings.get(now.key) ?? ranOn(lastOf.get(now.key), now);
    const fault = before && faults.find(({applies}) => applies(before, now));
    if (before && fault) {
      const {rule, severity, reason} = fault;
      diagnostics.add({rule, severity, line: now.line, id: now.id}, () =>
        reason(before.ordinal.text, now.ordinal.text),
      );
    }
    if (siblings.size === 0) lastUnder.set(now.parent, siblings);
    siblings.set(now.key, now);
    lastOf.set(now.key, now);
  }
}

/**
 * The number that a part's first number goes on from, when it does not begin at
 * one: （七） under 三、 after （六） under 二、.
 */
function ranOn(before: Placed | undefined, now: Placed): Placed | undefined {
  return numberOf(now) === 1 ? undefined : before;
}

function numberOf({ordinal}: Placed): number {
  return ordinal.number;
}

/** 第七条之二 comes after 第七条之一 and both after 第七条. */
function insertedOf({ordinal}: Placed): number {
  return ordinal.inserted ?? 0;
}
