import type {Words} from './zh-hans.js';
import {zhHant} from './zh-hant.js';

/** Words of the interface in Hong Kong: Taiwan's, but for these. */
export const zhHantHk = {
  ...zhHant,
  outline: '本文目錄',
  outlineButton: '目錄',
  outlineFilter: '篩選目錄',
  outlineNone: '目錄中沒有「{0}」',
  size: '字體大小',
  sizeSet: '字體大小：{0}',
  find: '尋找',
  senior: '長者模式',
  network: '報告未能載入，請檢查網絡後重試。',
} as const satisfies Words;
