/**
 * Headings that go without a number, by their words. Each is a whole line.
 */
const names: readonly {
  readonly pattern: RegExp;
  readonly kind: 'glossary' | null;
}[] = [
  // 序　言
  {
    pattern:
      /^(?:序\s*言|前\s*言|引\s*言|导\s*言|導\s*言|[结結]\s*[语語]|[结結]束[语語]|附\s*[则則])$/,
    kind: null,
  },
  // 裁判要点, as the Supreme People's Court names the parts of a guiding case
  {
    pattern:
      /^(?:关键词|裁判(?:要[点旨]|结果|理由)|相关法条|基本案情|典型意义|案例要旨)$/,
    kind: null,
  },
  // 名词解释
  {
    pattern:
      /^[（(]?(?:(?:有关|有關|相关|相關|部分)?(?:名词|名詞|术语|術語|用语|用語|词语|詞語)(?:解释|解釋|注释|註釋|说明|說明)|注\s*[释釋])[）)]?[：:]?$/,
    kind: 'glossary',
  },
];

/** The kind of section that a line names; undefined when it names none. */
export function namedSection(text: string): 'glossary' | null | undefined {
  if (text.length > 12) return undefined;
  return names.find(({pattern}) => pattern.test(text))?.kind;
}
