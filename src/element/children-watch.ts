import {isSourceNode, sourceNodes} from './read-children.js';

/**
 * Watches the children of a reader that are its source; our own article, which
 * changes with every switch, is none. Goes on outside the page: children may
 * change there too.
 */
export class ChildrenWatch {
  readonly #host: HTMLElement;
  readonly #observer: MutationObserver;
  #hasBegun = false;

  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#observer = new MutationObserver((records) => {
      if (records.some((record) => this.#isOfSource(record))) onChange();
    });
  }

  begin(): void {
    if (!this.#hasBegun) this.renew();
  }

  /** Watches the children that there are now. */
  renew(): void {
    this.#hasBegun = true;
    this.#observer.disconnect();
    this.#observer.observe(this.#host, {childList: true});
    for (const node of sourceNodes(this.#host)) {
      this.#observer.observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  }

  /** Our own article and status come and go as children too. */
  #isOfSource({target, addedNodes, removedNodes}: MutationRecord): boolean {
    return (
      target !== this.#host ||
      [...addedNodes, ...removedNodes].some(isSourceNode)
    );
  }
}
