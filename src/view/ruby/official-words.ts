/**
 * Words of official text that the pinyin library reads wrongly, with their
 * readings in 现代汉语词典 (7th edition) or, for places, as their governments
 * read them. Keys are Simplified, since readings are looked up on folded text.
 */
export const officialWords: Readonly<Record<string, string>> = {
  // Offices and work.
  处长: 'chù zhǎng',
  率先: 'shuài xiān',
  量化: 'liàng huà',
  中标: 'zhòng biāo',
  种植: 'zhòng zhí',
  种粮: 'zhòng liáng',
  卷入: 'juǎn rù',
  难民: 'nàn mín',
  央行: 'yāng háng',
  差旅: 'chāi lǚ',
  还款: 'huán kuǎn',
  载体: 'zài tǐ',
  教书: 'jiāo shū',
  倒逼: 'dào bī',
  倒计时: 'dào jì shí',
  舍弃: 'shě qì',
  揣摩: 'chuǎi mó',
  掂量: 'diān liang',
  扁担: 'biǎn dan',
  粘贴: 'zhān tiē',
  理发: 'lǐ fà',
  今朝: 'jīn zhāo',
  和面: 'huó miàn',
  // The same characters across the border of two words.
  和面向: 'hé miàn xiàng',
  和面临: 'hé miàn lín',
  和面对: 'hé miàn duì',
  和面积: 'hé miàn jī',
  和面貌: 'hé miàn mào',
  处长期: 'chǔ cháng qī',
  // Places.
  大埔: 'dà bù',
  单县: 'shàn xiàn',
  洪洞: 'hóng tóng',
  黄陂: 'huáng pí',
  浒墅关: 'xǔ shù guān',
  浚县: 'xùn xiàn',
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  任丘: 'rén qiū',
  歙县: 'shè xiàn',
  台州: 'tāi zhōu',
  天台: 'tiān tāi',
  尉犁: 'yù lí',
  蔚县: 'yù xiàn',
  涡阳: 'guō yáng',
  // Traditional words whose folded form is another word.
  干坤: 'qián kūn',
  干隆: 'qián lóng',
};
