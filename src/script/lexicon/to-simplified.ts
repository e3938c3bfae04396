import {pairs, type ReverseRow} from './row.js';

/**
 * Words of Traditional official texts that the dictionary leaves in a form
 * Simplified official texts do not write (身分, 部份, 帳户), or reads as another
 * word (專著, 於|單一). They are carved before the dictionary, like the rows of
 * the other direction. The last line protects words of Simplified in a text
 * that has both scripts.
 */
export const toSimplified: readonly ReverseRow[] = pairs(
  `身分=身份 部份=部分 成份=成分 想像=想象 澈底=彻底 賸餘=剩余 黏貼=粘贴 甚麼=什么 銲接=焊接
   區畫=区划 策畫=策划 企畫=企划 規畫=规划
   覆核=复核 覆查=复查 覆審=复审 覆議=复议 覆檢=复检 覆函=复函 批覆=批复 函覆=函复 粧=妆 敍=叙
   帳=账 帳篷=帐篷 帳幕=帐幕 帳子=帐子 蚊帳=蚊帐 營帳=营帐
   專著=专著 編著=编著 論著=论著 原著=原著 名著=名著 譯著=译著 著錄=著录 土著=土著 卓著=卓著
   於單=于单 濬縣=浚县
   显著=显著 专著=专著 论著=论著 编著=编著 译著=译著 著录=著录`,
).map(([traditional, simplified]) => ({traditional, simplified}));
