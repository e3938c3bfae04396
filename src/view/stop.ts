/**
 * Pointer and focus events of the controls end here. Retargeted to the element
 * they would make a page's read-aloud toolbar read the whole report.
 */
export function stop(event: Event): void {
  event.stopPropagation();
}
