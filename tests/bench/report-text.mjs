/**
 * A report of any length in the shape real ones have: sections `一、`, run-in
 * headings `（一）`, paragraphs of a few sentences. The same length always gives
 * the same text, and no two paragraphs are alike.
 */

const NUMERALS = [...'一二三四五六七八九十'];

const SUBJECTS = [
  '全市各级行政机关',
  '市人民政府',
  '各区县和有关部门',
  '基层执法单位',
  '政务服务中心',
  '公共法律服务机构',
];
const VERBS = [
  '持续完善',
  '着力健全',
  '全面落实',
  '稳步推进',
  '严格规范',
  '不断优化',
];
const OBJECTS = [
  '重大行政决策程序',
  '行政执法监督机制',
  '政务公开目录',
  '矛盾纠纷多元化解体系',
  '营商环境评价办法',
  '行政复议工作制度',
  '规范性文件备案审查',
];
const RESULTS = [
  '办理时间比上年缩短{n}个工作日',
  '受理事项{n}件，办结率达到百分之九十八',
  '组织培训{n}场，参加人员三千余人次',
  '公布信息{n}条，回应群众关切的问题',
  '修订制度{n}项，废止不相适应的文件',
];

/** A report of about so many characters, as plain text. */
export function reportText(characters) {
  const lines = ['关于法治建设情况的年度报告', ''];
  let length = lines[0].length;
  for (let section = 0; length < characters; section++) {
    for (const line of sectionLines(section)) {
      lines.push(line);
      length += line.length;
      if (length >= characters) break;
    }
  }
  return lines.join('\n');
}

function sectionLines(section) {
  const lines = [`${ordinal(section)}、${pick(OBJECTS, section)}的情况`];
  for (let part = 0; part < 5; part++) {
    const seed = section * 5 + part;
    const heading = `（${NUMERALS[part]}）${pick(VERBS, seed)}${pick(OBJECTS, seed + 3)}。`;
    lines.push(`　　${heading}${sentences(seed, 3)}`);
    lines.push(`　　${sentences(seed + 11, 4)}`);
  }
  return lines;
}

const sentences = (seed, count) =>
  Array.from({length: count}, (_, index) => sentence(seed * 7 + index)).join(
    '',
  );

function sentence(seed) {
  const result = pick(RESULTS, seed).replace('{n}', String(10 + (seed % 990)));
  return `${pick(SUBJECTS, seed)}${pick(VERBS, seed + 1)}${pick(OBJECTS, seed + 2)}，${result}。`;
}

const pick = (list, index) => list[index % list.length];

/** 一, 二 … 十, 十一 … 九十九, and again from 一. */
function ordinal(index) {
  const number = (index % 99) + 1;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const front = tens > 1 ? NUMERALS[tens - 1] : '';
  return `${front}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones - 1] : ''}`;
}
