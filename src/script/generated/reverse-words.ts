// Written by npm run build:lexicon from src/script/lexicon. Not edited.
export const reversePairs = '身分身份 部份部分 成份成分 想像想象 澈底彻底 賸餘剩余 黏貼粘贴 甚麼什么 銲接焊接 區畫区划 策畫策划 企畫企划 規畫规划 覆核复核 覆查复查 覆審复审 覆函复函 批覆批复 函覆函复 帳账 帳篷帐篷 帳幕帐幕 帳子帐子 蚊帳蚊帐 營帳营帐 專著专著 編著编著 論著论著 原著原著 名著名著 譯著译著 著錄著录 土著土著 卓著卓著 於單于单 濬縣浚县 显著显著 专著专著 论著论著 编著编著 译著译著 著录著录';
