import {fill} from '../strings/words.js';
import type {Notice} from '../view/waiting-view.js';
import type {ReaderCore} from './reader-core.js';

/** What the reader is told about the text: converted, loading, failed. */
export function noticesOf(core: ReaderCore): readonly Notice[] {
  const {words, script, source, announcer} = core;
  const {state} = source;
  const notices: Notice[] = [];
  // Both keep their button while they try again: it may have the focus.
  const again = (press: () => void) => [{label: words.retry, press}];
  const {isBeingMade, built} = core.article;
  if (state.status === 'loading' || (isBeingMade && built === null)) {
    const actions = source.hasFailed ? again(() => source.read()) : [];
    notices.push({text: words.loading, actions});
  }
  if (state.status === 'failed') {
    const text = fill(words[state.problem], state.detail);
    notices.push({text, actions: again(() => source.read())});
  }
  const isBusy = script.status === 'busy';
  if (script.hasFailed || (isBusy && announcer.isSlow)) {
    notices.push({
      text: isBusy ? words.converting : words.convertFailed,
      actions: script.hasFailed ? again(() => script.retry()) : [],
    });
  }
  if (script.isConverted) notices.push({text: words.converted});
  const offer = core.shown ? core.comeback.notice : null;
  return offer ? [...notices, offer] : notices;
}
