import {byRegion, type LexiconFamily, spelt, words} from './row.js';

/**
 * Words that the dictionary knows how to write, carved so that none of its
 * phrases can take their first or last character: 厚植|发展 is not 植发. Each
 * list holds the words of a family that official texts use; words before the
 * dash of a comment protect a longer one.
 */
export const wordBorders = [
  {
    name: '发/發/髮',
    reason:
      'Phrases in …发 (植发, 额发, 握发, 头发, 理发) take the 发 of a verb; the verb is 發.',
    example: {text: '厚植发展优势', without: '厚植髮展優勢'},
    rows: [
      ...words(
        `发展 发放 发现 发生 发给 发挥 发出 发行 发送 发言 发明 发电 发证 发表 发动 发起 发包
         发掘 发票 发售 发射 发育 发达 发改 发扬 发热 发文 发力 发债 发声 发货 发车 发函 发回 发还
         发酵 发病 发案 发奖 发祥 发源 发工资 发码 发自 发至 发到 发问
         签发 多发 频发 群发 增发 代发 停发 美发行业 理发行业 美容美发 美发业 理发店 理发业 头发展示 白发人 并发症`,
      ),
      // The dictionary knows them as ways of wearing one's hair.
      ...spelt('编发=編發 乱发=亂發 颁发型=頒發型'),
    ],
  },
  {
    name: '制/製',
    reason:
      'Phrases in …制 (配制, 试制, 国制, 家制) take the 制 of 制度, 制定 (制) and of 制造 (製).',
    example: {text: '分配制度改革', without: '分配製度改革'},
    rows: [
      ...words(
        `制度 制定 制订 制约 制裁 制止 制衡 制造 制作 制药 制剂 制品 制式
         控制 机制 体制 编制 强制 限制 抑制 遏制 牵制 管制 压制 抵制 节制 规制 非法 依法
         程度 程序 备案 法律 法治 法定 作用`,
      ),
      // The system of something, not a product: 责任制成效, 转制为企业.
      ...spelt(
        `制为=制為 录制为=錄製為 财产制=財產制 制成效=制成效 制成果=制成果 制成熟=制成熟 克制=克制 机制造就=機制造就
         机制造=機製造 机制造成=機制造成 体制造=體製造 体制造成=體制造成 体制作=體製作
         体制作用=體制作用 体制作为=體制作為 全日制=全日制`,
      ),
    ],
  },
  {
    name: '历/歷/曆',
    reason: 'Phrases in …历 (年历, 国历, 西历) take the 历 of 历史 and 历程.',
    example: {text: '五年历程', without: '五年曆程'},
    rows: words(
      '历史 历程 历届 历次 历年 历经 历任 历尽 历来 历时 历代 历练 历久 历城 历下 日历年 公历年 农历年',
    ),
  },
  {
    name: '了/瞭',
    reason:
      'After a verb in …明 (指明, 表明) 了 is a particle; 明了 alone is 明瞭. 了|解决 is no 了解.',
    example: {text: '指明了前进方向', without: '指明瞭前進方向'},
    rows: [
      ...spelt(
        `指明了=指明了 表明了=表明了 阐明了=闡明了 证明了=證明了 说明了=說明了 申明了=申明了
         声明了=聲明了 写明了=寫明了 载明了=載明了 注明了=註明了 查明了=查明了 标明了=標明了
         点明了=點明了 讲明了=講明了
         列明了=列明了 探明了=探明了 发明了=發明了 鲜明了=鮮明了 透明了=透明了 文明了=文明了
         订明了=訂明了 辨明了=辨明了 分明了=分明了`,
      ),
      ...words('解决 解释 解除 解答 解放 解读 了解决策'),
    ],
  },
  {
    name: '系/係/繫',
    reason: '联|系统 and 体系|有 are no 联系 and 系有.',
    example: {text: '智能网联系统', without: '智能網聯繫統'},
    rows: [
      ...words(
        `系统 系列 体系 水系 谱系 派系 语系 山系 科系 院系 联系统一 联系统筹 联系统战 关系统计
         关系统一 关系统筹 密切联系 加强联系 是否系统`,
      ),
      ...spelt('是否系=是否係 系怀孕=係懷孕 系上述=係上述 系安全带=繫安全帶'),
    ],
  },
  {
    name: '干/幹/乾',
    reason:
      '干预, 干涉, 干扰 keep 干; 干部, 干流 are 幹; 干旱, 干净 are 乾, whatever stands before.',
    example: {text: '政府干预经济', without: '政府幹預經濟'},
    rows: [
      ...words(
        `干预 干涉 干扰 干部 干警 干群 干线 干流 干道 干渠 干事 干劲 干旱 干净 干干净净 干燥 干热 干枯 干涸
         干细胞 干支流 干湿 干货 干果 干粮 干洗 干冰 干草 干粉 干化 干式 干支 干系 干脆 骨干 若干 包干`,
      ),
      ...spelt(
        `干支线=幹支線 干支联运=幹支聯運 干支机场=幹支機場 干支结合=幹支結合 干支衔接=幹支銜接
         快干实干=快幹實幹 苦干快干=苦幹快幹 不干胶=不乾膠 包干部=包幹部 干法=乾法 干垃圾=乾垃圾 干散货=乾散貨 干混=乾混 干雾=乾霧 疏干=疏乾 排干自然=排乾自然 控干水=控乾水
         干手器=乾手器 干手设=乾手設 招干=招幹 水干管=水幹管 污干管=污幹管 流干管=流幹管`,
      ),
    ],
  },
  {
    name: '并/並/併',
    reason: 'The dictionary joins 并 with a verb after it; 並 is meant.',
    example: {text: '制定并发布规则', without: '制定併發布規則'},
    rows: [
      ...words(
        `合并 归并 兼并 兼顾 并排 吞并 撤并 裁并 一并 并举 并重 并进 并存 并行 并列 并购 并网 并案 数罪并罚 成立 成为 成功 产生 力争
         力求 线索`,
      ),
      ...spelt(
        '并为=並為 并到=並到 并科学=並科學 并联系=並聯繫 并联系统=並聯系統 符合并案=符合併案 符合并网=符合併網 并合理=並合理 并名列=並名列 综合并=綜合並 结合并=結合並 符合并=符合並 融合并=融合並 整合并=整合並 配合并=配合並 联合并=聯合並 融合并购=融合併購 整合并购=整合併購',
      ),
    ],
  },
  {
    name: '征/徵',
    reason: '关|征收 and 东|征求 are no 关征 and 东征.',
    example: {text: '机关征求意见', without: '機關征求意見'},
    rows: words(
      `征程 征收 征求 征集 征用 征管 征兵 征地 征信 征询 征召 征税 征稿 征文 征缴 征迁 征拆 征订
       征得 征途 征战 特征 象征`,
    ),
  },
  {
    name: '采/採',
    reason: 'Phrases in …采 (有采, 得采, 大采, 纳采) take the 采 of 采取.',
    example: {text: '没有采取措施', without: '沒有采取措施'},
    rows: words(
      `采取 采用 采购 采集 采访 采纳 采矿 采伐 采摘 采信 采砂 采石 采样 采暖 采光 采煤 采油 采气
       采掘 采收 采写 采编 采风 采挖 采空 采血 采种 采供 采地下水 开采`,
    ),
  },
  {
    name: '表/錶',
    reason:
      'Phrases in …表 (名表, 金表, 电子表) take the 表 of 表决 or 报名表.',
    example: {text: '电子表决器', without: '電子錶決器'},
    rows: [
      ...words(
        '表决 表现 表示 表明 表彰 表述 表达 表态 表演 表扬 表格 表单 表册 列表 报表 图表',
      ),
      ...spelt(
        `资金表=資金表 基金表=基金表 报名表=報名表 提名表=提名表 花名表=花名表 名表单=名表單 品名表=品名表
         电表现=電表現 水表现=水表現 电表示=電表示 对标对表=對標對表 对表对标=對表對標`,
      ),
    ],
  },
  {
    name: '只/隻',
    reason: 'Phrases in …只 (一只, 是只, 多只) take the adverb 只.',
    example: {text: '是只根据统计', without: '是隻根據統計'},
    rows: [
      ...spelt('是只=是只 犬只=犬隻'),
      ...words(
        `只有 只是 只要 只能 只需 只准 只许 只限 只可 只会 只用 只在 只得 只对 只就 只顾 只想 只做
       只求 只管 只看 只占 只剩 只含 只提 只减 只增 只收 只跑 只认 只根据 只争 船只`,
      ),
    ],
  },
  {
    name: '面/麵',
    reason:
      'Phrases in …面 (和面, 制面, 白面) and 面… (面价, 面团) take the 面 of 面积 or 全面.',
    example: {text: '土地和面积', without: '土地和麪積'},
    rows: [
      ...words(
        `面积 面向 面对 面临 面貌 面试 面额 面部 面上 面前 面板 面谈 方面 层面 表面 地面 路面
         局面 书面 当面 水面`,
      ),
      ...spelt('胡椒面=胡椒麵 杂粮面=雜糧麵 面源=面源'),
    ],
  },
  {
    name: '谷/穀',
    reason: '河谷|物种 is no 谷物; grain in store is 穀.',
    example: {text: '储谷设施', without: '儲谷設施'},
    rows: [...words('河谷 山谷 沟谷 光谷'), ...spelt('储谷=儲穀')],
  },
  {
    name: '斗/鬥',
    reason:
      'Phrases in …斗 (大斗, 金斗) take 斗争; a bucket or ditch is 斗, not 鬥.',
    example: {text: '进行伟大斗争', without: '進行偉大斗爭'},
    rows: [
      ...words('斗争 斗志 斗硬'),
      ...spelt(
        '斗农渠=斗農渠 斗农毛渠=斗農毛渠 翻斗=翻斗 抓斗=抓斗 挖斗=挖斗 斗轮=斗輪 斗式=斗式',
      ),
    ],
  },
  {
    name: '游/遊',
    reason: '上游|客户 is no 游客; 水上|游乐 is no 上游.',
    example: {text: '水上游乐设施', without: '水上游樂設施'},
    rows: [
      ...words('上游 中游 下游'),
      ...spelt(
        `线上游学=線上遊學 上游乐=上遊樂 上游览=上遊覽 上游玩=上遊玩 上游戏=上遊戲 上游客=上遊客 上游客户=上游客戶 上游艇=上遊艇 亲子游=親子遊`,
      ),
    ],
  },
  {
    name: '后/後',
    reason:
      'A queen of the dictionary (元后, 封后, 废后, 影后, 母后) is in 单元|后, 查封|后.',
    example: {text: '财物查封后', without: '財物查封后'},
    rows: [
      ...spelt(
        `天后=天後 天后宫=天后宮 天后庙=天后廟 天后诞=天后誕 天后站=天后站 天后古庙=天后古廟 天后圣母=天后聖母
       元后=元後 西后=西後 美后=美後 球后=球後 川后=川後 风后=風後 唱歌后=唱歌後 封后=封後 报废后=報廢後 废后=廢後 电影后=電影後 父母后=父母後 后丰富=後豐富`,
      ),
      ...byRegion('群后=群後=群後=羣後'),
    ],
  },
  {
    name: '于, 余, 范',
    reason: 'A surname before a title; the words where 于 is 於 come first.',
    example: {text: '于先生', without: '於先生'},
    rows: [
      ...words(
        '对于 关于 由于 属于 位于 用于 在于 处于 等于 基于 鉴于 大于 小于 少于 高于 低于 限于 规范 防范 模范 典范 师范 盈余 剩余 其余',
      ),
      ...spelt(
        '于先生=于先生 于女士=于女士 于同志=于同志 余先生=余先生 余女士=余女士 范先生=范先生 范女士=范女士 范姓=范姓 涂某=涂某 朴某=朴某 收回复垦=收回復墾 于姓=于姓 余姓=余姓 后姓=后姓 于某某=于某某 余某某=余某某 范某=范某 被告人于某=被告人于某 原告于某=原告于某 被告于某=被告于某 上诉人于某=上訴人于某 申请人于某=申請人于某',
      ),
    ],
  },
  {
    name: '签/簽/籤',
    reason:
      'Signing is 簽; 籤 is a lot or a label. The dictionary gives 籤 where it has no phrase.',
    example: {text: '网上签约', without: '網上籤約'},
    rows: [
      ...spelt(
        `签=簽 制签=製簽 书签=書籤 中签=中籤 书签订=書簽訂 书签署=書簽署 书签字=書簽字 书签收=書簽收 书签发=書簽發
         书签名=書簽名 书签约=書簽約 书签章=書簽章 书签注=書簽註 中签订=中簽訂 中签署=中簽署 中签约=中簽約
         中签字=中簽字 中签名=中簽名 中签收=中簽收 中签发=中簽發 标签订=標簽訂 标签署=標簽署 标签约=標簽約 价签=價籤 价签订=價簽訂 价签约=價簽約 价签署=價簽署`,
      ),
      ...words('标签 抽签 牙签 棉签 竹签 目标 投标 招标 中标 达标'),
    ],
  },
  {
    name: '注/註',
    reason: '加注|重 is no 加注; a register and a remark are 註.',
    example: {text: '更加注重实效', without: '更加註重實效'},
    rows: [
      ...words(
        '注重 注意 注入 注射 注资 注册 注销 注明 关注 专注 倾注 灌注 注视',
      ),
      ...spelt(
        '中标注=中標註 目标志=目標誌 关注册=關註冊 关注销=關註銷 假标注=假標註 加注站=加注站 加注燃料=加注燃料 加注量=加注量 加注服务=加注服務 加注能力=加注能力 加注中心=加注中心 保税加注=保稅加注 甲醇加注=甲醇加注',
      ),
    ],
  },
  {
    name: '志/誌',
    reason:
      'Local histories (地方志, 县志) are 志 in their own titles; magazines and marks are 誌.',
    example: {text: '编纂地方志', without: '編纂地方誌'},
    rows: [
      ...words('志愿 志向 志智'),
      ...spelt(
        '地方志=地方志 方志=方志 县志=縣志 人物志=人物志 植物志=植物志 民族志=民族志 三国志=三國志',
      ),
    ],
  },
  {
    name: '困, 云, 向, 出, 冲, 周, 回, 伙, 参, 个',
    reason:
      'Words whose first character ends a phrase of the dictionary: 好困, 有云, 一出, 人参; or that one splits: 对台|风, 保|修金, 推广部|分.',
    example: {text: '统一出台政策', without: '統一齣臺政策'},
    rows: [
      ...words(
        `困难 困境 困扰 云南 云计算 云平台 云贵 云网 云岭 云服务 明显 明确
         向导 向往 出台 出具 出口 出现 出版 出资 出让 出租 出发 出生 冲突 冲击 周转 周边
         周围 周密 回复 驳回 回应 回收 回避 回升 伙伴 合伙 参加 参与 参照 参考 参股 吊销 中国 中心
         中小 致富 致人 致残 致死 致伤 致病 致害 致癌 复垦 扣税 扣缴 扣除 扣押 扣留 扣减 有效 违背 部门 业务 复印 保护 维修 托底 托育
         链条 台次 持之以恒 凶器 起哄 骨折 症结 外汇 结汇 购汇`,
      ),
      ...spelt(
        '资金链=資金鏈 后土地=後土地 保修=保修 台风=颱風 价值=價值 赞助=贊助 理念=理念 托运=託運 广部=廣部 向应=向應 个中=個中 火并=火並 不吊高=不吊高 轻轻松松=輕輕鬆鬆 水冲式=水沖式 冲厕=沖廁 冲淤=沖淤 长须=長須 长须鲸=長鬚鯨 补扣=補扣 向导游=向導遊 委托育种=委託育種',
      ),
    ],
  },
] as const satisfies readonly LexiconFamily[];
