import type {UiLang} from './words.js';

/** Words at the end of a printed report; loaded with printing. */
const zhHans = {
  printedFrom: '打印自 {0}',
  printedOn: '打印日期：{0}',
} as const;

export type PrintWords = {readonly [Key in keyof typeof zhHans]: string};

const zhHant: PrintWords = {
  printedFrom: '列印自 {0}',
  printedOn: '列印日期：{0}',
};

/** The words of a printed report in each language. */
export const printWords: Readonly<Record<UiLang, PrintWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'zh-Hant-HK': zhHant,
  en: {
    printedFrom: 'Printed from {0}',
    printedOn: 'Printed on {0}',
  },
};
