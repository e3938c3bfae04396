import type {UiLang} from './words.js';

/** Words of find in the report; loaded with it. */
const zhHans = {
  findLabel: '在本文中查找',
  findHint: '简体、繁体都能查到',
  findNext: '下一处',
  findPrevious: '上一处',
  findClose: '关闭查找',
  findCount: '第 {0} 处，共 {1} 处',
  findSaid: '找到 {1} 处，第 {0} 处：{2}',
  findNone: '没有找到“{0}”',
  findReturned: '已回到原处',
} as const;

export type FindWords = {readonly [Key in keyof typeof zhHans]: string};

const zhHant: FindWords = {
  findLabel: '在本文中搜尋',
  findHint: '簡體、繁體都能找到',
  findNext: '下一處',
  findPrevious: '上一處',
  findClose: '關閉搜尋',
  findCount: '第 {0} 處，共 {1} 處',
  findSaid: '找到 {1} 處，第 {0} 處：{2}',
  findNone: '沒有找到「{0}」',
  findReturned: '已回到原處',
};

/** The words of find in each language. */
export const findWords: Readonly<Record<UiLang, FindWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'zh-Hant-HK': zhHant,
  en: {
    findLabel: 'Find in this report',
    findHint: 'Simplified and Traditional both match',
    findNext: 'Next',
    findPrevious: 'Previous',
    findClose: 'Close find',
    findCount: '{0} of {1}',
    findSaid: '{1} found, number {0}: {2}',
    findNone: 'Nothing found for “{0}”',
    findReturned: 'Back where you were',
  },
};
