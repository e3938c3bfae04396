/** The device's voices; none where its speech engine is missing or broken. */
export function deviceVoices(): readonly SpeechSynthesisVoice[] {
  try {
    // WebViews have an engine that is null, answers nothing or throws.
    return speechSynthesis.getVoices() ?? [];
  } catch {
    return [];
  }
}

/**
 * What was last found, and among how many voices of which engine: it is asked
 * with every rendering, and a desktop with espeak has 13,362 voices (4 ms).
 */
let found: {engine: unknown; count: number; hasChinese: boolean} | null = null;

/**
 * Whether the device itself has a Chinese voice. Small on purpose: it decides
 * in the first chunk whether reading aloud is offered at all.
 */
export function hasChineseVoice(): boolean {
  if (typeof SpeechSynthesisUtterance !== 'function') return false;
  const voices = deviceVoices();
  const {length: count} = voices;
  const engine = window.speechSynthesis;
  if (!found || found.engine !== engine || found.count !== count) {
    const hasChinese = voices.some(
      ({lang, localService}) => localService && /^(zh|cmn|yue)\b/i.test(lang),
    );
    found = {engine, count, hasChinese};
  }
  return found.hasChinese;
}

/** Calls back when the device's voices change; returns how to end that. */
export function watchVoices(changed: () => void): () => void {
  const engine = window.speechSynthesis as SpeechSynthesis | null | undefined;
  // Safari 15 has voices at once, and no events.
  const renew = () => {
    found = null;
    changed();
  };
  engine?.addEventListener?.('voiceschanged', renew);
  return () => engine?.removeEventListener?.('voiceschanged', renew);
}
