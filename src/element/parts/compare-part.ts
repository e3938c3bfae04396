import type {Element as HastElement} from 'hast';
import {toHast} from '../../format/to-hast.js';
import type {Group} from '../../view/article-view.js';
import {changedRuns} from '../../view/compare/changed-runs.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {nodesOf} from '../../view/plan-groups.js';
import {hideRuby, type RubyText, showRuby} from '../../view/ruby/ruby-dom.js';
import {rubyRules} from '../../view/styles/ruby-rules.js';
import {wordsOfLeaves} from '../../view/to-dom.js';
import type {Part} from '../part.js';
import type {Reader} from '../reader.js';

/** What was changed has a dotted line below and the original above it. */
const compareRules = `
article[data-policy-report]:not(#\\9):not(#\\9)[data-compare]{line-height:2.2!important}
article[data-policy-report]:not(#\\9):not(#\\9)[data-compare] ruby{text-decoration:underline dotted;text-underline-offset:.2em}
`;

/**
 * 显示改动: every character that the conversion changed is marked, and the
 * original stands over it. Only groups near the screen carry marks.
 */
export class ComparePart implements Part {
  readonly #reader: Reader;
  readonly #shown = new Map<Group, readonly RubyText[]>();
  readonly #observer: IntersectionObserver;
  #original: HastElement | null = null;
  #isOpen = false;
  #giveBack: (() => void)[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#observer = new IntersectionObserver(
      (entries) => this.#follow(entries),
      {rootMargin: '100% 0px'},
    );
  }

  opened(): void {
    this.#isOpen = true;
    const root = this.#reader.element.getRootNode();
    this.#giveBack = [
      lendSheet(root, rubyRules),
      lendSheet(root, compareRules),
    ];
    this.afterText();
  }

  closed(): void {
    this.#isOpen = false;
    this.#reader.keepPlace(() => {
      this.beforeText();
      this.#reader.view.element.removeAttribute('data-compare');
    });
    for (const giveBack of this.#giveBack.splice(0)) giveBack();
  }

  beforeText(): void {
    this.#observer.disconnect();
    for (const group of [...this.#shown.keys()]) this.#hide(group);
  }

  afterText(): void {
    const {report, shown, view, element} = this.#reader;
    const isConverted = report !== shown && report !== null;
    if (!this.#isOpen) return;
    view.element.toggleAttribute('data-compare', isConverted);
    if (!isConverted) return;
    const {headingLevel, idPrefix, heading} = element;
    const isUntitled = report.fields.title === null && heading !== '';
    const [article] = toHast(report, {
      headingLevel,
      idPrefix,
      purpose: 'reader',
      ...(isUntitled ? {heading} : {}),
    }).children;
    this.#original = article?.type === 'element' ? article : null;
    for (const group of view.groups) this.#observer.observe(group.element);
  }

  disconnected(): void {
    this.beforeText();
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    this.#reader.keepPlace(() => {
      for (const {target, isIntersecting} of entries) {
        const {groups} = this.#reader.view;
        const group = groups.find(({element}) => element === target);
        if (group && isIntersecting) this.#show(group);
        else if (group) this.#hide(group);
      }
    });
  }

  #show(group: Group): void {
    if (!this.#original || this.#shown.has(group)) return;
    this.#reader.view.fill(group);
    const words = wordsOfLeaves(nodesOf(group.plan, this.#original));
    const shown = (group.leaves ?? []).flatMap((leaf, at) => {
      // An empty one shows readings now: its characters stand elsewhere.
      if (!(leaf instanceof Text) || leaf.data === '') return [];
      return showRuby(leaf, changedRuns(words[at] ?? '', leaf.data)) ?? [];
    });
    this.#shown.set(group, shown);
  }

  #hide(group: Group): void {
    for (const text of this.#shown.get(group) ?? []) hideRuby(text);
    this.#shown.delete(group);
  }
}
