import {fill} from '../strings/words.js';
import type {FrameModel, Notice} from '../view/frame-view.js';
import {barModel} from './bar-model.js';
import {partLabel} from './part.js';
import type {ReaderCore} from './reader-core.js';

/** What stands around the article now. */
export function frameModel(core: ReaderCore): FrameModel {
  const {element, settings, layout, outlineState} = core;
  const hasOutline = !element.noOutline && core.places.size > 0;
  return {
    lang: core.uiLang,
    theme: settings.theme === 'auto' ? null : settings.theme,
    isSenior: settings.senior === 'on',
    isWide: layout.isWide,
    bar: element.noToolbar ? null : barModel(core),
    outline:
      hasOutline && (layout.isWide || element.noToolbar)
        ? outlineState.model
        : null,
    notices: noticesOf(core),
    after: core.parts.states
      .filter(
        ({row}) => row.kind === 'after' && (row.isOffered?.(core) ?? true),
      )
      .map(({row, part, isOpen, isLoading}) => ({
        name: row.name,
        label: partLabel(row.name, core.words),
        isOpen,
        isBusy: isLoading,
        content: isOpen ? part?.render?.() : null,
        press: () => void core.parts.toggle(row.name),
      })),
  };
}

/** What the reader is told about the text: converted, loading, failed. */
export function noticesOf(core: ReaderCore): readonly Notice[] {
  const {words, script, source} = core;
  const {state} = source;
  const notices: Notice[] = [];
  // Both keep their button while they try again: it may have the focus.
  const again = (press: () => void) => [{label: words.retry, press}];
  if (state.status === 'loading') {
    const actions = source.hasFailed ? again(() => source.read()) : [];
    notices.push({text: words.loading, actions});
  }
  if (state.status === 'failed') {
    const text = fill(words[state.problem], state.detail);
    notices.push({text, actions: again(() => source.read())});
  }
  if (script.hasFailed) {
    const isBusy = script.status === 'busy';
    notices.push({
      text: isBusy ? words.converting : words.convertFailed,
      actions: again(() => script.retry()),
    });
  }
  if (script.isConverted) notices.push({text: words.converted});
  const offer = core.shown ? core.comeback.notice : null;
  return offer ? [...notices, offer] : notices;
}
