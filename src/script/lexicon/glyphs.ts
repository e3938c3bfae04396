import type {GlyphRow} from './row.js';

/**
 * Characters of the dictionary's standards that official texts do not write.
 * OpenCC's Hong Kong form is a standard of glyphs; the record of the
 * Legislative Council contradicts it in these.
 */
export const glyphs = [
  {
    tag: 'zh-Hant-HK',
    pairs:
      '説說 税稅 户戶 閲閱 脱脫 温溫 綫線 牀床 啓啟 鋭銳 悦悅 兑兌 藴蘊 蜕蛻 醖醞 卧臥 揾搵 枱檯 痴癡 鑑鑒 麪麵 峯峰 賬帳',
    reason:
      'Hong Kong: 說 19,389 : 5, 稅 3,362 : 2, 戶 2,336 : 1, 線 2,409 : 82.',
  },
  {
    tag: 'zh-Hant-TW',
    pairs: '汙污 溼濕 賬帳',
    reason:
      'Taiwan: 污 10,923 : 17; 濕 and 帳 by the titles and the table of its laws.',
  },
  {
    tag: 'zh-Hant',
    pairs:
      '爲為 衆眾 羣群 覈核 翫玩 蔘參 麪麵 啓啟 牀床 峯峰 僞偽 祕秘 溼濕 喫吃 纔才 竈灶 糉粽 鉢缽 脣唇 鍼針 踊踴 皁皂 賬帳',
    reason:
      'What Taiwan and Hong Kong write alike is zh-Hant without a region.',
  },
] as const satisfies readonly GlyphRow[];
