import type {ReactiveControllerHost} from 'lit';
import type {Report} from '../model/nodes.js';
import type {OutlineItem} from '../model/outline.js';
import type {Place} from '../model/places-of.js';
import type {ScriptTag} from '../model/script-tag.js';
import type {UiLang, Words} from '../strings/words.js';
import type {ArticleView} from '../view/article-view.js';
import type {Host} from './host.js';
import type {Settings} from './settings.js';

/**
 * What controllers and lazily loaded parts see of the element. Ids are those of
 * the model, without the element's `id-prefix`.
 */
export interface Reader extends ReactiveControllerHost {
  /** The element itself; its shadow root is `element.shadowRoot`. */
  readonly element: Host;
  /** The scripts that are offered. */
  readonly scripts: readonly ScriptTag[];
  /** The report as the source has it; null while there is none. */
  readonly report: Report | null;
  /** The report in the script that is shown: the same ids and shape. */
  readonly shown: Report | null;
  readonly outline: readonly OutlineItem[];
  /** Sections, articles and enclosed documents by id, in the shown script. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where a place or block is, in the marks of the report: 三、（二）. */
  positionOf(id: string): string;
  /** The article in light DOM: its groups, and `elementOf(id)`. */
  readonly view: ArticleView;
  readonly settings: Settings;
  readonly words: Words;
  readonly uiLang: UiLang;
  /** The title that the article is named by. */
  readonly title: string;
  /** The id that is the place of a section, article or block in the page. */
  pageId(id: string): string;
  /** The element of an id, built if it was not yet; null if there is none. */
  elementOf(id: string): HTMLElement | null;
  /** The id of the nearest section, article or block around a node. */
  idOf(node: Node): string | null;
  /** The height of the window above which the bar covers the text. */
  topEdge(): number;
  /** Runs a change of the article and keeps the line at the top in place. */
  keepPlace(change: () => void): void;
  /** Notes the line at the top; the answer goes back to it. */
  savePlace(): () => void;
  /** Brings words into view below the bar, without moving the focus. */
  reveal(range: Range): void;
  /** Closes a part and gives the focus back to its button. */
  closePart(name: string): void;
  /** Says one sentence to screen readers, politely. */
  announce(sentence: string): void;
  /** Takes back every choice of the reader, and says so. */
  resetSettings(said: string): void;
  /** Changes settings as the reader's own choice: shown, kept, reported. */
  choose(values: Partial<Settings>): void;
  /** Goes to a place as a link does: history, focus, outline. */
  goTo(id: string): boolean;
  /** The section or article that is being read; null before the first. */
  readonly current: string | null;
}
