import type {Element, Root} from 'hast';
import type {ContainerPlan, GroupPlan} from './plan-groups.js';
import type {Leaf} from './to-dom.js';

/** The module that builds an article. */
export type ArticleTools = typeof import('./article-tools.js');

/** A group of blocks as it stands in the article. */
export interface Group {
  readonly element: HTMLElement;
  plan: GroupPlan;
  /** Its text nodes and images in order; null until it is filled. */
  leaves: Leaf[] | null;
}

/** Below this the browser gains nothing from skipping what is off screen. */
const skipFrom = 8000;
/** Built at once; longer articles go on in slices. */
const firstFill = 120_000;
/** Milliseconds of a slice, so that a key or a touch is answered between two. */
const slice = 6;

/**
 * The article in light DOM: built from a report's hast in groups, rewritten in
 * place when the script changes. It has no say in where the reader is.
 */
export class ArticleView {
  readonly element: HTMLElement;
  groups: readonly Group[] = [];
  #tools: ArticleTools | null = null;
  #run = 0;
  #filled: Promise<void> = Promise.resolve();
  #skips = false;
  /** What the heights of the groups were estimated for. */
  #estimated: Measure | null = null;
  #frame = 0;

  constructor(document: Document) {
    this.element = document.createElement('article');
    this.element.slot = 'report';
    this.element.setAttribute('data-policy-report', '');
    this.element.dir = 'ltr';
  }

  /** Shows another report. The promise is kept when all of it stands. */
  build(root: Root, tools: ArticleTools): Promise<void> {
    const article = articleOf(root);
    const groups: Group[] = [];
    this.#tools = tools;
    const plan = tools.planGroups(article);
    const total = countOf(plan);
    this.#skips = total > skipFrom;
    const content = this.#containers(plan, groups, tools);
    this.#writeLang(article);
    this.element.textContent = '';
    this.element.append(...content);
    this.groups = groups;
    this.#estimated = null;
    this.estimate();
    let built = 0;
    for (const group of groups) {
      if (built > firstFill) break;
      built += group.plan.characters;
      this.fill(group);
    }
    this.#filled = this.#fillRest(++this.#run);
    return this.#filled;
  }

  /** Writes a report of the same shape over this one: every node stays. */
  rewrite(root: Root): void {
    const article = articleOf(root);
    this.#writeLang(article);
    const tools = this.#tools;
    if (!tools) return;
    for (const group of this.groups) {
      const nodes = tools.nodesOf(group.plan, article);
      group.plan = {...group.plan, nodes};
      if (!group.leaves) continue;
      const words = tools.wordsOfLeaves(nodes);
      group.leaves.forEach((leaf, at) => {
        tools.writeLeaf(leaf, words[at] ?? '');
      });
    }
  }

  /** Builds a group that is not there yet. */
  fill(group: Group): void {
    const tools = this.#tools;
    if (group.leaves || !tools) return;
    const leaves: Leaf[] = [];
    tools.appendToDom(group.plan.nodes, group.element, leaves);
    group.leaves = leaves;
    group.element.style.removeProperty('min-height');
  }

  /** The element with an id of the article, built first if need be. */
  elementOf(id: string): HTMLElement | null {
    const find = () =>
      this.element.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    const found = find();
    if (found || this.groups.every(({leaves}) => leaves)) return found;
    const group = this.groups.find(
      ({leaves, plan}) =>
        !leaves && JSON.stringify(plan.nodes).includes(`"${id}"`),
    );
    if (group) this.fill(group);
    return find();
  }

