import type {Element} from 'hast';
import {type HastOptions, hastInSteps} from '../format/to-hast.js';
import type {Report} from '../model/nodes.js';
import {type OutlineItem, outlineOf} from '../model/outline.js';
import {type Place, placesOf} from '../model/places-of.js';
import type {Steps} from '../model/steps.js';
import {articleOf} from '../view/article-view.js';
import {type ContainerPlan, planInSteps} from '../view/plan-groups.js';

/** What the reader shows of a report: its outline, its places, its text. */
export interface ReadArticle {
  readonly shown: Report;
  readonly outline: readonly OutlineItem[];
  readonly places: ReadonlyMap<string, Place>;
  readonly article: Element;
}

/** All that an article is built from, before there is a node of it. */
export interface MadeArticle extends Omit<ReadArticle, 'article'> {
  readonly options: HastOptions;
  readonly plan: ContainerPlan;
}

/** Makes the plan of a report's article. */
export function* makeArticle(
  shown: Report,
  options: HastOptions,
): Steps<MadeArticle> {
  const {article, ...read} = yield* readArticle(shown, options);
  const plan = yield* planInSteps(article);
  return {...read, options, plan};
}

/** Makes what is shown of a report, without a plan. */
export function* readArticle(
  shown: Report,
  options: HastOptions,
): Steps<ReadArticle> {
  const outline = outlineOf(shown);
  yield;
  const places = placesOf(shown);
  yield;
  const article = articleOf(yield* hastInSteps(shown, options));
  return {shown, outline, places, article};
}
