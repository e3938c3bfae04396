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
 * Whether the device itself has a Chinese voice. Small on purpose: it decides
 * in the first chunk whether reading aloud is offered at all.
 */
export function hasChineseVoice(): boolean {
  return (
    typeof SpeechSynthesisUtterance === 'function' &&
    deviceVoices().some(
      ({lang, localService}) => localService && /^(zh|cmn|yue)\b/i.test(lang),
    )
  );
}

/** Calls back when the device's voices change; returns how to end that. */
export function watchVoices(changed: () => void): () => void {
  const engine = window.speechSynthesis as SpeechSynthesis | null | undefined;
  // Safari 15 has voices at once, and no events.
  engine?.addEventListener?.('voiceschanged', changed);
  return () => engine?.removeEventListener?.('voiceschanged', changed);
}
