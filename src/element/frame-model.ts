import type {TemplateResult} from 'lit';
import {type FrameModel, frameView} from '../view/frame-view.js';
import {barModel} from './bar-model.js';
import {noticesOf} from './notices.js';
import {partLabel} from './part.js';
import type {ReaderCore} from './reader-core.js';

/** The reader around the article, as it is now. */
export function frame(core: ReaderCore): TemplateResult {
  return frameView(frameModel(core));
}

function frameModel(core: ReaderCore): FrameModel {
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
        ? (outlineState?.model ?? null)
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
