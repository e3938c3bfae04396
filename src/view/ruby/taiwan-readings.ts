/**
 * Characters that Taiwan reads otherwise than the Mainland, in every official
 * word: 教育部《國語一字多音審訂表》 (1999). Both written forms are keys, so that
 * the text may stand in either script. Not a full list: characters whose
 * reading depends on the word are left as the library reads them.
 */
export const taiwanReadings: Readonly<Record<string, string>> = Object.freeze({
  ...readingsFor('qí', '期'), // 星期
  ...readingsFor('zhí', '質质'), // 品質
  ...readingsFor('jiù', '究'), // 研究
  ...readingsFor('qì', '企'), // 企業
  ...readingsFor('wéi', '危微'), // 危機
  ...readingsFor('jí', '擊击'), // 打擊
  ...readingsFor('shì', '識识'), // 知識
  ...readingsFor('xì', '夕'), // 除夕
  ...readingsFor('xí', '息惜昔錫锡'), // 消息
  ...readingsFor('yí', '誼谊'), // 友誼
  ...readingsFor('yì', '液'), // 液體
  ...readingsFor('yǒng', '擁拥'), // 擁有
  ...readingsFor('zòng', '綜综'), // 綜合
  ...readingsFor('zhàn', '暫暂'), // 暫行
  ...readingsFor('chú', '儲储'), // 儲備
  ...readingsFor('jī', '跡蹟迹績绩'), // 成績
  ...readingsFor('jùn', '菌'), // 細菌
  ...readingsFor('tú', '突'), // 突出
  ...readingsFor('xī', '攜携'), // 攜手
  ...readingsFor('shú', '叔淑'), // 叔父
  ...readingsFor('dǎng', '檔档'), // 檔案
  ...readingsFor('wèi', '偽伪'), // 偽造
});

function readingsFor(
  reading: string,
  characters: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(characters, (c) => [c, reading]));
}
