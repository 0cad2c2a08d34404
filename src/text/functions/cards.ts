import type { TextMap } from "../core";

/**
 * The cards: the question each answers, and the words people look for it by: Chinese ones apart by blanks, English ones
 * by commas. Not in the functions bundle, and in the pane only when the cards are opened.
 */
export const CARD_QUESTIONS = {
  "ask.REFUND_DUE": {
    zh: "登记表里每笔退款，最晚什么时候处理？",
    en: "By when must each refund of a register be handled?",
  },
  "ask.REFUND_DEADLINE": {
    zh: "一笔退款到什么时候平台就自己处理？",
    en: "When does the platform act on a refund by itself?",
  },
  "ask.REFUND_LEFT": { zh: "离截止还剩多久？", en: "How long until the deadline?" },
  "ask.REFUND_NEXT": {
    zh: "这笔退款下一步谁做什么？",
    en: "What is the next step of a refund, and whose?",
  },
  "ask.CONFIRM_DATE": {
    zh: "什么时候自动确认收货？",
    en: "When is receipt confirmed by itself?",
  },
  "ask.SHIP_DEADLINE": { zh: "最晚什么时候要发货？", en: "By when must an order be shipped?" },
  "ask.REFUND_ARRIVAL": { zh: "退的钱什么时候到账？", en: "When does refunded money arrive?" },
  "ask.REMIND_DATES": {
    zh: "没付款的订单什么时候催付？",
    en: "When to remind a buyer who has not paid?",
  },
  "ask.RETURN_CHECK": { zh: "这件货能不能退？", en: "May this item come back?" },
  "ask.RETURN_HANDOFF": {
    zh: "退回来的包裹什么时候交给仓库？",
    en: "When does a returned parcel go to the warehouse?",
  },
  "ask.RIGHTS_WINDOW": {
    zh: "买家什么时候能申请维权？",
    en: "When may a buyer file a claim?",
  },
  "ask.COMPLAINT_CLOCK": {
    zh: "被投诉了，几天内要举证、申诉？",
    en: "Evidence and appeal in a complaint: by when?",
  },
  "ask.POSTAGE_PAYER": { zh: "来回邮费谁出？", en: "Who pays the postage?" },
  "ask.POSTAGE_SPLIT": {
    zh: "几笔邮费，各方一共出多少？",
    en: "How much postage does each party bear?",
  },
  "ask.POSTAGE_FEE": { zh: "寄到那里要多少运费？", en: "What does it cost to send there?" },
  "ask.DELIVERY_WINDOW": { zh: "发出去几天能到？", en: "How many days until it arrives?" },
  "ask.REFUND_AMOUNT": { zh: "该退多少钱？", en: "How much is to be refunded?" },
  "ask.EXCHANGE_DIFF": { zh: "换货要补多少差价？", en: "What is the difference of an exchange?" },
  "ask.COMP_CHECK": {
    zh: "能补偿买家多少，要谁批？",
    en: "How much may a buyer be compensated, and who approves?",
  },
  "ask.PENALTY_TOTAL": { zh: "这个人这个月罚多少？", en: "What is somebody fined this month?" },
  "ask.PENALTY_STAGE": {
    zh: "处分到哪一步了？",
    en: "Which stage of discipline has somebody reached?",
  },
  "ask.PENALTY_LEDGER": {
    zh: "处罚登记的每一行怎么算？",
    en: "What does each line of a penalty log amount to?",
  },
  "ask.PENALTY_CAP": {
    zh: "工资里最多能扣多少？",
    en: "How much may be deducted from a wage?",
  },
  "ask.ROSTER_CHECK": { zh: "这张排班表有没有问题？", en: "What is wrong with this roster?" },
  "ask.ROSTER_COUNT": {
    zh: "每人上了多少小时、几个晚班？",
    en: "How many hours and nights has each person?",
  },
  "ask.SHIFT_HOURS": { zh: "这个班是几小时？", en: "How many hours is a shift?" },
  "ask.WORKDAY_CN": { zh: "几个工作日以后是哪天？", en: "Which day is so many working days later?" },
  "ask.NETWORKDAYS_CN": {
    zh: "两个日期之间有几个工作日？",
    en: "How many working days lie between two days?",
  },
  "ask.ORDER_CHECK": { zh: "订单号有没有变样？", en: "Was an order number damaged?" },
  "ask.DUP_COUNT": { zh: "这个号码重复了吗？", en: "Does a number stand twice?" },
  "ask.TRACKING_CHECK": {
    zh: "单号和快递公司对得上吗？",
    en: "Does the tracking number fit its courier?",
  },
  "ask.CLAIM_MISSING": {
    zh: "向快递索赔还缺什么材料？",
    en: "Which papers does a courier claim still lack?",
  },
  "ask.NOTE_BUILD": { zh: "订单备注怎么写？", en: "How is an order note written?" },
  "ask.SCRIPT_TEXT": { zh: "怎么回复买家？", en: "What to write to the buyer?" },
  "ask.RULE_WHY": {
    zh: "这条规则怎么说，出自哪里？",
    en: "What does a rule say, and where is it from?",
  },
  "ask.RULE_LIST": { zh: "有哪些规则？", en: "Which rules are there?" },
  "ask.VERSION": { zh: "现在用的是哪个版本？", en: "Which version is in use?" },
} as const satisfies TextMap;

