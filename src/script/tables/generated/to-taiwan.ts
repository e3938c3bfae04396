/**
 * Compiled from the dictionaries of opencc-js 1.4.2 by
 * `npm run build:dictionaries`; src/script/tables and src/script/simplified
 * read it. OpenCC: Apache-2.0, https://github.com/BYVoid/OpenCC
 */
export const table = {
  checksum: 2114746922,
  characters:
    '僞偽啓啟喫吃嫺嫻嬀媯峯峰幺么棱稜樑梁檐簷污汙泄洩潙溈潨潀爲為牀床痹痺癡痴皁皂着著睾睪祕秘竈灶糉粽繮韁纔才羣群脣唇蔘參蔿蒍衆眾裏裡覈核踊踴鉢缽鍼針鮎鯰麪麵齶顎',
  phrases:
    '||喫喫  喫茶小舖 純喫茶|樑樑  張棟樑 林國樑 林杰樑 楊士樑 羅興樑 葉步樑 蔣國樑 黃東樑|皁皁  牛驥同一皁 牛驥同皁',
};
