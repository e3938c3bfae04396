import {hasChineseVoice, watchVoices} from './device-voices.js';
import type {Host} from './host.js';
import type {PartRow} from './part.js';

/** The lazy parts, in the order of their buttons. */
export const parts: readonly PartRow[] = [
  {
    name: 'find',
    kind: 'row',
    load: () => import('./parts/find-part.js').then(({loadFind}) => loadFind()),
  },
  {
    name: 'speech',
    kind: 'row',
    isOffered: hasChineseVoice,
    watch: watchVoices,
    load: () =>
      import('./parts/speech-part.js').then(
        ({SpeechPart}) =>
          (reader) =>
            new SpeechPart(reader),
      ),
  },
  {
    name: 'settings',
    kind: 'sheet',
    load: () =>
      import('./parts/settings-part.js').then(
        ({createSettings}) => createSettings,
      ),
  },
  {
    name: 'compare',
    kind: 'press',
    isMinor: true,
    isOffered: ({shown, report}) => shown !== report,
    load: () =>
      import('./parts/compare-part.js').then(
        ({ComparePart}) =>
          (reader) =>
            new ComparePart(reader),
      ),
  },
  {
    name: 'cite',
    kind: 'sheet',
    isMinor: true,
    load: () =>
      import('./parts/cite-part.js').then(
        ({CitePart}) =>
          (reader) =>
            new CitePart(reader),
      ),
  },
  {
    name: 'print',
    kind: 'action',
    isMinor: true,
    // The browser asks to print without waiting: it must be there before.
    isWanted: ({shown}) => shown !== null,
    load: () =>
      import('./parts/print-part.js').then(
        ({PrintPart}) =>
          (reader) =>
            new PrintPart(reader),
      ),
  },
  {
    name: 'overview',
    kind: 'after',
    isOffered: ({shown, element}) =>
      !(element as Host).noOverview && (shown?.children.length ?? 0) > 0,
    load: () =>
      import('./parts/overview-part.js').then(
        ({OverviewPart}) =>
          (reader) =>
            new OverviewPart(reader),
      ),
  },
  {
    name: 'ruby',
    kind: 'effect',
    isWanted: ({settings}) => settings.ruby !== 'off',
    load: () => import('./parts/ruby-part.js').then(({loadRuby}) => loadRuby()),
  },
  {
    name: 'ruler',
    kind: 'effect',
    isWanted: ({settings}) => settings.ruler !== 'off',
    load: () =>
      import('./parts/ruler-part.js').then(({createRuler}) => createRuler),
  },
];
