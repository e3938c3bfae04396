import {type HastOptions, hastInSteps} from '../format/to-hast.js';
import type {Report} from '../model/nodes.js';
import {type OutlineItem, outlineOf} from '../model/outline.js';
import {type Place, placesOf} from '../model/places-of.js';
import type {Steps} from '../model/steps.js';
import {type ContainerPlan, planInSteps} from '../view/plan-groups.js';

/** All that an article is built from, before there is a node of it. */
export interface MadeArticle {
  readonly shown: Report;
  readonly options: HastOptions;
  readonly outline: readonly OutlineItem[];
  readonly places: ReadonlyMap<string, Place>;
  readonly plan: ContainerPlan;
}

/** Makes the plan of a report's article. */
export function* makeArticle(
  shown: Report,
  options: HastOptions,
): Steps<MadeArticle> {
  const outline = outlineOf(shown);
  yield;
  const places = placesOf(shown);
  yield;
  const {children} = yield* hastInSteps(shown, options);
  const [article] = children;
  if (article?.type !== 'element')
    throw new TypeError('A report’s hast has one article.');
  const plan = yield* planInSteps(article);
  return {shown, options, outline, places, plan};
}
