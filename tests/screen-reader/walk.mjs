/**
 * What a blind reader does on the demo, key by key, and the essentials of what
 * must be heard. Words between ¦ are separate utterances; only order counts.
 * Orca's keys: H heading, M landmark, numbers heading levels, Y last message.
 */
export const WALK = [
  {does: 'To the top', keys: 'ctrl+Home', says: ['跳到正文', '链接']},
  {does: 'Next heading: the title', keys: 'h', says: ['法治政府', '标题']},
];
