/**
 * Whether the device itself has a Chinese voice. Small on purpose: it decides
 * in the first chunk whether reading aloud is offered at all.
 */
export function hasChineseVoice(): boolean {
  return (
    typeof speechSynthesis === 'object' &&
    typeof SpeechSynthesisUtterance === 'function' &&
    speechSynthesis
      .getVoices()
      .some(
        ({lang, localService}) => localService && /^(zh|cmn|yue)\b/i.test(lang),
      )
  );
}

/** Calls back when the device's voices change; returns how to end that. */
export function watchVoices(changed: () => void): () => void {
  if (typeof speechSynthesis !== 'object') return () => {};
  // Safari 15 has voices at once, and no events.
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
}
