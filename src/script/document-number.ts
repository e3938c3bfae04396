/**
 * 发文字号 in running text: an agency's code, a year in brackets, a number.
 *
 *     根据国办发〔2019〕6号文件，…
 *       ^^^^^^^^^^^^^^^^^
 *
 * The number is the document's name in the archives and is not respelled.
 */
const pattern =
  /([\p{Script=Han}]{1,16})([〔［[（(]\s*(?:19|20)\d{2}\s*[〕］\])）]\s*(?:第\s*)?\d+\s*[号號])/gu;

/** Words after which an agency's code begins when no punctuation says so. */
const lead =
  /^.*(?:根据|根據|依据|依據|按照|依照|参照|參照|遵照|执行|執行|印发|印發|以及|[以按见見与與和及由])/u;

/** An agency's code is at most this long: 黑人社厅联函, 中共中央办公厅 …. */
const longestCode = 10;

/** Spans of a text, as offsets in pairs, that are 发文字号. */
export function documentNumbersIn(text: string): readonly number[] {
  if (!/\d\s*[号號]/.test(text)) return []; // saves most texts the big pattern
  const spans: number[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, before = ''] = match;
    const code = before.replace(lead, '');
    if (code === '' || code.length > longestCode) continue;
    const end = match.index + whole.length;
    spans.push(end - whole.length + before.length - code.length, end);
  }
  return spans;
}
