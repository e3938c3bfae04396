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
    name: 'print',
    kind: 'action',
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
];