  /**
   * Gives every group the height that its text will take. In em, so that it
   * follows the font size by itself; wrong heights make the scroll bar lie and
   * land the browser's own find beside the hit.
   */
  estimate(): void {
    if (!this.#skips || this.groups.length === 0) return;
    const measure = measureOf(this.element);
    const before = this.#estimated;
    if (before && sameMeasure(before, measure)) return;
    this.#estimated = measure;
    // All reading before all writing: a rectangle after a write is a layout.
    const stale = before ? this.#outOfView() : [];
    for (const {element, plan, leaves} of this.groups) {
      const em = `${heightOf(plan, measure).toFixed(2)}em`;
      element.style.setProperty('content-visibility', 'auto');
      element.style.setProperty('contain-intrinsic-size', `1px ${em}`);
      // Browsers that know `auto` remember the true height once it was seen.
      element.style.setProperty(
        'contain-intrinsic-size',
        `auto 1px auto ${em}`,
      );
      if (!leaves) element.style.setProperty('min-height', em);
    }
    if (before) this.#forget(stale);
  }

  /** Groups more than a window away from what is seen. */
  #outOfView(): readonly HTMLElement[] {
    const far = window.innerHeight;
    return this.groups
      .map(({element}) => element)
      .filter((element) => {
        const {top, bottom} = element.getBoundingClientRect();
        return bottom < -far || top > 2 * far;
      });
  }

  /**
   * Makes the browser forget the heights it remembers of groups out of view:
   * they are those of another font size, and scrolling would jump. One frame
   * without `auto` does it.
   */
  #forget(groups: readonly HTMLElement[]): void {
    const set = (value: string) => {
      for (const group of groups) {
        group.style.setProperty('content-visibility', value);
      }
    };
    set('hidden');
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      for (const group of this.groups) {
        group.element.style.setProperty('content-visibility', 'auto');
      }
    });
  }

  #containers(
    plan: ContainerPlan,
    groups: Group[],
    tools: ArticleTools,
  ): HTMLElement[] {
    const {ownerDocument} = this.element;
    return plan.parts.map((part) => {
      if (part.kind === 'container') {
        const element = tools.elementToDom(part.element, ownerDocument);
        element.append(...this.#containers(part, groups, tools));
        return element;
      }
      const element = ownerDocument.createElement('div');
      element.setAttribute('data-group', '');
      groups.push({element, plan: part, leaves: null});
      return element;
    });
  }

  #writeLang({properties}: Element): void {
    this.element.lang = String(properties.lang ?? '');
  }

  async #fillRest(run: number): Promise<void> {
    let until = Date.now() + slice;
    for (const group of this.groups) {
      if (group.leaves) continue;
      if (Date.now() > until) {
        await nextTask();
        // Built anew meanwhile: that one is waited for.
        if (run !== this.#run) return this.#filled;
        until = Date.now() + slice;
      }
      this.fill(group);
    }
  }
}

function articleOf({children}: Root): Element {
  const article = children[0];
  if (article?.type !== 'element')
    throw new TypeError('A report’s hast has one article.');
  return article;
}

function countOf(plan: ContainerPlan): number {
  return plan.parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'group' ? part.characters : countOf(part)),
    0,
  );
}

/** Paragraphs' margin, in em of the text; the same in article-rules. */
const gap = 0.9;

/** What the height of a text depends on. */
interface Measure {
  /** Font size in px, and the line height in font sizes. */
  readonly font: number;
  readonly line: number;
  /** Characters of a line. */
  readonly columns: number;
  /** The settings, as the article carries them: spacing is one of them. */
  readonly dress: string;
}

/** The measure of an article; before it is in the page, that of most. */
function measureOf(article: HTMLElement): Measure {
  const style = getComputedStyle(article);
  const font = Number.parseFloat(style.fontSize) || 18;
  const line = Number.parseFloat(style.lineHeight) / font || 1.8;
  const columns = Math.max(4, (article.clientWidth || 38 * font) / font);
  return {font, line, columns, dress: JSON.stringify(article.dataset)};
}

/** Whether two measures give a text the same height. */
function sameMeasure(one: Measure, other: Measure): boolean {
  return (
    one.dress === other.dress &&
    one.font === other.font &&
    Math.abs(one.line - other.line) < 0.01 &&
    Math.abs(one.columns - other.columns) < 0.01
  );
}

function heightOf({blocks}: GroupPlan, {columns, line}: Measure): number {
  return blocks.reduce(
    (sum, [width, scale]) =>
      sum + Math.ceil((width * scale) / columns) * line * scale + gap,
    0,
  );
}

/** A promise of the next task; a message is not held back as timers are. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
