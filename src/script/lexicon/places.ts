import {type LexiconFamily, spelt} from './row.js';

/** Names of places, lines and rivers that the dictionary reads as words. */
export const places = [
  {
    name: '沈/瀋',
    reason:
      'In names of lines and regions 沈 stands for 沈阳 (瀋陽); as a surname it stays 沈.',
    example: {text: '秦沈客运专线', without: '秦沈客運專線'},
    rows: spelt(
      `秦沈=秦瀋 沈白=瀋白 沈抚=瀋撫 沈北=瀋北 沈河区=瀋河區 沈西=瀋西 沈铁=瀋鐵 沈鼓=瀋鼓 京沈=京瀋
       哈沈=哈瀋 抚沈=撫瀋 沈飞公司=瀋飛公司 沈飞集团=瀋飛集團 沈本一体=瀋本一體
       沈大高速=瀋大高速 沈大铁路=瀋大鐵路 沈大线=瀋大線 沈海高速=瀋海高速 沈海线=瀋海線
       沈丹高铁=瀋丹高鐵 沈丹铁路=瀋丹鐵路 沈丹高速=瀋丹高速 沈丹客专=瀋丹客專 沈吉高速=瀋吉高速
       沈吉铁路=瀋吉鐵路 沈佳高铁=瀋佳高鐵 沈康高速=瀋康高速 沈山铁路=瀋山鐵路`,
    ),
  },
  {
    name: '里',
    reason: 'A village or an old unit, not 裡 (inside).',
    example: {text: '南海区里水镇', without: '南海區裡水鎮'},
    rows: spelt(
      '里水镇=里水鎮 区里水=區里水 里水街道=里水街道 湖里区=湖里區 木里县=木里縣 木里矿区=木里礦區 木里煤田=木里煤田 里耶=里耶 里坊=里坊 平里镇=平里鎮 古里镇=古里鎮 马里=馬里 黎里=黎里 别迭里=別迭里 车里程=車里程',
    ),
  },
  {
    name: '于, 余, 范, 干',
    reason: 'Old characters of their own in names.',
    example: {text: '新干县', without: '新幹縣'},
    rows: spelt(
      '于家堡=于家堡 于桥水库=于橋水庫 于阗=于闐 范水镇=范水鎮 新干县=新干縣 余干县=餘干縣 江干区=江干區 库尔干=庫爾干',
    ),
  },
  {
    name: '地名异体',
    reason:
      'Names that their places write with the plain character: 浚县, 慈溪, 西咸新区.',
    example: {text: '西咸一体化', without: '西鹹一體化'},
    rows: spelt(
      '西咸=西咸 浚县=浚縣 慈溪=慈溪 兰溪=蘭溪 弥蒙=彌蒙 荆岳=荊岳 岳西=岳西 岳池=岳池 岳普湖=岳普湖 昆玉=昆玉 东升=東升 旭日东升=旭日東昇',
    ),
  },
] as const satisfies readonly LexiconFamily[];
