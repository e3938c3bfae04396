/**
 * Words of official text that the pinyin library reads wrongly, with their
 * readings in 现代汉语词典 (7th edition) or, for places, in 中国地名大辞典. Keys
 * are Simplified, since readings are looked up on the folded text.
 */
export const officialWords: Readonly<Record<string, string>> = {
  // Offices and work.
  处长: 'chù zhǎng',
  率先: 'shuài xiān',
  量化: 'liàng huà',
  中标: 'zhòng biāo',
  种植: 'zhòng zhí',
  卷入: 'juǎn rù',
  难民: 'nàn mín',
  // Places.
  大埔: 'dà bù',
  洪洞: 'hóng tóng',
  浒墅关: 'xǔ shù guān',
  歙县: 'shè xiàn',
  尉犁: 'yù lí',
  // Traditional words whose folded form is another word.
  干坤: 'qián kūn',
  干隆: 'qián lóng',
};
