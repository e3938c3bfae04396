import type {UiLang} from './words.js';

/** Words of the citation panel; loaded with it. */
const zhHans = {
  citeText: '引文',
  citeCopy: '复制引文',
  citeLink: '复制链接',
  citeHint: '引用当前阅读的部分；先选中文字，就引用选中的文字。',
  citeFailed: '浏览器不允许复制，请选中引文后自行复制。',
  linkCopied: '链接已复制',
  textCopied: '引文已复制',
} as const;

export type CiteWords = {readonly [Key in keyof typeof zhHans]: string};

const zhHant: CiteWords = {
  citeText: '引文',
  citeCopy: '複製引文',
  citeLink: '複製連結',
  citeHint: '引用目前閱讀的部分；先選取文字，就引用選取的文字。',
  citeFailed: '瀏覽器不允許複製，請選取引文後自行複製。',
  linkCopied: '連結已複製',
  textCopied: '引文已複製',
};

/** The words of the citation panel in each language. */
export const citeWords: Readonly<Record<UiLang, CiteWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'zh-Hant-HK': zhHant,
  en: {
    citeText: 'Citation',
    citeCopy: 'Copy citation',
    citeLink: 'Copy link',
    citeHint: 'Cites the section being read, or the words selected beforehand.',
    citeFailed: 'The browser does not allow copying: select the text yourself.',
    linkCopied: 'Link copied',
    textCopied: 'Citation copied',
  },
};
