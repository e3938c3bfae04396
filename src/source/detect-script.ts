import type {ScriptTag} from '../model/script-tag.js';

/** What the characters of a text say about the script that it is written in. */
export interface DetectedScript {
  /**
   * The script of most of the text; `zh-Hant` when the region is not clear.
   * null when fewer than five characters tell (a number, a short caption).
   */
  readonly tag: ScriptTag | null;
  /** A tenth or more of the telling characters are of the other script. */
  readonly mixed: boolean;
  /**
   * Traditional by its glyphs only: a converter replaced characters one by one
   * and left or guessed wherever Traditional has several (旅游, 委托, 準入).
   */
  readonly disguised: boolean;
  /** Telling characters found of Simplified. */
  readonly simplified: number;
  /** Telling characters found of Traditional. */
  readonly traditional: number;
  /** Spellings that only a conversion by characters makes. */
  readonly naive: number;
  /** Families (于/於, 采/採 …) in which the text has such spellings. */
  readonly naiveFamilies: number;
  /** The share of such spellings in those families, 0 to 1. */
  readonly naiveShare: number;
}

/**
 * Frequent characters of official texts that exist in one script only. The
 * character at a place of the second string is the Traditional form of the one
 * at that place of the first.
 */
const simplifiedMarkers =
  '业条会国规区务应发关动设机议员产实进项当经处长对县体办决时权资与辖乡内请园为运开农审镇强级专学职检预将个创监证诉执质统现营点选车总续组场报费补责';
const traditionalMarkers =
  '業條會國規區務應發關動設機議員產實進項當經處長對縣體辦決時權資與轄鄉內請園為運開農審鎮強級專學職檢預將個創監證訴執質統現營點選車總續組場報費補責';

/**
 * Spellings that belong to a region. Those of the last row belong to neither
 * and speak against both: dictionaries and converters write them.
 */
const regions = [
  {
    tag: 'zh-Hant-TW',
    spellings: /臺|裡|祕|計畫|身分|[隨沿本藉]著|中華民國|行政院|立法院/g,
  },
  {
    tag: 'zh-Hant-HK',
    spellings: /衞|裏|着|羣|説|綫|佔|立法會|特區政府|行政會議/g,
  },
  {tag: 'zh-Hant', spellings: /爲|衆|覈|麪/g},
] as const satisfies readonly {tag: ScriptTag; spellings: RegExp}[];

/**
 * Families where Simplified has one character and Traditional several: what a
 * conversion by characters leaves or makes, and what people write.
 */
const disguiseFamilies = [
  {naive: /于/g, proper: /於/g},
  {naive: /后/g, proper: /後/g},
  {naive: /并/g, proper: /[並併]/g},
  {naive: /余/g, proper: /餘/g},
  {naive: /采[取用購納集]/g, proper: /採[取用購納集]/g},
  {naive: /干[部警線]|骨干/g, proper: /幹[部警線]|骨幹/g},
  {naive: /幹[預涉]/g, proper: /干[預涉]/g},
  {naive: /[委依]托/g, proper: /[委依]託/g},
  {naive: /旅游|游[客覽]/g, proper: /旅遊|遊[客覽]/g},
  {naive: /[示規防]范|范圍/g, proper: /[示規防]範|範圍/g},
  {naive: /征[收集求用]|特征/g, proper: /徵[收集求用]|特徵/g},
  {naive: /志愿|[意自]愿/g, proper: /志願|[意自]願/g},
  {naive: /準[入予許]|[批核]準/g, proper: /准[入予許]|[批核]准/g},
  {naive: /製[度定]|[體機]製/g, proper: /制[度定]|[體機]制/g},
  {naive: /制造/g, proper: /製造/g},
  {naive: /係統|體係/g, proper: /系統|體系/g},
  {naive: /關系/g, proper: /關係/g},
  {naive: /方麵|麵[積向]|全麵/g, proper: /方面|面[積向]|全面/g},
  {naive: /公裡|裡程|鄰裡/g, proper: /公里|里程|鄰里/g},
] as const satisfies readonly {naive: RegExp; proper: RegExp}[];

/** Fewer telling characters than this decide nothing. */
const leastMarkers = 5;
/** The other script makes a text mixed from this share on … */
const mixedShare = 0.1;
/** … and from this number on, so that one name in a caption does not. */
const leastOfMixed = 3;
const leastOfRegion = 3;
const regionShare = 0.8;
/**
 * Disguise is a score over many characters. Measured: proper Traditional never
 * has three of the families in 1,000 characters, a report of 2022 that was
 * converted by characters has twelve.
 */
const leastForDisguise = 300;
const leastNaiveFamilies = 3;
const leastNaive = 4;
const disguiseShare = 0.4;

/**
 * Reads the script of a text from its characters alone: Simplified or
 * Traditional, the region where the spelling tells it, and whether it is
 * Simplified in disguise.
 */
export function detectScript(text: string): DetectedScript {
  const {simplified, traditional, han} = countMarkers(text);
  const markers = simplified + traditional;
  const less = Math.min(simplified, traditional);
  const isTraditional = traditional > simplified;
  const naive = isTraditional
    ? countNaive(text)
    : {naive: 0, naiveFamilies: 0, naiveShare: 0};
  const disguised =
    han >= leastForDisguise &&
    naive.naiveFamilies >= leastNaiveFamilies &&
    naive.naive >= leastNaive &&
    naive.naiveShare >= disguiseShare;
  let tag: ScriptTag | null = null;
  if (markers >= leastMarkers) tag = isTraditional ? 'zh-Hant' : 'zh-Hans';
  if (tag === 'zh-Hant' && !disguised) tag = regionOf(text);
  return {
    tag,
    mixed: less >= leastOfMixed && less >= mixedShare * markers,
    disguised,
    simplified,
    traditional,
    ...naive,
  };
}

/** Han characters from U+3400: 1 marks a Simplified text, 2 a Traditional. */
const firstHan = 0x3400;
const scriptOfMarker = new Uint8Array(0x9fff - firstHan + 1);
for (let i = 0; i < simplifiedMarkers.length; i++) {
  scriptOfMarker[simplifiedMarkers.charCodeAt(i) - firstHan] = 1;
  scriptOfMarker[traditionalMarkers.charCodeAt(i) - firstHan] = 2;
}

function countMarkers(text: string) {
  let simplified = 0;
  let traditional = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < firstHan || unit > 0x9fff) continue;
    han++;
    const script = scriptOfMarker[unit - firstHan];
    if (script === 1) simplified++;
    else if (script === 2) traditional++;
  }
  return {simplified, traditional, han};
}

function countNaive(text: string) {
  let naive = 0;
  let proper = 0;
  let naiveFamilies = 0;
  for (const family of disguiseFamilies) {
    const found = count(text, family.naive);
    if (!found) continue;
    naiveFamilies++;
    naive += found;
    proper += count(text, family.proper);
  }
  return {
    naive,
    naiveFamilies,
    naiveShare: naive ? naive / (naive + proper) : 0,
  };
}

function regionOf(text: string): ScriptTag {
  const votes = regions.map(({tag, spellings}) => ({
    tag,
    found: count(text, spellings),
  }));
  const all = votes.reduce((sum, {found}) => sum + found, 0);
  const region = votes.find(
    ({found}) => found >= leastOfRegion && found >= regionShare * all,
  );
  return region?.tag ?? 'zh-Hant';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
