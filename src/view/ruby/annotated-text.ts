/** Something over some characters of a text: UTF-16 offsets and its words. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly over: string;
}

/** What can stand over characters, the outermost first. */
export const layers = [
  'original', // what the source has there
  'reading', // 拼音 or 注音
] as const;

export type Layer = (typeof layers)[number];

/** The annotations of a text by layer; those within a layer do not overlap. */
export type Annotations = Readonly<Record<Layer, readonly Annotation[]>>;

/**
 * A text node of the article that shows annotations: the node stays where it is
 * and is empty while `shown` stands before it in its place.
 */
export interface AnnotatedText {
  readonly node: Text;
  readonly words: string;
  readonly shown: HTMLElement;
}

/**
 * Shows annotations over the characters of a text node. A screen reader gets
 * the characters alone: its voice knows how to say them.
 */
export function annotate(
  node: Text,
  annotations: Annotations,
): AnnotatedText | null {
  if (layers.every((layer) => annotations[layer].length === 0)) return null;
  const words = node.data;
  const shown = document.createElement('span');
  shown.dataset.ruby = '';
  const append = (
    parent: Node,
    from: number,
    to: number,
    [layer, ...inner]: readonly Layer[],
  ): void => {
    if (layer === undefined) {
      if (to > from) parent.appendChild(new Text(words.slice(from, to)));
      return;
    }
    let at = from;
    for (const {start, end, over} of annotations[layer]) {
      if (start < from || end > to) continue;
      append(parent, at, start, inner);
      const ruby = document.createElement('ruby');
      ruby.dataset.layer = layer;
      append(ruby, start, end, inner);
      ruby.append(annotationOf(over));
      parent.appendChild(ruby);
      at = end;
    }
    append(parent, at, to, inner);
  };
  append(shown, 0, words.length, layers);
  node.before(shown);
  node.data = '';
  return {node, words, shown};
}

/** Takes the annotations away; the text node has its words again. */
export function unannotate({node, words, shown}: AnnotatedText): void {
  shown.remove();
  node.data = words;
}

function annotationOf(over: string): HTMLElement {
  const rt = document.createElement('rt');
  rt.setAttribute('aria-hidden', 'true');
  rt.textContent = over;
  return rt;
}
