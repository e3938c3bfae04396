import type {Element, ElementContent, Root} from 'hast';
import {nextTask} from '../model/next-task.js';
import type {Measure} from './group-heights.js';
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
  /** What it is to be filled with, built outside the page. */
  ready: Content | null;
}

/** The nodes of a group, and its leaves among them. */
interface Content {
  readonly nodes: DocumentFragment;
  readonly leaves: Leaf[];
}

/** Below this the browser gains nothing from skipping what is off screen. */
const skipFrom = 8000;
/** Built at once, some screens; longer articles go on in slices. */
const firstFill = 16_000;
/** Milliseconds of a slice, so that a key or a touch is answered between two. */
const slice = 6;
/**
 * The same while what is built comes into the page: each frame between two
 * looks at every group anew, 60 ms of a slow computer with a million characters.
 */
const longSlice = 40;

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
  /**
   * The elements of the article by their ids: a page that has some of them
   * twice, as our own HTML in a reader does, is searched from its beginning.
   */
  readonly #byId = new Map<string, HTMLElement>();

  constructor(document: Document) {
    this.element = document.createElement('article');
    this.element.slot = 'report';
    this.element.setAttribute('data-policy-report', '');
    this.element.dir = 'ltr';
  }

  /** Shows another report. The promise is kept when all of it stands. */
  build(plan: ContainerPlan, tools: ArticleTools): Promise<void> {
    const groups: Group[] = [];
    this.#tools = tools;
    this.#byId.clear();
    const total = countOf(plan);
    this.#skips = total > skipFrom;
    const content = this.#containers(plan, groups, tools);
    this.#writeLang(plan.element);
    this.element.textContent = '';
    this.element.append(...content);
    this.groups = groups;
    this.#estimated = null;
    // Before it is in the page its columns would be a guess.
    if (this.element.isConnected) this.estimate();
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
    for (const group of this.groups) {
      this.#tools?.writeGroup(group, article, this.element.lang);
    }
  }

  /** Builds a group that is not there yet. */
  fill(group: Group): void {
    const tools = this.#tools;
    if (group.leaves || !tools) return;
    const {nodes, leaves} = group.ready ?? this.#contentOf(group, tools);
    group.element.append(nodes);
    group.leaves = leaves;
    group.ready = null;
    group.element.style.removeProperty('min-height');
  }

  /** The element with an id of the article, built first if need be. */
  elementOf(id: string): HTMLElement | null {
    const group = this.groups.find(
      ({leaves, ready, plan}) =>
        !leaves && !ready && !this.#byId.has(id) && holds(plan.nodes, id),
    );
    if (group) this.fill(group);
    const element = this.#byId.get(id);
    if (!element) return null;
    if (this.element.contains(element)) return element;
    // Built, and not in the page yet.
    const ready = this.groups.find(({ready}) => ready?.nodes.contains(element));
    if (ready) this.fill(ready);
    return ready ? element : null;
  }

  /**
   * Gives every group the height that its text will take. In em, so that it
   * follows the font size by itself; wrong heights make the scroll bar lie and
   * land the browser's own find beside the hit.
   */
  estimate(): void {
    const {groups} = this;
    const tools = this.#tools;
    if (!this.#skips || !tools || groups.length === 0) return;
    const measure = tools.measureOf(this.element);
    const before = this.#estimated;
    if (before && tools.sameMeasure(before, measure)) return;
    this.#estimated = measure;
    const heights = groups.map(
      ({plan}) => `${tools.heightOf(plan, measure).toFixed(2)}em`,
    );
    groups.forEach(({element, leaves}, at) => {
      const em = heights[at] ?? '';
      element.style.setProperty('content-visibility', 'auto');
      element.style.setProperty('contain-intrinsic-size', `1px ${em}`);
      if (!leaves) element.style.setProperty('min-height', em);
    });
    // The true height is remembered once it was seen, of this size of letters
    // only: a frame without `auto` is what makes the browser forget.
    cancelAnimationFrame(this.#frame);
    const remember = () => {
      groups.forEach(({element}, at) => {
        const size = `auto 1px auto ${heights[at]}`;
        element.style.setProperty('contain-intrinsic-size', size);
      });
    };
    if (before) this.#frame = requestAnimationFrame(remember);
    else remember();
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
        if (element.id !== '') this.#byId.set(element.id, element);
        element.append(...this.#containers(part, groups, tools));
        return element;
      }
      const element = ownerDocument.createElement('div');
      element.setAttribute('data-group', '');
      if (this.#skips) element.style.setProperty('content-visibility', 'auto');
      groups.push({element, plan: part, leaves: null, ready: null});
      return element;
    });
  }

  #writeLang({properties}: Element): void {
    this.element.lang = String(properties.lang ?? '');
  }

  #contentOf({plan}: Group, tools: ArticleTools): Content {
    const nodes = this.element.ownerDocument.createDocumentFragment();
    const leaves: Leaf[] = [];
    tools.appendToDom(plan.nodes, nodes, leaves, this.#byId);
    return {nodes, leaves};
  }

  async #fillRest(run: number): Promise<void> {
    const prepare = (group: Group, tools: ArticleTools) => {
      group.ready ??= this.#contentOf(group, tools);
    };
    const isOther =
      (await this.#eachMissing(run, slice, prepare)) ||
      (await this.#eachMissing(run, longSlice, (group) => this.fill(group)));
    // Built anew meanwhile: that one is waited for.
    if (isOther) await this.#filled;
  }

  /** Goes through the groups to be filled in slices; whether they are replaced. */
  async #eachMissing(
    run: number,
    length: number,
    act: (group: Group, tools: ArticleTools) => void,
  ): Promise<boolean> {
    const tools = this.#tools;
    // What is in view is shown first.
    let until = 0;
    for (const group of this.groups) {
      if (group.leaves || !tools) continue;
      if (Date.now() > until) {
        await nextTask();
        if (run !== this.#run) return true;
        until = Date.now() + length;
      }
      act(group, tools);
    }
    return false;
  }
}

/** The one element of a report's hast. */
export function articleOf({children}: Root): Element {
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

/** Whether an element with an id is among hast nodes or in them. */
function holds(nodes: readonly ElementContent[], id: string): boolean {
  return nodes.some(
    (node) =>
      node.type === 'element' &&
      (node.properties.id === id || holds(node.children, id)),
  );
}