/** Tasks: what people come for, and where it is done. */
export const TASK_QUESTIONS = {
  "task.deadline": { zh: "给退款表加截止时间", en: "A deadline column for a refund register" },
  "task.left": { zh: "让剩余时间自己倒数", en: "A time left that counts down" },
  "task.penalty": { zh: "算一个月的罚款", en: "The fines of a month" },
  "task.roster": { zh: "排一个月的班", en: "A month's roster" },
  "task.reconcile": { zh: "对账：退款和账单对一遍", en: "Reconcile refunds with the statements" },
  "task.damage": { zh: "登记破损件", en: "Register a damaged parcel" },
  "task.holidays": { zh: "采用国务院的放假通知", en: "Adopt the State Council's holiday notice" },
  "task.rules": { zh: "选用手册还是现行的规则", en: "Follow the handbook or today's rules" },
  "task.repair": { zh: "公式显示 #NAME? 怎么办", en: "Formulas that show #NAME?" },
  "task.why": { zh: "看一个结果为什么是这样", en: "See why a result is what it is" },
} as const satisfies TextMap;

export const TASK_TEXTS = {
  "about.deadline": {
    zh: "在退款表里选一个空单元格，每一行按自己的状态从对应的时间算起，缺哪个时间就说哪个。",
    en: "Select an empty cell of the register: each line counts from the time of its own state, and a missing time is named.",
  },
  "about.left": {
    zh: "用原生公式，截止时间减去「店务_现在」，不装店务助手的同事也能看到它在走。",
    en: "A native formula, the deadline less 店务_现在: colleagues without ShopOps see it move too.",
  },
  "about.penalty": {
    zh: "处罚登记按工号和月份合计，看不懂的行会说出是哪一行。",
    en: "The log is summed by person and month; a line that is not understood is named.",
  },
  "about.roster": {
    zh: "选人员表和月份，自动排班，检查问题，找人顶班。",
    en: "Choose staff list and month: made, checked, and who can stand in.",
  },
  "about.damage": {
    zh: "一件一行，记下单号、照片和索赔期限。",
    en: "One line each, with number, photos and the claim's deadline.",
  },
  "about.reconcile": {
    zh: "放入支付宝账单和退款导出，对到分，对不上的写明原因。",
    en: "Put in the statement and the refund export: tied to the fen, with a reason for what isn't.",
  },
  "about.holidays": {
    zh: "把通知全文粘贴进来，看过再写，工作日和排班就按它算。",
    en: "Paste the notice, look at how it was read, write it: working days follow it.",
  },
  "about.rules": {
    zh: "平台时限、法律和店内规定各选一次，公式就按选的算。",
    en: "Choose once for platform clocks, law and the shop's own rules; formulas follow.",
  },
  "about.repair": {
    zh: "打不开、显示 #NAME? 或一直 #BUSY! 的公式，一次重新输入。",
    en: "Formulas that show #NAME? or stay at #BUSY! are entered again in one go.",
  },
  "about.why": {
    zh: "先选中结果所在的单元格，再看参数怎么读的、用了哪条规则。",
    en: "Select the result: how its arguments were read and which rules it used.",
  },
} as const satisfies TextMap;

