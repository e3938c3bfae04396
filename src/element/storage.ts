/** The one key under which a reader's choices and places are kept. */
const key = 'policy-report:1';

/** Kept for the page when the browser lets nothing be stored. */
let memory: Record<string, unknown> = {};
let isBlocked = false;

/** What is stored; empty when nothing is, or when it is damaged. */
export function readStored(): Readonly<Record<string, unknown>> {
  if (isBlocked) return memory;
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? {...value} : {};
  } catch {
    // Storage is forbidden, or another script wrote over the key.
    return memory;
  }
}

/** Stores one entry beside the others. */
export function writeStored(name: string, value: unknown): void {
  memory = {...readStored(), [name]: value};
  try {
    localStorage.setItem(key, JSON.stringify(memory));
  } catch {
    // Forbidden or full: the choice holds until the page is left.
    isBlocked = true;
  }
}
