import type {Group} from '../../view/article-view.js';
import {lendSheet} from '../../view/lend-sheet.js';
import {
  type AnnotatedText,
  type Annotation,
  annotate,
  type Layer,
  unannotate,
} from '../../view/ruby/annotated-text.js';
import {rubyRules} from '../../view/styles/ruby-rules.js';
import type {Reader} from '../reader.js';

/** The annotations of one layer over a text of a group. */
export type Annotator = (
  words: string,
  group: Group,
  /** The number of the text among the leaves of the group. */
  leaf: number,
) => readonly Annotation[];

/**
 * What stands over the characters of an article: layers of several parts in one
 * place, since a text node can show its annotations only once. Only groups near
 * the screen have them: those of a hundred thousand characters would be as many
 * elements.
 */
export class AnnotatedGroups {
  readonly #reader: Reader;
  readonly #annotators = new Map<Layer, Annotator>();
  readonly #shown = new Map<Group, readonly AnnotatedText[]>();
  readonly #observer: IntersectionObserver;
  #giveBack: () => void = () => {};

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#observer = new IntersectionObserver(
      (entries) => this.#follow(entries),
      {rootMargin: '100% 0px'},
    );
  }

  /** Shows a layer, or takes it away with null; the others stay. */
  set(layer: Layer, annotator: Annotator | null): void {
    if (!annotator && !this.#annotators.has(layer)) return;
    this.clear();
    const isEmpty = this.#annotators.size === 0;
    if (annotator) this.#annotators.set(layer, annotator);
    else this.#annotators.delete(layer);
    const {element} = this.#reader;
    if (this.#annotators.size === 0) this.#giveBack();
    else if (isEmpty) {
      this.#giveBack = lendSheet(element.getRootNode(), rubyRules);
    }
    this.show();
  }

  /** Takes every annotation away, until `show`: the text is to change. */
  clear(): void {
    this.#observer.disconnect();
    for (const group of [...this.#shown.keys()]) this.#hide(group);
  }

  /** Annotates the groups near the screen. */
  show(): void {
    if (this.#annotators.size === 0) return;
    for (const {element} of this.#reader.view.groups) {
      this.#observer.observe(element);
    }
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    const {groups} = this.#reader.view;
    const near = new Map(
      entries.map(({target, isIntersecting}) => [target, isIntersecting]),
    );
    this.#reader.keepPlace(() => {
      for (const group of groups) {
        const isNear = near.get(group.element);
        if (isNear === true) this.#annotate(group);
        else if (isNear === false) this.#hide(group);
      }
    });
  }

  #annotate(group: Group): void {
    if (this.#shown.has(group)) return;
    this.#reader.view.fill(group);
    const over = (layer: Layer, words: string, leaf: number) =>
      this.#annotators.get(layer)?.(words, group, leaf) ?? [];
    const shown = (group.leaves ?? []).flatMap((leaf, at) => {
      if (!(leaf instanceof Text)) return [];
      const original = over('original', leaf.data, at);
      const reading = over('reading', leaf.data, at);
      return annotate(leaf, {original, reading}) ?? [];
    });
    this.#shown.set(group, shown);
  }

  #hide(group: Group): void {
    for (const text of this.#shown.get(group) ?? []) unannotate(text);
    this.#shown.delete(group);
  }
}

const known = new WeakMap<Reader, AnnotatedGroups>();

/** The annotations of a reader, shared by the parts that make them. */
export function annotatedGroupsOf(reader: Reader): AnnotatedGroups {
  const groups = known.get(reader) ?? new AnnotatedGroups(reader);
  known.set(reader, groups);
  return groups;
}