/** What people call it. */
export const CARD_KEYWORDS = {
  "find.REFUND_DUE": {
    zh: "截止 截止时间 截止日期 到期 到期时间 到期日 什么时候到期 几号到期 期限 处理期限 时限 处理时限 超时 超时时间 最晚 最迟 登记表 退款表 退款登记 退款列表 待处理 要处理 哪天之前 什么时候之前 逾期 过期 快到期 今天到期 状态 每笔退款 一列 整列 批量 待办 今日待办 今天要处理 哪些快过期 快过期 响应时限 退款…到期 退款…最晚 退款…截止 退款…处理掉 哪些…超时 几单…超时 哪几单 哪些…要处理 每一行…截止",
    en: "deadline, due, due date, time-out, timeout, register, by when, expire, overdue, refund register, column",
  },
  "find.REFUND_DEADLINE": {
    zh: "退款截止 退款时限 退款超时 退款到期 退款期限 自动退款 自动退 自动同意 系统自动 平台自动 自动处理 多久自动退款 几天自动退款 多久要处理 几小时内处理 48小时 单笔 不处理 没处理 一直不处理 收到退货多久退款 退货到了多久退款 多久退款 多久要退款 多久退 几天…同意 几天…要退款 不管…退 不理…退 收到退货…退款 退货…几天…退款 申请…几天 拒绝…多久 多久关闭 多久…关闭 不改…关闭 自动关闭 几天…关闭",
    en: "refund deadline, deadline, auto refund, automatic refund, time limit, timeout, refund expires",
  },
  "find.REFUND_LEFT": {
    zh: "还剩 剩余 剩余时间 剩下 剩多久 剩几天 剩几小时 还剩几天 倒计时 倒数 还有几天 还有多久 还有几小时 还有几个小时 多久到期 快到期 马上到期 快超时 超时多久 超了多久 逾期几天 过期几天 紧急 紧急程度 加急 档位 红黄绿 来得及 来不及 离…超时 超时…小时 超时…多久 还有…小时 还有…天 急不急 急吗 多急 来得及吗 多长时间…到期 还有…到期 多久…到期 红绿灯 提醒…过期 提醒…到期 剩…时间 几天…到期 剩…小时 剩几个小时 剩…天 小时…超了 几个小时…超",
    en: "time left, left, remaining, countdown, count down, how long, days left, hours left, urgent, urgency, overdue by",
  },
  "find.REFUND_NEXT": {
    zh: "下一步 怎么处理 该怎么办 怎么办 处理方式 该谁处理 谁处理 能不能拒绝 可以拒绝 拒绝退款 同意退款 拒绝 流程 步骤 处理流程 退款流程 买家申请退款 仅退款 不处理会怎样 后果 该做什么 轮到谁 不寄回 没寄回 没寄回来 买家不退货 不退货 恶意退款 拒收怎么处理 买家…不要了 发了…不要 不要了…怎么办 退…怎么办 退回…不对 货不对 空包 空包裹 寄回…怎么办 不退货…要钱 不退货…怎么办 要不要同意 寄回来了 点了退款 没把…寄 平台介入…怎么办 介入了 不想要…发 不想要了 已经发…不要 不要…已经发 发出去…退",
    en: "next, next step, what to do, whose turn, refuse, reject, approve, how to handle, refund steps, process",
  },
  "find.CONFIRM_DATE": {
    zh: "自动确认 确认收货 自动确认收货 自动收货 几天自动确认 多久自动确认 延长收货 延长收货时间 延迟收货 交易成功 什么时候成功 打款给卖家 放款 回款 货款 钱什么时候给卖家 点收货 不点收货 不确认收货 自动签收 钱…账上 货款…到账 延长…收货 收货时间…到 忘了点收货 忘记收货 收货…自动 延长…到哪天 签收…打款 几天…打款 多久…打款 签收后几天",
    en: "confirm receipt, confirmed, auto confirm, confirmation, receipt, extended, payout, transaction success",
  },
  "find.SHIP_DEADLINE": {
    zh: "发货 发货时限 发货时间 发货期限 几天内发货 多久内发货 最晚发货 什么时候发货 多久发货 要发货 72小时 延迟发货 晚发货 迟发货 发货超时 未发货 没发货 还没发 催发货 承诺发货 预售 付款后 最晚…发出 最晚…发货 今天…发出 没货 没货发 发不出 缺货 断货 几天没发 付款…没发 什么时候…发货 发不了货 没发货会怎么 之前发 几点前发 付款…发 付款…之前发 定制…发 现货…发 几天发 多久发 周几…发 小时没发货 最晚…寄 当天发 承诺…发货 小时发货 发货…几点 小时内发",
    en: "ship, shipping, ship by, dispatch, shipment deadline, late shipping, send out, promised hours",
  },
  "find.REFUND_ARRIVAL": {
    zh: "到账 退款到账 几天到账 多久到账 什么时候到账 没到账 还没到账 钱到哪 钱去哪 没收到钱 没收到退款 没收到 收到退款 收到钱 银行卡 支付宝 信用卡 花呗 余额宝 微信 退到哪 退到银行卡 原路退回 冻结 退…钱…没到 钱…没退 钱…退到 退到…多久 退给…几天 钱…几天 储蓄卡 退到…哪天 退到…几天 借记卡",
    en: "arrive, money arrive, arrival, refund arrives, credited, bank card, credit card, alipay, wechat, received money, not received",
  },
  "find.REMIND_DATES": {
    zh: "催付 催款 催付款 催单 催拍 催买家 未付款 没付款 没付钱 没付 不付款 未付 拍下未付 拍下没付 拍了没付 拍了不付 提醒付款 下单未付 下单没付 几点催 什么时候催 催付时间 关闭交易 付款提醒 拍…没付款 拍…不买 拍…付款 拍下…不买 要不要催 去催 催…付款 下单…付款",
    en: "remind, reminder, unpaid, not paid, chase payment, chase, payment reminder, pay",
  },
  "find.RETURN_CHECK": {
    zh: "能退 能不能退 可不可以退 可以退 退得了 给退吗 退货条件 七天无理由 7天无理由 七天 7天 无理由 无理由退货 超过七天 过了七天 二次销售 影响二次销售 吊牌 剪吊牌 洗过 穿过 用过 试穿 退换 退换货 退货 收不收 拆封 内衣 不给退 不能退 该不该退 退不退 质量问题 污渍 破洞 包装 不合适 不喜欢 大小不合适 洗…退 穿…退 拆…退 试…退 剪…退 吊牌…退 吊牌…收 过…天…退 天…还能退 还能退 还要退 要退货 内裤 不想要…退 特价 水洗标 标签…剪 标剪 沾 染色 弄脏 口红 味道 香水 没有包装 包装盒 没盒子 定做 定制…退 生鲜 清仓 赠品…退 十天…退 签收…退货 收到…天…退",
    en: "return, can return, may return, returnable, come back, seven days, 7 days, no reason, change of mind, tag, washed, worn, conditions, eligible",
  },
  "find.RETURN_HANDOFF": {
    zh: "移交 移交仓库 交仓库 给仓库 仓库 退件 退回件 退货入库 入库 退货到了 退货签收 收到退货 收到退件 退回来 拆包 当天交 交给仓库 交货给仓库 退…仓库 退…交给谁 退货…几点 退件…交 几点前交",
    en: "warehouse, hand over, hand-over, hand off, returned parcel, stock in, inbound",
  },
  "find.RIGHTS_WINDOW": {
    zh: "维权 维权时间 维权期 维权期限 售后期 售后期限 过了售后 过售后期 售后时间 售后维权 售后申请 还能申请售后 还能售后 多久内可以售后 假货 描述不符 举报 交易成功后 成功后 收货后多久 发票维权 违背承诺 15天 30天 收货…售后 收货以后 成功…售后 过了…投诉 买家…维权 还能…投诉 还能…售后 半个月 一个月…售后 个月…售后 还来…售后 可以…维权 多久…维权 发起维权 发起…维权 没收到货…维权 售后…期限 多久…投诉",
    en: "claim, claim window, rights, after-sale window, after sale, file a claim, counterfeit, not as described",
  },
  "find.COMPLAINT_CLOCK": {
    zh: "投诉 被投诉 买家投诉 客户投诉 投诉时限 投诉处理 投诉流程 举证 举证时间 几天举证 多久举证 申诉 申诉时间 交凭证 凭证 介入 小二介入 小二 平台介入 客服介入 投诉多久处理 工商投诉 撤诉 投诉…几天 投诉…回 小二…结果 凭证…交 凭证…时候 被买家告 告到 工商",
    en: "complaint, complaint clock, evidence, proof, appeal, complain, intervention",
  },
  "find.POSTAGE_PAYER": {
    zh: "谁出 谁出运费 谁出邮费 谁付 谁付运费 谁付邮费 谁承担 谁承担运费 谁掏 谁掏运费 运费谁 邮费谁 快递费谁 运费承担 邮费承担 退货运费 退货邮费 退货快递费 退运费 来回运费 来回邮费 来回 换货邮费 换货运费 包邮 不包邮 运费险 垫付 谁垫 卖家承担 买家承担 我们出 运费 邮费 发错货 发错 漏发 少发 少发了 色差 拒收 拒签 补发邮费 运费…谁 运费…谁出 谁…运费 运费…我们出 运费…要扣 运费…扣吗 退…运费…谁 来回…谁 少了一件 少件 拒收…运费 运费…拒收",
    en: "who pays, postage payer, pays, bear, return postage, return shipping, freight, shipping insurance, postage, shipping fee",
  },
  "find.POSTAGE_SPLIT": {
    zh: "分摊 邮费分摊 运费分摊 平摊 均摊 各出多少 各付多少 分担 各承担多少 各方 一人一半 对半 总共出多少 邮费合计 运费合计 汇总邮费 运费…一半 运费…各 运费…一共 几笔运费 运费…总共 运费…加起来 买家出多少 出多少…出多少 各出…运费 出多少…运费",
    en: "split, share, split postage, each pays, per party, sum of postage",
  },
  "find.POSTAGE_FEE": {
    zh: "运费 邮费 快递费 运费多少 邮费多少 快递费多少 多少运费 多少邮费 多少快递费 运费多少钱 邮费多少钱 快递多少钱 寄到 寄一件 首重 续重 公斤 几公斤 几斤 重量 到付 运费表 价目表 报价 偏远 偏远地区 新疆 西藏 算运费 算邮费 运费计算 运费怎么算 补邮费 补运费 补多少邮费 顺丰 中通 圆通 韵达 申通 邮政 EMS 极兔 寄…多少钱 斤…多少钱 发…多少钱 寄到…贵 寄…贵 发顺丰 加多少钱 偏远…加 什么价 超重 加一公斤 每公斤 kg 公斤…运费 到…运费 收费标准 海南 青海 内蒙古 到付价",
    en: "postage, shipping cost, shipping fee, freight, rate, rates, fee, how much postage, weight, kg, parcel price",
  },
  "find.DELIVERY_WINDOW": {
    zh: "几天到 几天能到 几天可以到 几号到 什么时候到 什么时候能到 啥时候到 哪天到 送达 多久到 多久能到 多久能收到 几天收到 什么时候收到货 到货 到货时间 时效 快递几天 物流时间 在路上 派送 还没到 没收到货 物流不动 物流异常 物流停滞 快递到哪 快递停滞 揽收 发到…几天 寄到…几天 快递…没到 明天…到 几天…收到 物流…不动 物流…停 快递…停 物流…更新 路上…天 送到 能送到 哪天…到 几天…送到 走几天 要走 路上几天 发货…到 东北 华南 华东 西北 内蒙 海南 江浙沪 同城 本地 外地 第几天到 快递慢 快递…慢 双十一…快递 慢几天 寄…多久 寄…几天 发往 寄往 到…多久 寄上海",
    en: "delivery, deliver, arrive, how many days, transit, delivery time, reach, delivered",
  },
  "find.REFUND_AMOUNT": {
    zh: "退多少 退多少钱 该退多少 应退 应该退多少 退款金额 实退 退款怎么算 算退款 要退 扣多少 扣掉多少 扣邮费 扣运费 扣掉运费 扣除 扣款 退款扣 部分退款 退一部分 只退 积分 发票 优惠券 红包 礼品 赠品 少退 全额 全额退款 退款多少 扣…退多少 运费…退多少 运费…还退 还退…多少 退…多少 退他多少 用了券 用券 没退发票 退款…扣运费 少发…退",
    en: "refund amount, how much refund, amount, deduct, deduction, partial refund, refund how much, invoice, points, coupon",
  },
  "find.EXCHANGE_DIFF": {
    zh: "换货 换货差价 换货补差 补差价 差价 补差 换尺码 换大 换小 换大一号 换码 换颜色 换款 换一件 换一个 换别的 多退少补 补多少钱 换…补 换…退多少 换…差 换大码 换便宜 换贵 换…补钱 换码…补 换成 原来…换成 换…再付款 换…补差 换…贵 换…便宜 换货…多少钱 换货…付款 差多少",
    en: "exchange, difference, price difference, swap size, change size, another colour, another size",
  },
  "find.COMP_CHECK": {
    zh: "补偿 补偿多少 赔多少 赔偿 赔偿多少 赔给买家 赔买家 赔客户 返现 返多少 赔钱 赔付权限 小瑕疵 瑕疵补偿 补偿权限 权限 谁批 谁审批 审批 批多少 找主管 主管批 上限 最多赔 最多补 安抚金 好评返现 不用批 以内不用批 赔付 赔…多少钱 赔…主管 赔…问 返…钱 返钱 返点 线头 做主 我能做主 差评…返现 差评…赔 色差…补 瑕疵…补 补他 补…块 补偿…块 找谁签字 签字 超过…找谁 超过…谁批 谁签字 谁说了算 赔…块 补贴买家 送…优惠券 红包补偿 污渍…补 能补多少 补多少钱…瑕疵 破洞…补 有…补多少钱 能给…块 给…块…吗 小洞 小毛病 小问题 能给…多少",
    en: "compensation, compensate, cashback, cash back, approve, approval, limit, who approves, goodwill",
  },
  "find.PENALTY_TOTAL": {
    zh: "罚款 扣钱 扣了多少 罚多少 罚多少钱 罚钱 罚 扣工资 被扣 处罚 处罚金额 扣多少钱 扣几块 违规 违纪 罚款合计 罚款总额 本月罚款 这个月罚款 月罚款 罚款怎么算 玩手机罚 迟到罚 员工罚款 客服罚款 早退 旷工 骂人 违反纪律 上班…扣 上班…罚 玩手机 玩手机扣 罚…多少 迟到…扣 迟到…罚 迟到 骂买家 骂人…处理 骂买家…处理 罚的钱 月扣多少 月…扣多少 这个月扣 个月…罚",
    en: "fine, fines, penalty, penalties, fined, monthly fines, staff fine",
  },
  "find.PENALTY_STAGE": {
    zh: "处分 警告 口头警告 书面警告 开除 辞退 炒掉 降职 自动离职 离职 到哪一步 第几次 累计几次 几次了 违规几次 被投诉几次 再犯 会不会开除 要不要开除 第…次…违规 第三次 第二次 再…一次 再被投诉 该开除 是不是…开除 次违规…处理",
    en: "stage, discipline, warning, written warning, dismiss, dismissal, demotion, fired, how many times",
  },
  "find.PENALTY_LEDGER": {
    zh: "处罚登记 处罚登记表 罚款明细 处罚明细 扣款明细 罚款记录 处罚记录 违规记录 违规登记 罚款登记 罚款台账 台账 明细 逐行 逐条 每一行 罚款清单 处罚日志 罚款流水 罚款…清单 罚款…列 每行…罚 处罚…每行 处罚…每一行",
    en: "ledger, penalty log, log, list of fines, lines, details, record",
  },
  "find.PENALTY_CAP": {
    zh: "最多扣 最多能扣 最多扣多少 能扣多少 可以扣多少 能扣吗 扣工资上限 扣款上限 扣工资合法 合法吗 违法吗 20% 百分之二十 最低工资 工资 公司损失 经济损失 赔公司 赔偿公司 员工赔 让员工赔 工资…最多 工资…扣 从工资 扣…低于 不能低于 几成 违反劳动法 劳动法 扣…合法 扣…违法 扣…劳动法 罚款…合法 罚款…违法 罚款…劳动法 一个月工资 最多扣几 百分之多少 扣…百分之 扣款…超过 不能超过…扣 扣款…比例",
    en: "cap, wage, wages, salary, minimum wage, deduct from wage, lawful, legal, loss, at most",
  },
  "find.ROSTER_CHECK": {
    zh: "检查排班 排班检查 排班问题 排班有问题 排班有没有错 排班冲突 排班 排班表 班表 排得对不对 排得合不合理 违反 连上 连续上班 连续上几天 连班 休息不够 晚班接早班 晚接早 晚班后白班 没人上班 缺人 人手 人手够不够 人手不够 有人在岗 排…行不行 排…能不能 晚班…早班 晚班…第二天 晚班完 连着上 连着…天 班…有没有问题 排…看看 少人 班…少人 几天没休 连着…没休 没休息 违反规定 排班…违反 排班…规定 白班…人 连续…没休",
    en: "check roster, roster, schedule, conflict, rota, understaffed, consecutive days, night then day",
  },
  "find.ROSTER_COUNT": {
    zh: "工时 总工时 工时统计 工时合计 出勤 出勤天数 上了几天 上几天班 上了多少天 几个晚班 多少晚班 几个夜班 夜班 晚班数 晚班次数 周末班 周末上班 节日班 节假日上班 节假日加班 过节上班 休息几天 休了几天 休息天数 请假天数 请假几天 请了几天假 考勤 考勤统计 班次统计 统计 数一数 多少小时 谁…晚班…多 晚班…最多 晚班最多 谁上…晚班 上了…小时 上了…班 谁上了班 上了班 国庆…上班 每个人…小时 加班…小时 请了…假",
    en: "count, hours, nights, weekends, rests, leave days, attendance, statistics, worked days, total hours",
  },
  "find.SHIFT_HOURS": {
    zh: "几小时 几个小时 班次时长 工时 上班时长 上几个小时 时长 几点到几点 上下班时间 跨夜 跨天 过夜 夜班几小时 晚班几小时 白班几小时 半天班 加班几小时 一个班 单个班 早班 中班 白班 晚班 从…上到 上到 点到…点 凌晨",
    en: "shift hours, hours of a shift, shift length, how long is a shift, duration, overnight",
  },
  "find.WORKDAY_CN": {
    zh: "工作日 工作日后 几个工作日后 几个工作日以后 个工作日之后 工作日之内 往后推 推算 顺延 延后 节假日 法定节假日 调休 放假 补班 哪天 哪一天 日期加 加几天 加天数 国庆 春节 五一",
    en: "workday, working days later, working day, business day, add days, holiday, after so many days",
  },
  "find.NETWORKDAYS_CN": {
    zh: "之间 之间几天 相隔 相差 隔了几天 差几天 几个工作日 多少个工作日 工作日天数 除去周末 不算周末 去掉周末 扣除节假日 除去节假日 不含节假日 节假日 法定节假日 应出勤 应上班天数 这个月几个工作日 工作日 去掉…几天 中间…几天 中间…上班 去掉放假 除去放假 中间有几天 要上几天班 这个月…几天班 上几天班 应该上…天 有多少工作日 从…到…工作日 几个上班日 除了周末 除了节日 除了…还剩几天 周末和节日 扣掉周末 假期不算 不算假期 不算放假 不算节日",
    en: "networkdays, between, working days between, number of working days, business days, holidays, exclude weekends",
  },
  "find.ORDER_CHECK": {
    zh: "订单号 订单编号 订单号变了 科学计数 科学计数法 E+17 E+ 后面变成0 后几位变0 变成000 尾数 末尾 变样 乱码 乱了 显示不全 显示不对 18位 19位 位数 位数不对 长数字 数字太长 单号变了 订单号不对 订单号错 科学记数 单号…记数 单号变成 号…变成 单号…零 少了几位 编号…少",
    en: "order number, damaged number, scientific, e+17, long number, digits lost, number check",
  },
  "find.DUP_COUNT": {
    zh: "重复 重复吗 重号 重复登记 重复单号 登记过 登过 登记过没 登记过吗 登记了两次 查重 去重 有没有登 出现几次 两遍 两次 一样的单号 相同 同一个单号 同一单 重复退款 退了两次 退两次 重复打款 重复…退款 退款…重复 是不是…两次 录过 录过吗 登过吗 录入过 有没有录",
    en: "duplicate, duplicates, twice, repeated, same number, registered before, double refund",
  },
  "find.TRACKING_CHECK": {
    zh: "快递单号 单号 物流单号 运单号 快递号 单号对不对 单号错 单号不对 填错单号 乱填单号 是哪家快递 哪家快递 什么快递 快递公司 对得上 对不上 假单号 虚假单号 查单号 核对单号 验单号 顺丰 中通 圆通 韵达 申通 物流号 号填错 填错…号 物流号填错 单号…查不到 查不到 开头…哪家 开头的 单号…假",
    en: "tracking, tracking number, waybill, courier, which courier, wrong number, fits courier",
  },
  "find.CLAIM_MISSING": {
    zh: "索赔 索赔材料 理赔 理赔材料 破损 破损件 损坏 摔坏 压坏 碎了 丢件 丢失 快递丢了 弄丢 丢了 快递弄坏 找快递赔 快递赔 快递公司赔 缺什么 缺什么材料 还缺 缺材料 材料 证据 拍照 破损照片 要什么材料 破了谁赔 谁赔 快递赔多少 跟快递…赔 快递…赔偿 快递…赔 丢件…谁赔 需要哪些东西 资料齐 物流…丢 是不是丢件 少了…快递 少件…快递 找快递 照片…索赔 没拍…索赔 准备什么 理赔…准备",
    en: "claim papers, missing papers, damage claim, courier claim, damaged, lost parcel, documents, evidence needed",
  },
  "find.NOTE_BUILD": {
    zh: "备注 写备注 备注怎么写 订单备注 备注格式 备注模板 售后备注 换货备注 退货备注 补发备注 标旗 插旗 旗子 旗帜 红旗 什么旗 打旗 交接备注 黄旗 蓝旗 绿旗 紫旗 什么颜色 插…旗 颜色…旗 什么颜色的旗 交接给 交接…写 补发…备注",
    en: "note, remark, order note, flag, note form, memo",
  },
  "find.SCRIPT_TEXT": {
    zh: "话术 客服话术 回复 怎么回 怎么回复 怎么说 回买家 跟买家说 跟客户说 回客户 发给买家 模板 快捷短语 快捷回复 安抚 道歉 解释 文案 短信 禁用词 违禁词 不能说 敏感词 差评 差评回复 催好评 不能讲 哪些词 不能…词 发什么 买家…怎么回 改好评 怎么答 怎么回答 问…怎么答 买家问 怎么讲 现成…回复 现成的 话…不能 哪些话 不能跟买家 话…买家",
    en: "script, reply, message, template, what to say, answer the buyer, banned words, text",
  },
  "find.RULE_WHY": {
    zh: "依据 出处 哪条规定 哪条规则 规定 法律 法律规定 原文 凭什么 哪里写的 手册怎么说 规则来源 平台规则 有法律依据 第几条 消法 消费者权益保护法 退一赔三 赔三倍 三倍赔偿 条款 第几页 手册…写 哪里写 哪条法 哪条法律 哪一条 是什么意思 规定…哪 法律…怎么说 原话 手册原话 手册…怎么说",
    en: "why, rule, source, law, basis, quote, where is it written, article",
  },
  "find.RULE_LIST": {
    zh: "规则 规则列表 规则清单 所有规则 全部规则 哪些规则 有哪些规定 规则大全 查规则 规则矛盾 矛盾 退款规则 手册 考核 考核指标 绩效 提成 回复率 响应时间 指标 防骗 骗子 诈骗 钓鱼 钓鱼链接 敲诈 职业打假 评价 中评 差评处理 日常工作 角色 交接 交接班 旺旺 旺旺回复 几秒 旺旺…秒 回复…秒 规矩 都有什么 公司…规定 公司规定 有什么规定 有什么规则 差评怎么处理 差评…处理 差评…怎么办 中差评 好评率 规章制度 制度 列出…规则 全部…时限 列出全部 列出…时限 全部规定",
    en: "rules, list of rules, all rules, rule list, contradictions, handbook",
  },
  "find.VERSION": { zh: "版本 版本号 更新 升级 哪个版本 最新版 是不是最新", en: "version, update, build" },
  "find.task.deadline": {
    zh: "截止时间列 加截止时间 加一列 加列 退款表 退款登记表 给退款表",
    en: "deadline column, add a column, refund register",
  },
  "find.task.left": {
    zh: "倒计时 倒数 剩余时间 剩余 还剩 自己走 自动倒计时 跟着时间 实时",
    en: "countdown, count down, counts down, time left, live",
  },
  "find.task.penalty": {
    zh: "一个月的罚款 本月处罚 月底扣钱 扣钱 罚款基金 基金 部门基金 本月…罚 十一月…扣 月…扣了多少",
    en: "monthly penalties, fines of the month, fund",
  },
  "find.task.roster": {
    zh: "排班 排一个月 排下个月 下个月的班 自动排班 排表 值班 值班表 轮班 轮休 顶班 替班 代班 谁能顶 换班 调班 请假 请假了 休假 倒班 谁上班 谁…上班 谁值班 谁…值班 今天谁 明天谁 换个班 想换…班 请假…顶 下个月…班 谁来顶 班怎么排 排班…公平 不公平 谁…晚班 谁…白班 谁…早班 谁替 谁来替 生病 病假 谁能替 安排值班 值班…安排 值班怎么 班…安排 下周…班 对调 想和…调 和…换 调一下班 对换 没人…班…怎么办 没人上 缺人…怎么办 没人…上班",
    en: "roster, make a roster, schedule, rota, swap, stand in, replace, leave, shifts",
  },
  "find.task.damage": {
    zh: "登记破损 破损登记 破损件 登记丢件 损坏登记 记一件 收到破损 包裹破了 烂了 坏了 破了 摔碎 破箱子 收到…破 怎么记 破损…记 箱子…烂 登记一下 箱子烂 箱子",
    en: "register damage, damaged parcel, broken parcel, damage register",
  },
  "find.task.reconcile": {
    zh: "对账 对账单 账单 支付宝账单 支付宝对账 退款对账 核对账单 账单核对 对不上 退款对不上 对不上账 流水 资金流水 财务 月结 钱对不上 少了钱 多退了钱 核账 查账 对不起来 支付宝…对 钱…表里 付出去 表里没有 退款…重复 对一遍 核一下 账单…核 账单…退款 账单…表 月底结账 结账 关账 流水…导 导入账单 打款…核",
    en: "reconcile, reconciliation, statement, bank statement, alipay statement, tie, month close, finance, accounts",
  },
  "find.task.holidays": {
    zh: "放假通知 放假安排 国务院 放假 节假日 法定节假日 调休 补班 明年放假 假期 假日表 国庆放假 春节放假 日历 元旦 清明 端午 中秋 放几天 放几天假 哪天放假 放假…几天 过年放假 补班日",
    en: "holiday notice, holidays, state council, calendar, adjusted working days",
  },
  "find.task.rules": {
    zh: "选规则 换规则 用哪套规则 现行规则 现行 新规则 手册还是现行 规则不一样 改规则 规则设置 切换规则 规则改了 规则…改了 新规 老规矩 规则变了 手册…现在 用手册 现在的规则 规定怎么改 规则怎么改 店里…规定 我们…规定…改 改…规定 自己的规定 自己的规则 平台规则…改 改成…规则 换成…规则 新的平台规则 最新规定 最新规则",
    en: "choose rules, today's rules, handbook or today, switch rules, change rules",
  },
  "find.task.repair": {
    zh: "#NAME #NAME? #BUSY #GETTING_DATA 报错 公式错误 公式报错 公式坏了 公式没了 公式不动 算不出来 修复公式 修公式 别人打开 同事打开 一直转圈 转圈 别人电脑 别人…看不到 看不到结果 同事…看不到",
    en: "#name, #busy, repair, broken formula, formula error, error",
  },
  "find.task.why": {
    zh: "为什么 为啥 怎么算出来 怎么算的 怎么来的 结果不对 算错了 不对劲 解释结果 看不懂结果 依据哪条 不一样 结果…不一样 结果…不对 跟我想的 和我算的",
    en: "why, explain, how was it computed, wrong result, where does it come from",
  },
} as const satisfies TextMap;
