/**
 * What a report goes through on its way into the page: the way to its address,
 * the parser, the writer and the rules of the article. One chunk beside the
 * first, half of all there is to load.
 */
export {hastInSteps, toHast} from '../format/to-hast.js';
export {parseInSteps} from '../parse/parse-report.js';
export * as articleTools from '../view/article-tools.js';
export {domInSteps} from '../view/hast-from-dom.js';
export {articleRules} from '../view/styles/article-rules.js';
export {OutlineController} from './controllers/outline-controller.js';
export {frame} from './frame-model.js';
export {loadSrc} from './load-src.js';
export {makeArticle} from './make-article.js';
export {idsInView, writeAhead} from './write-ahead.js';
export {writeOver} from './write-over.js';
