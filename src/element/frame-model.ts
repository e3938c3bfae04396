import {isScriptTag} from '../model/script-tag.js';
import {fill} from '../strings/words.js';
import type {BarButton, BarModel} from '../view/bar-view.js';
import type {Choice} from '../view/choice-view.js';
import type {FrameModel, Notice} from '../view/frame-view.js';
import type {ScriptChoice} from './controllers/script-controller.js';
import {partLabel} from './part.js';
import type {ReaderCore} from './reader-core.js';
import {scriptName} from './script-names.js';
import type {SettingValue} from './settings.js';

/** What stands around the article now. */
export function frameModel(core: ReaderCore): FrameModel {
  const {element, settings, layout, outlineState, outline} = core;
  const hasOutline = !element.noOutline && outline.length > 0;
  return {
    lang: core.uiLang,
    theme: settings.theme === 'auto' ? null : settings.theme,
    isSenior: settings.senior === 'on',
    isWide: layout.isWide,
    bar: element.noToolbar ? null : barModel(core, hasOutline),
    outline:
      hasOutline && (layout.isWide || outlineState.isOpen || element.noToolbar)
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
        press: () => press(core, row.name),
      })),
  };
}

/** What the reader is told about the text: converted, loading, failed. */
export function noticesOf(core: ReaderCore): readonly Notice[] {
  const {words, script, source} = core;
  const {state} = source;
  const notices: Notice[] = [];
  if (state.status === 'loading') notices.push({text: words.loading});
  if (state.status === 'failed') {
    notices.push({
      text: fill(words[state.problem], state.detail),
      actions: [{label: words.retry, press: () => source.read()}],
    });
  }
  if (script.status === 'failed') {
    notices.push({
      text: words.convertFailed,
      actions: [{label: words.retry, press: () => script.retry()}],
    });
  }
  if (script.isConverted) notices.push({text: words.converted});
  return notices;
}

function barModel(core: ReaderCore, hasOutline: boolean): BarModel {
  const {element, words, parts, layout, outlineState} = core;
  const buttons = parts.states
    .filter(({row}) => isButton(row.kind) && (row.isOffered?.(core) ?? true))
    .map(({row, isOpen, isLoading}) => ({
      name: row.name,
      kind: row.kind as BarButton['kind'],
      label: partLabel(row.name, words),
      isOpen,
      isBusy: isLoading,
    }));
  const outlineButton = {
    name: 'outline',
    kind: 'sheet' as const,
    label: words.outlineButton,
    isOpen: outlineState.isOpen,
    isBusy: false,
  };
  const open = parts.states.find(
    ({row, isOpen}) => isOpen && (row.kind === 'sheet' || row.kind === 'row'),
  );
  return {
    words,
    size: element.size,
    sizes: sizesOf(core),
    script: element.script,
    scripts: scriptsOf(core),
    buttons:
      hasOutline && !layout.isWide ? [outlineButton, ...buttons] : buttons,
    panel: open
      ? {
          name: open.row.name,
          label: partLabel(open.row.name, words),
          kind: open.row.kind as 'sheet' | 'row',
          content: open.part?.render?.(),
        }
      : null,
    chooseSize: (size) => core.choose({size: size as SettingValue<'size'>}),
    chooseScript: (script) => core.choose({script: script as ScriptChoice}),
    press: (name) => press(core, name),
    close: () => open && core.closePart(open.row.name),
  };
}

/** 大 中 小 as on government pages; 特大 belongs to 长者模式. */
function sizesOf({element, words}: ReaderCore): readonly Choice[] {
  const sizes = ['large', 'medium', 'small'] as const;
  const all =
    element.size === 'x-large' ? (['x-large', ...sizes] as const) : sizes;
  return all.map((value) => ({value, label: words[value]}));
}

/** Original, Simplified, Traditional; a regional form while it is chosen. */
function scriptsOf({element, words}: ReaderCore): readonly Choice[] {
  const offered = element.scripts.split(/\s+/).filter(isScriptTag);
  const plain = offered.filter((tag) => tag === 'zh-Hans' || tag === 'zh-Hant');
  const values: ScriptChoice[] = ['original', ...plain];
  if (!values.includes(element.script)) values.push(element.script);
  return values.map((value) => ({
    value,
    label: scriptName(value, words),
    lang: value === 'original' ? undefined : value,
  }));
}

function isButton(kind: string): boolean {
  return kind !== 'after' && kind !== 'effect';
}

function press(core: ReaderCore, name: string): void {
  if (name === 'outline') core.outlineState.show(!core.outlineState.isOpen);
  else void core.parts.toggle(name);
}
