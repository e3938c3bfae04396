/** What scrolls an element: an ancestor, or the page. */
export interface Scroller {
  readonly target: EventTarget;
  /** Top and bottom of what can be seen, in client coordinates. */
  edges(): {readonly top: number; readonly bottom: number};
  position(): number;
  scrollBy(delta: number): void;
  isAtEnd(): boolean;
}

/** The nearest scroller around an element, through shadow roots and slots. */
export function scrollerOf(element: Element): Scroller {
  let node: Node | null = parentOf(element);
  while (node instanceof Element) {
    const {overflowY} = getComputedStyle(node);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    const isPage = node === document.body || node === document.documentElement;
    if (scrolls && !isPage) return boxScroller(node);
    node = parentOf(node);
  }
  return pageScroller();
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

function boxScroller(box: Element): Scroller {
  return {
    target: box,
    edges: () => {
      const {top, bottom} = box.getBoundingClientRect();
      const {innerHeight} = window;
      return {top: Math.max(0, top), bottom: Math.min(innerHeight, bottom)};
    },
    position: () => box.scrollTop,
    scrollBy: (delta) => move(box, delta),
    isAtEnd: () => box.scrollTop + box.clientHeight >= box.scrollHeight - 2,
  };
}

function pageScroller(): Scroller {
  const page = document.scrollingElement ?? document.documentElement;
  return {
    target: document,
    edges: () => ({top: 0, bottom: window.innerHeight}),
    position: () => page.scrollTop,
    scrollBy: (delta) => move(page, delta),
    isAtEnd: () => page.scrollTop + window.innerHeight >= page.scrollHeight - 2,
  };
}

/** At once, whatever `scroll-behavior` the page has set. */
function move(box: Element, delta: number): void {
  box.scrollTo({
    top: box.scrollTop + delta,
    behavior: 'instant' as ScrollBehavior,
  });
}
