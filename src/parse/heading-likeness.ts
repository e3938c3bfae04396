import {type Row, sentenceEnd} from './row.js';

/**
 * Why the first sentence after a mark is not a heading, each with a real-shaped
 * line. `head` is that sentence without its full stop; `alone` says that the
 * line ends with it.
 */
const reasonsAgainst: readonly {
  readonly name: string;
  readonly applies: (head: string, alone: boolean) => boolean;
}[] = [
  // （三）对按时完成任务且成效显著的省（区、市），在分配年度资金时予以倾斜，并……
  {name: 'long', applies: (head) => head.length > 46},
  // 四、违反规定的；
  //              ^
  {name: 'list punctuation', applies: (head) => /[；;]|[，,、]$/.test(head)},
  // （二）春节：2月4日至10日放假调休。
  //        ^
  {
    name: 'label',
    applies: (head, alone) =>
      /[：:]./.test(head) && !(alone && head.length <= 30),
  },
  // 3.“四好农村路”：
  //               ^
  {name: 'term', applies: (head, alone) => alone && /[：:]$/.test(head)},
  // 四、各级政府应当按照本办法落实责任，由主管部门组织实施。
  //             ^---^-^            ^-^
  {
    name: 'clause',
    applies: (head) =>
      /应当|應當|不得|必须|必須|可以|[^自理]由[^，]|按照|依照|根据|根據|[的后後][，,]|[以如]下|下列/.test(
        head,
      ),
  },
  // （一）是加强法治建设的重要手段。
  //      ^
  {name: 'predicate', applies: (head) => /^[是为為]/.test(head)},
];

/** Whether the first sentence of a marked row reads like a heading. */
export function readsLikeHeading(row: Row): boolean {
  const {head, alone} = headOf(row);
  if (head === '') return false;
  return !reasonsAgainst.some((reason) => reason.applies(head, alone));
}

/** The first sentence after a row's mark, and whether the line ends with it. */
export function headOf({text, mark}: Row): {
  readonly head: string;
  readonly alone: boolean;
} {
  const start = mark?.end ?? 0;
  const end = sentenceEnd(text, start);
  return {
    head: text.slice(start, end).replace(/。$/, ''),
    alone: end >= text.length,
  };
}

/** The longest names of divisions are enumerations: 主席、副主席，乡长、副乡长…… */
const longestTitle = 56;

/**
 * Whether what follows a mark can be the name of a division of a law: short,
 * and without the punctuation of a sentence.
 *
 * 第三章　对违法行为的处罚
 *        ^
 */
export function readsLikeTitle(row: Row): boolean {
  const title = row.text.slice(row.mark?.end ?? 0);
  return title.length <= longestTitle && !/[。；;：:，,、]$|。./.test(title);
}
