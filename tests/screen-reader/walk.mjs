/**
 * What a blind reader does on the demo, key by key, and the essentials of what
 * must be heard, in this order. Orca's keys: h heading, m landmark, r radio
 * button, k link, Insert+a focus mode (keys go to the page), KP_Add read all.
 */
export const WALK = [
  {does: 'Back to the top', keys: 'ctrl+Home', says: ['跳到正文', '链接']},
  {
    does: 'Next heading: the title',
    keys: 'h',
    says: ['哈爾濱市2022年法治政府建設年度報告', '标题 水平 1'],
  },
  {
    does: 'Next heading: the first section',
    keys: 'h',
    says: ['一、加強統籌謀劃', '标题 水平 2'],
  },
  {
    does: 'Next heading: a run-in heading below it',
    keys: 'h',
    says: ['(一)制定實施法治政府建設規劃', '标题 水平 3'],
  },
  {
    does: 'Next heading of level 2: the second section',
    keys: '2',
    says: ['二、優化政府機構職能', '标题 水平 2'],
  },
  {does: 'Back to the top', keys: 'ctrl+Home', says: ['跳到正文']},
  {does: 'First radio button', keys: 'r', says: ['大', '单选钮']},
  {does: 'Next: the size in use', keys: 'r', says: ['中', '已选中', '单选钮']},
  {does: 'Keys to the page', keys: 'Insert+a', says: ['焦点模式']},
  {
    does: 'Arrow: a larger size',
    keys: 'Left',
    says: [/大[.\s\S]*字級：大|字級：大[\s\S]*大/],
  },
  {
    does: 'Arrow: back',
    keys: 'Right',
    says: [/中[.\s\S]*字級：中|字級：中[\s\S]*中/],
  },
  {
    does: 'To the choice of script',
    keys: 'Tab',
    says: ['文字', '原文', '已选中', '单选钮'],
  },
  {does: 'Keys to the page', keys: 'Insert+a', says: ['焦点模式']},
  {
    does: 'Arrow: Simplified',
    keys: 'Right',
    says: ['简体', '已选中', '已切换为简体'],
  },
  {
    does: 'Arrow: the original again',
    keys: 'Left',
    says: ['原文', '已选中', '已切換為原文'],
  },
  {does: 'To the button that finds', keys: 'Tab', says: ['搜尋', '按钮']},
  {does: 'Open it', keys: 'Return', says: ['在本文中搜尋', '输入']},
  {
    does: 'Type 2022',
    keys: '2 0 2 2',
    says: ['找到 7 處，第 1 處：哈爾濱市2022年'],
  },
  {does: 'Next hit', keys: 'Return', says: ['找到 7 處，第 2 處']},
  {does: 'Leave', keys: 'Escape', says: ['已回到原處']},
  {does: 'Keys to Orca', keys: 'Insert+a', says: ['浏览模式']},
  {does: 'Back to the top', keys: 'ctrl+Home', says: ['跳到正文']},
  {does: 'Next landmark', keys: 'm', says: ['示範頁面']},
  {does: 'Next landmark: the page’s links', keys: 'm', says: ['示範頁面']},
  {does: 'Next landmark', keys: 'm', says: ['政務公開']},
  {
    does: 'Next landmark: the outline',
    keys: 'm',
    says: ['本文目次', '篩選目次', '输入'],
  },
  {does: 'Next link', keys: 'k', says: ['一、加強統籌謀劃', '链接']},
  {does: 'Follow it', keys: 'Return', says: ['一、加強統籌謀劃']},
  {
    does: 'Read on from here',
    keys: 'KP_Add',
    says: ['(一)制定實施', '(二)', '二、優化政府機構職能', '十一、'],
  },
];
