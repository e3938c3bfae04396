import {byRegion, type LexiconFamily, spelt, words} from './row.js';

/**
 * Words that official texts of Taiwan and Hong Kong write otherwise than the
 * dictionary, alike in both or each in its way. The counts are of official
 * corpora: Taiwan's laws (35.9 million characters), Hong Kong's record of the
 * Legislative Council (8.6 million).
 */
export const officialForms = [
  {
    name: '布/佈',
    reason:
      'Taiwan’s table of legal characters has 公布, 頒布, 分布; counted 發布 58,485 : 24, Hong Kong 宣布 2,526 : 0.',
    example: {text: '制定公布目录', without: '制定公佈目錄'},
    rows: [
      ...spelt(
        '公布=公布 发布=發布 颁布=頒布 宣布=宣布 分布=分布 散布=散布 星罗棋布=星羅棋布',
      ),
      ...byRegion('布置=佈置=佈置=布置 充分布置=充分佈置=充分佈置=充分布置'),
    ],
  },
  {
    name: '复/復/複/覆',
    reason:
      '行政复议 is 復議 (148 : 2); Hong Kong reviews are 覆核 (116 : 0) and 覆檢 (15 : 0), answers 答覆 (1,964 : 0).',
    example: {text: '行政复议案件', without: '行政複議案件'},
    rows: [
      ...spelt('复议=復議 复混肥=複混肥 复验=複驗'),
      ...words(
        '报复 恢复 修复 反复 往复 答复 康复 光复 收复 重复 复杂 复制 复合',
      ),
      ...byRegion(
        `复核=複核=複核=覆核 复查=複查=複查=覆查 批复=批復=批復=批覆 函复=函復=函復=函覆
         复函=復函=復函=覆函 复审=復審=復審=複審 复检=複檢=複檢=覆檢`,
      ),
    ],
  },
  {
    name: '准/準',
    reason:
      'To allow is 准 (核准 17,881 : 59); a standard or exactness is 準, whatever stands before.',
    example: {text: '市场准入', without: '市場準入'},
    rows: [
      ...spelt(
        `准入=准入 不准=不准 准营=准營 准运=准運 准驾=准駕 准生证=准生證 准字=准字 获准=獲准 准养=准養 暂准=暫准 计量不准=計量不準
         准产证=准產證 准用证=准用證 准迁=准遷 准印=准印 准刻=准刻 方准上=方准上 产地准出=產地准出`,
      ),
      ...words(
        `准予 准许 准考证 准确 准则 准备 准时 准绳 批准 核准 标准 精准 水准 基准 瞄准 不准确
         不准时 不准备 找不准 看不准 瞄不准 说不准 拿不准 吃不准 摸不准 对不准`,
      ),
    ],
  },
  {
    name: '核, 玩, 恤, 抵',
    reason:
      'Old forms of the dictionary that official texts do not write: 翫忽 0 : 4, 撫卹 is Taiwan’s alone (3,365 : 6), 牴觸 too (273 : 11).',
    example: {text: '玩忽职守', without: '翫忽職守'},
    rows: [
      ...spelt('玩忽=玩忽'),
      ...byRegion(
        '抚恤=撫恤=撫卹=撫恤 抵触=抵觸=牴觸=抵觸 抵触法=抵觸法=牴觸法=抵觸法',
      ),
    ],
  },
  {
    name: '汇/匯/彙',
    reason: 'Hong Kong reports are 匯報 (298 : 0), Taiwan’s 彙報 (526 : 1).',
    example: {text: '听取工作汇报', without: '聽取工作彙報'},
    rows: byRegion(
      '汇报=匯報=彙報=匯報 汇总=匯總=彙總=匯總 汇集=匯集=彙集=匯集',
    ),
  },
  {
    name: '尽/儘',
    reason:
      'Hong Kong writes 盡快 (1,317 : 0), 盡量; Taiwan 儘速, 儘量 (294 : 26).',
    example: {text: '尽快办理', without: '儘快辦理'},
    rows: [
      ...byRegion(
        '尽快=儘快=儘快=盡快 尽量=儘量=儘量=盡量 尽早=儘早=儘早=盡早 尽可能=儘可能=儘可能=盡可能',
      ),
      ...spelt(
        '尽管理职责=盡管理職責 尽管理责任=盡管理責任 尽管理义务=盡管理義務',
      ),
    ],
  },
  {
    name: '身份, 雇主',
    reason:
      'Taiwan’s table of legal characters: 身分 (6,854 : 72), and 雇主, 雇員 as nouns (3,937 : 5); Hong Kong 身份, 僱主.',
    example: {text: '居民身份证', without: '居民身份證'},
    rows: byRegion(
      '身份=身份=身分=身份 雇主=僱主=雇主=僱主 雇员=僱員=雇員=僱員 雇工=僱工=雇工=僱工',
    ),
  },
  {
    name: '烟/煙/菸',
    reason: 'Tobacco is 菸 in Taiwan (186 : 18), 煙 elsewhere (571 : 0).',
    example: {text: '烟草专卖', without: '菸草專賣'},
    rows: byRegion(
      `烟草=煙草=菸草=煙草 吸烟=吸煙=吸菸=吸煙 卷烟=捲煙=捲菸=捲煙 烟叶=煙葉=菸葉=煙葉
       禁烟=禁煙=禁菸=禁煙 戒烟=戒煙=戒菸=戒煙 烟酒=煙酒=菸酒=煙酒 香烟=香煙=香菸=香煙`,
    ),
  },
  {
    name: '周/週',
    reason: 'Hong Kong: 每周 190 : 0, 周年 88 : 2. 周期 is unsettled and left.',
    example: {text: '成立十周年', without: '成立十週年'},
    rows: byRegion(
      '每周=每週=每週=每周 周年=週年=週年=周年 周岁=週歲=週歲=周歲 周末=週末=週末=周末',
    ),
  },
  {
    name: '巨/鉅, 炼/鍊',
    reason:
      'Hong Kong writes 艱巨, 巨額, 鍛煉; a great change is 巨變 in both.',
    example: {text: '任务艰巨', without: '任務艱鉅'},
    rows: [
      ...spelt('巨变=巨變'),
      ...byRegion(
        '艰巨=艱鉅=艱鉅=艱巨 巨额=鉅額=鉅額=巨額 锻炼=鍛鍊=鍛鍊=鍛煉',
      ),
    ],
  },
  {
    name: '系, 托, 搜, 厘, 台',
    reason:
      'Hong Kong writes 系數 13 : 0, 託兒 51 : 0, 搜集 32 : 2, 厘米; a counter is 服務臺 in Taiwan (25 : 4), 服務台 there.',
    example: {text: '托儿服务', without: '托兒服務'},
    rows: byRegion(
      '系数=係數=係數=系數 托儿=托兒=托兒=託兒 搜集=蒐集=蒐集=搜集 厘米=釐米=釐米=厘米 服务台=服務臺=服務臺=服務台',
    ),
  },
  {
    name: '家具, 想象, 哄抢, 折合',
    reason:
      'Variants that neither region writes in official texts: 傢俱, 想象, 鬨搶, 摺合, 銷燬 (460 : 1,163), 侷限 (2 : 61).',
    example: {text: '家具产业', without: '傢俱產業'},
    rows: [
      ...spelt(
        `家具=家具 想象=想像 哄抢=哄搶 哄闹=哄鬧 哄抬=哄抬 折合=折合 对折=對折 对折叠=對摺疊 胡同=胡同 内卷=內卷 冲抵=沖抵 冲减=沖減 冲压=沖壓 咨文=咨文 咨请=咨請
         托收=託收 发卡=發卡 换发=換發 系争=系爭 关系争=關係爭 回归=回歸 回流=回流 卤水=鹵水 毁损=毀損 销毁=銷毀 局限=局限 上链=上鏈 休戚=休戚 庇荫=庇蔭 炼汞=煉汞 弦乐=弦樂`,
      ),
      ...byRegion(
        '排泄=排泄=排泄=排泄 差转台=差轉臺=差轉臺=差轉台 收转台=收轉臺=收轉臺=收轉台 总台=總臺=總臺=總台 电表=電錶=電表=電錶 水表=水錶=水表=水錶 煤气表=煤氣錶=煤氣表=煤氣錶 内卷烟=內捲煙=內捲菸=內捲煙',
      ),
    ],
  },
  {
    name: '赞/讚, 钟/鐘, 历/曆, 参/蔘, 丝, 困, 自制',
    reason:
      'Praise is 讚, a clock 鐘, a calendar 曆, hair 髮 and silk is not, sleepiness 睏, and what one makes oneself 製; official lists of medicines have 人參.',
    example: {text: '点赞', without: '點贊'},
    rows: spelt(
      '点赞=點讚 时钟=時鐘 车钟=車鐘 校历=校曆 人参=人參 党参=黨參 发丝=髮絲 发丝绸=發絲綢 发际线=髮際線 发困=發睏 自制教具=自製教具 自制设备=自製設備 自制饮品=自製飲品 自制食品=自製食品',
    ),
  },
  {
    name: '回/迴, 丑/醜',
    reason:
      'The dictionary has 巡迴 but stops at 法庭, and takes an hour of the old clock for something ugly.',
    example: {text: '子丑寅卯', without: '子醜寅卯'},
    rows: [...spelt('巡回法庭=巡迴法庭 子丑=子丑')],
  },
] as const satisfies readonly LexiconFamily[];
