import {fill} from '../strings/words.js';
import type {BarButton, BarModel, BarPanel} from '../view/bar-view.js';
import type {Choice} from '../view/choice-view.js';
import {moreView} from '../view/more-view.js';
import {outlineView} from '../view/outline-view.js';
import type {ScriptChoice} from './controllers/script-controller.js';
import {partLabel} from './part.js';
import type {ReaderCore} from './reader-core.js';
import {scriptName} from './script-names.js';
import type {SettingValue} from './settings.js';

/** What the bar shows now. */
export function barModel(core: ReaderCore): BarModel {
  const {element, words, settings, layout} = core;
  const parts = partButtons(core);
  const isBehind = ({name}: BarButton) =>
    !layout.isWide &&
    core.parts.states.some(({row}) => row.name === name && row.isMinor);
  const behind = parts.filter(isBehind);
  const own = (name: 'outline' | 'more', label: string): BarButton => ({
    name,
    label,
    kind: 'sheet',
    isOpen: layout.openPanel === name,
    isBusy: false,
  });
  const senior: BarButton = {
    name: 'senior',
    kind: 'press',
    label: words.senior,
    isOpen: settings.senior === 'on',
    isBusy: false,
  };
  return {
    words,
    size: element.size,
    sizes: sizesOf(core),
    script: element.script,
    scripts: scriptsOf(core),
    position: positionOf(core),
    buttons: [
      ...(hasOutlineButton(core) ? [own('outline', words.outlineButton)] : []),
      ...parts.filter((button) => !isBehind(button)),
      senior,
      ...(behind.length > 0 ? [own('more', words.more)] : []),
    ],
    panel: panelOf(core, behind),
    chooseSize: (size) => core.choose({size: size as SettingValue<'size'>}),
    chooseScript: (script) => core.choose({script: script as ScriptChoice}),
    press: (name) => press(core, name),
    close: (name) => close(core, name),
  };
}

function positionOf(core: ReaderCore): string {
  return core.current === null ? '' : core.positionOf(core.current);
}

function hasOutlineButton({element, layout, places}: ReaderCore): boolean {
  return !layout.isWide && !element.noOutline && places.size > 0;
}

function partButtons(core: ReaderCore): readonly BarButton[] {
  return core.parts.states
    .filter(({row}) => row.kind !== 'after' && row.kind !== 'effect')
    .filter(({row}) => row.isOffered?.(core) ?? true)
    .map(({row, isOpen, isLoading}) => ({
      name: row.name,
      kind: row.kind as BarButton['kind'],
      label: partLabel(row.name, core.words),
      isOpen,
      isBusy: isLoading,
    }));
}

/** The one panel that is open: the outline, 更多, or a part's. */
function panelOf(
  core: ReaderCore,
  behind: readonly BarButton[],
): BarPanel | null {
  const {layout, outlineState} = core;
  if (
    outlineState &&
    layout.openPanel === 'outline' &&
    hasOutlineButton(core)
  ) {
    const position = positionOf(core);
    const content = outlineView({...outlineState.model, position});
    return {name: 'outline', kind: 'sheet', content};
  }
  if (layout.openPanel === 'more' && behind.length > 0) {
    const content = moreView(behind, (name) => press(core, name));
    return {name: 'more', kind: 'sheet', content};
  }
  const open = core.parts.states.find(
    ({row, isOpen}) => isOpen && (row.kind === 'sheet' || row.kind === 'row'),
  );
  if (!open) return null;
  const {name, kind} = open.row;
  const content = open.part?.render?.();
  return {name, kind: kind as BarPanel['kind'], content};
}

/** 大 中 小 as on government pages; 特大 belongs to 长者模式. */
function sizesOf({element, words}: ReaderCore): readonly Choice[] {
  const sizes = ['large', 'medium', 'small'] as const;
  const all =
    element.size === 'x-large' ? (['x-large', ...sizes] as const) : sizes;
  return all.map((value) => ({value, label: words[value]}));
}

/** Original, Simplified, Traditional; a regional form while it is chosen. */
function scriptsOf({element, words, scripts}: ReaderCore): readonly Choice[] {
  const plain = scripts.filter((tag) => tag === 'zh-Hans' || tag === 'zh-Hant');
  const values: ScriptChoice[] = ['original', ...plain];
  if (!values.includes(element.script)) values.push(element.script);
  return values.map((value) => ({
    value,
    label: scriptName(value, words),
    ...(value === 'original' ? {} : {lang: value}),
  }));
}

function press(core: ReaderCore, name: string): void {
  const {layout, preferences, parts} = core;
  if (name === 'outline' || name === 'more') {
    layout.show(layout.openPanel === name ? null : name);
    return;
  }
  layout.show(null);
  if (name !== 'senior') {
    void parts.toggle(name);
    return;
  }
  preferences.toggleSenior();
  const {words, settings} = core;
  core.announce(fill(words[settings.senior], words.senior));
}

function close(core: ReaderCore, name: string): void {
  core.layout.show(null);
  core.closePart(name);
}
