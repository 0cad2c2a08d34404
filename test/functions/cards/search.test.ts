import { CARDS, searchCards } from "../../../src/functions/cards";
import { FEATURES } from "../../../src/taskpane/features";

/** What clerks type, and the card that answers; it stands first or second. */
const QUERIES: readonly (readonly [card: string, queries: string])[] = [
  [
    "REFUND_DUE",
    "截止时间|到期|什么时候到期|退款登记表的截止时间|最晚什么时候处理|今天到期的退款|哪些退款快到期|给退款表加一列截止时间|处理时限|逾期",
  ],
  ["REFUND_DEADLINE", "退款超时|退款时限|多久自动退款|平台自动退款|不处理会自动退吗|退款几天自动同意"],
  [
    "REFUND_LEFT|task.left",
    "还剩|剩余时间|倒计时|还剩几天|还有多久到期|退款还剩多久|剩余|快超时了|还有几个小时|倒数",
  ],
  ["REFUND_NEXT", "下一步|下一步怎么处理|买家申请仅退款怎么办|能不能拒绝退款|退款流程|这个退款该谁处理"],
  ["CONFIRM_DATE", "自动确认收货|确认收货时间|几天自动收货|延长收货|什么时候打款给卖家|交易成功时间"],
  [
    "SHIP_DEADLINE",
    "发货时限|几天内要发货|最晚什么时候发货|延迟发货|72小时发货|还没发货会怎样|付款后多久发货",
  ],
  [
    "REFUND_ARRIVAL",
    "退款到账|退款几天到账|钱什么时候到账|买家说没收到退款|退到银行卡要几天|花呗退款多久|信用卡退款到账时间",
  ],
  ["REMIND_DATES", "催付|催付时间|拍下没付款|什么时候催买家付款|未付款订单|下单没付钱|催款"],
  [
    "RETURN_CHECK",
    "能不能退|七天无理由|7天无理由|可以退吗|洗过还能退吗|吊牌剪了能退吗|退货条件|影响二次销售|超过七天|退换货|穿过的能退吗",
  ],
  ["RETURN_HANDOFF", "退货交仓库|退件移交|退回来的件什么时候给仓库|退货入库|收到退货"],
  ["RIGHTS_WINDOW", "维权|维权时间|售后期限|过了售后还能申请吗|交易成功后多久可以售后"],
  ["COMPLAINT_CLOCK", "投诉|被投诉几天举证|投诉处理时间|申诉|举证时间|小二介入"],
  [
    "POSTAGE_PAYER",
    "谁出运费|运费谁出|邮费谁承担|退货运费|来回运费谁出|质量问题谁出邮费|包邮退货运费|运费险|退货邮费|运费谁付",
  ],
  ["POSTAGE_PAYER|POSTAGE_FEE", "运费|邮费"],
  ["POSTAGE_SPLIT", "邮费分摊|运费平摊|各出多少邮费|分摊"],
  [
    "POSTAGE_FEE",
    "运费多少|寄到新疆多少钱|快递费|首重续重|两公斤运费|补多少邮费|运费怎么算|快递多少钱|运费表",
  ],
  ["DELIVERY_WINDOW", "几天能到|什么时候能到|多久能收到|快递几天|到货时间"],
  ["REFUND_AMOUNT", "退多少钱|该退多少|退款金额|扣邮费退多少|部分退款|应退金额|退款怎么算|扣掉运费退多少"],
  ["EXCHANGE_DIFF", "换货差价|换货补多少|换大一号补差价|差价|换尺码|多退少补"],
  ["COMP_CHECK", "补偿多少|赔多少|补偿要谁批|返现|小瑕疵赔多少|赔偿权限|最多能赔买家多少"],
  [
    "PENALTY_TOTAL|task.penalty",
    "扣钱|罚款|罚多少|这个月罚多少|员工罚款|扣工资|处罚金额|被扣多少钱|违规罚款",
  ],
  ["PENALTY_STAGE", "处分|口头警告|第几次警告|会不会被开除|累计几次|自动离职"],
  ["PENALTY_LEDGER", "处罚登记|罚款明细|处罚记录|罚款台账|违规登记表"],
  ["PENALTY_CAP", "最多扣多少工资|能扣工资吗|最低工资|扣工资合法吗|赔偿公司损失"],
  ["ROSTER_CHECK|task.roster", "排班|检查排班|排班有没有问题|连续上班|晚班接早班|人手不够|排班表"],
  ["task.roster", "排下个月的班|自动排班|请假谁能顶班|换班|值班表"],
  ["ROSTER_COUNT", "工时统计|几个晚班|上了几天班|休息几天|请假天数|考勤|节日上了几天|工时"],
  ["SHIFT_HOURS", "班次几小时|这个班几个小时|跨夜|上班时长"],
  ["WORKDAY_CN", "几个工作日后是哪天|三个工作日后|工作日|顺延到哪天"],
  ["NETWORKDAYS_CN|task.holidays", "节假日|之间几个工作日|扣除节假日几天|不算周末几天|这个月几个工作日"],
  ["task.holidays", "放假通知|国庆放假|调休|法定节假日"],
  ["ORDER_CHECK", "订单号变成E+17|科学计数法|订单号后面变成0|单号变了|订单号"],
  ["DUP_COUNT", "重复|重复登记|查重|这个单号登记过没有|同一单退了两次|重复退款"],
  ["TRACKING_CHECK", "快递单号对不对|单号错了|哪家快递|快递单号|虚假单号"],
  ["CLAIM_MISSING", "索赔材料|快递丢件|破损缺什么|找快递赔|理赔还缺什么"],
  ["task.damage|CLAIM_MISSING", "破损|破损件|登记破损|包裹破了|丢件"],
  ["NOTE_BUILD", "备注怎么写|订单备注|标旗|插旗|换货备注"],
  ["SCRIPT_TEXT", "话术|怎么回复买家|回复模板|快捷短语|差评怎么回|违禁词"],
  ["RULE_WHY|task.why", "为什么|依据|哪条规定|法律依据|怎么算出来的"],
  ["RULE_LIST", "有哪些规则|规则列表|所有规则"],
  ["task.reconcile", "对账|支付宝对账|账单核对|退款对不上|月结|reconcile"],
  ["task.rules", "换成现行规则|手册还是现行|选规则"],
  ["VERSION", "版本|版本号"],
  // How clerks talk.
  [
    "REFUND_NEXT",
    "买家不退货直接要钱|买家寄回来了我下一步干嘛|客户一直不寄回来怎么弄|货都发了买家说不要了|仅退款要不要同意|退回来的货不对怎么办|空包裹怎么处理|货寄出去了客户要退款咋弄|买家点了退款但是没把东西寄回来|买家撤销了退款要做什么|对方选了仅退款我该拒绝吗|买家说不想要了可是我已经发出去了",
  ],
  [
    "SHIP_DEADLINE",
    "到期没发货会怎样|付了钱几天没发会被罚|今天的单最晚哪天要发出去|预售什么时候必须发|没货发不出来怎么办|周五付款的单周几之前发|超过48小时没发货|定制的几天发|双十一的单子什么时候必须发出去|承诺48小时发货算到几点",
  ],
  ["COMP_CHECK|RULE_LIST|SCRIPT_TEXT", "差评能不能返现"],
  ["CLAIM_MISSING|task.damage", "快递丢件谁赔|快递把货压烂了|包裹丢了找谁赔"],
  [
    "task.roster",
    "今天谁上班|小李明天请假谁来顶|下个月班怎么排|明天谁值班|两个人想换个班|排班太不公平|下周谁晚班|春节值班怎么安排|有人生病了谁替|帮我排十二月的班|小陈想和小李对调|周三没人上晚班怎么办",
  ],
  [
    "REFUND_DUE|task.deadline",
    "这笔退款啥时候到点|今天有哪些退款要处理掉|哪几单马上要超时了|退款表想加个到期日|哪些退款今天必须弄完|给每行算个最后期限|退款登记怎么显示处理的最后时间|一眼看出哪笔快逾期|这些单子各自什么时候过期",
  ],
  [
    "REFUND_DEADLINE|REFUND_DUE",
    "不管它平台会不会自己退|买家申请退款我几天之内要同意|收到退货几天内要退款|超过时间没点同意系统会退吗|卖家不操作几天后钱自动退回去|拒绝以后买家不改多久关闭",
  ],
  [
    "REFUND_LEFT|task.left",
    "离超时还有几个钟头|急不急|超时几个小时了|还有多长时间到期|想做个红绿灯提醒快过期的|剩几个小时就超了|看看还来得及不",
  ],
  ["task.left|REFUND_LEFT", "想让剩余时间自己跳|做个倒计时列"],
  [
    "CONFIRM_DATE",
    "买家不点收货多久自动确认|货款啥时候到我账上|系统几天后自动签收|买家忘了点收货会怎样|延长了收货时间到哪天|快递签收后几天打款|平邮多久自动确认|多少天不点确认钱就给我",
  ],
  [
    "REFUND_ARRIVAL",
    "退给买家的钱几天能收到|买家问钱怎么还没退到|退到微信要多久|信用卡付的退哪去|退款显示成功但钱没收到|退的花呗什么时候恢复额度|退到储蓄卡哪天到|支付宝退款多长时间|钱退哪了几天看得到",
  ],
  [
    "REMIND_DATES",
    "拍了两天还没给钱|拍下不买了要不要催|几点去催一下付款|昨晚下的单还没付|怎么提醒客人买单|拍下不付的什么时候关掉|第一次催付是什么时候|没付的单子几点问一下",
  ],
  [
    "RETURN_CHECK",
    "试过一次还能不能退|拆了包装还能七天无理由吗|内裤可以退吗|过了八天还能退不|买家说不喜欢要退|特价的能退么|洗了一水还要退|吊牌没了收不收|衣服沾了口红还能退吗|没有包装盒能退吗|定做的东西退不退|签收十天了要求退货|水洗标剪掉了|赠品能不能退|鞋底脏了能退吗|买家说尺码不合适要退|少配件的退货收吗|泳衣退不退|穿出去一次了要退|蛋糕坏了能退吗",
  ],
  ["RETURN_HANDOFF", "退货件几点前要给仓库|退回来的东西交给谁|下午三点收到的退件今天要交吗|仓库交接退件时间"],
  [
    "RIGHTS_WINDOW",
    "确认收货以后还能不能售后|买家什么时候可以维权|卖了一个月了还来找售后|没收到货多久可以发起维权|十五天以后还能维权吗|发票问题多久内可以投诉|签收半年还能投诉假货吗",
  ],
  ["RIGHTS_WINDOW|COMPLAINT_CLOCK", "过了半个月买家还能投诉吗|买家说是假货"],
  [
    "COMPLAINT_CLOCK",
    "被买家告了几天内要回|凭证什么时候交|小二多久给结果|客户投诉我们什么时候必须答复|申诉最晚哪天|投诉成立后多久能申诉|24小时内要不要回应投诉|买家投诉了我几号之前交证据",
  ],
  [
    "POSTAGE_PAYER",
    "退回来的运费算谁的|质量有问题邮费我们出吗|拒收的运费谁来付|发错颜色来回快递费谁掏|补发的快递费谁出|运费险赔了还要我们出吗|衣服有洞寄回来运费谁的|不想要了退货邮费谁给|换尺码的快递费怎么算谁的|拒收退回的邮费|描述不符退货谁出邮费|买家自己拍错了运费|换货第二次寄的钱谁出|尺码发错了回寄费用",
  ],
  ["POSTAGE_PAYER|REFUND_AMOUNT", "七天无理由邮费要扣吗|免邮的商品退货扣运费吗"],
  [
    "POSTAGE_SPLIT",
    "邮费我们和买家各付一半|这几笔运费一共我们掏了多少|统计一下运费各方负担多少|买家出多少卖家出多少邮费",
  ],
  [
    "POSTAGE_FEE",
    "寄到西藏贵不贵|三斤的包裹发顺丰多少钱|偏远地区加多少钱|首重多少续重多少|5kg到广东运费|发圆通到海南什么价|超重一公斤加几块|湖南首重几块|发EMS要多少|乌鲁木齐一件几块",
  ],
  [
    "DELIVERY_WINDOW",
    "发到成都几天|快递怎么还没到|明天能到吗|物流停了三天|过年快递停吗|今天发货哪天能送到|东北要走几天|江浙沪隔天能到不|发货五天了没收到|双十一快递慢几天|北京寄上海多久",
  ],
  ["REFUND_AMOUNT|POSTAGE_PAYER", "退款要不要扣邮费"],
  [
    "REFUND_AMOUNT",
    "扣了运费还退他多少|用了券退多少|没退发票扣多少|少发一件退多少|付了99包邮退货退他多少|积分要扣回来多少|只退差额|买家要求全额退|货到付款退多少|包邮退货要减多少",
  ],
  [
    "EXCHANGE_DIFF",
    "换个大码要补钱吗|换便宜的退多少给他|原来59换成79的|换货要买家再付多少|换个颜色差八块|S码换L码贵5块",
  ],
  [
    "COMP_CHECK",
    "有个小线头赔几块|我能做主赔多少|赔十块钱要不要问主管|给买家返点钱行不行|色差补他5块可以吗|超过20要找谁签字|有污渍能补多少钱|客服最多能给多少补偿|小洞能给十五块吗",
  ],
  [
    "PENALTY_TOTAL|task.penalty",
    "小王这个月要罚多少|罚的钱放哪里了|十一月份小张扣了多少|员工这个月被罚的钱|843这个月扣多少",
  ],
  [
    "PENALTY_TOTAL|task.penalty|PENALTY_STAGE",
    "上班玩手机扣多少|迟到怎么罚|骂客户怎么处理|被客户投诉一次罚多少|上班看电视罚不罚",
  ],
  ["PENALTY_STAGE|COMPLAINT_CLOCK", "再被投诉一次会怎么样"],
  [
    "PENALTY_STAGE",
    "他是不是该开除了|第三次违规是什么处理|被投诉三次是不是要走人|口头警告以后是什么|累计违规会不会降职|小刘第几次犯了",
  ],
  ["PENALTY_LEDGER", "把罚款一条条列出来|处罚日志每行算多少钱|每个人每次罚款的清单|日志里每条算几次"],
  [
    "PENALTY_CAP",
    "工资最多能扣几成|弄坏东西从工资里扣合法不|扣完不能低于多少|一个月工资3000最多扣几百|扣钱违反劳动法吗|扣款不能超过百分之多少|最低工资怎么保证|工资都扣光了行吗",
  ],
  [
    "ROSTER_CHECK|task.roster",
    "看看这个月的班排得行不行|有没有人连着上太多天|晚班完了第二天早班行吗|排班有没有违反规定|白班是不是少人|有人连着七天没休|班表合不合格|晚上没人在线|排班表帮我检查一下",
  ],
  [
    "ROSTER_COUNT",
    "谁上的晚班最多|每个人这个月上了多少小时|周末班谁多谁少|国庆谁上了班|请了几天假|加班多少小时|每人休了几天|小王这个月上了几个夜班|统计大家的出勤|每人几个周末|统计夜班个数|上了多少天班",
  ],
  [
    "SHIFT_HOURS",
    "晚上五点半到一点是几个小时|中班上几个钟头|9点到17点半扣掉吃饭几小时|通宵班算几个小时|早班是几点到几点几个小时|从晚上六点上到凌晨一点",
  ],
  [
    "WORKDAY_CN",
    "五个工作日是到哪天|国庆后第三个上班日|往后推七个工作日|3个工作日内是哪天截止|下一个工作日是几号|下周三往后推两个工作日",
  ],
  [
    "NETWORKDAYS_CN",
    "两个日期中间有几天上班|去掉放假还有几天|这个月要上几天班|从5号到20号有多少工作日|除了周末和节日还剩几天|假期不算一共几天",
  ],
  [
    "task.holidays",
    "明年放假怎么录|哪几天要补班|2027年放假安排出来了|元旦放几天|国务院通知贴进来|把放假表弄进来",
  ],
  [
    "ORDER_CHECK",
    "订单号最后几位全是零|单号显示成1.23E+18|粘贴以后订单号不对了|订单编号少了几位|为什么单号变成科学记数|订单号显示E+|单号都变成0了",
  ],
  [
    "DUP_COUNT",
    "这单是不是登记了两遍|同一个订单退了两回|有没有重的单号|查一下有没有重复的快递号|这个退款编号之前登过没有|这个运单号录过吗|有没有记重",
  ],
  [
    "TRACKING_CHECK",
    "买家填的退货单号是不是假的|这个单号是中通还是圆通的|单号少一位|客户给的单号查不到|YT开头的是哪家|退货物流号填错|单号格式对吗|这是顺丰的号吗",
  ],
  [
    "CLAIM_MISSING",
    "跟快递要赔偿需要哪些东西|理赔资料齐了没|报快递理赔要准备什么|照片没拍能索赔吗|索赔要身份证吗|快递赔钱要交啥",
  ],
  ["task.damage|CLAIM_MISSING", "收到一个破箱子怎么记|客户发来破损照片"],
  [
    "NOTE_BUILD",
    "补发的备注格式|插什么颜色的旗|交接给晚班要写什么|换货的备注该咋写|退款备注写哪些内容|快件跟踪备注|旗子颜色代表什么",
  ],
  [
    "SCRIPT_TEXT",
    "买家骂人怎么回|给差评的买家发什么|怎么跟客户说没货了|聊天不能讲哪些词|催买家改好评怎么说|客户问什么时候发货怎么答|有没有现成的回复|哪些话不能跟买家讲|安慰买家的话|发货慢怎么跟客户解释|给个道歉的话",
  ],
  ["RULE_WHY|task.why", "这是哪条法律写的"],
  [
    "RULE_WHY",
    "手册第几页写的|假一赔三是怎么规定的|七天无理由是哪条法|D-03是啥意思|手册原话是什么|T01|退一赔三依据",
  ],
  ["task.why|RULE_WHY", "为啥算出来是这个数|这个日期是怎么得出来的|为什么是#N/A"],
  ["task.why", "这个数怎么来的|结果怎么跟我想的不一样"],
  [
    "RULE_LIST",
    "手册里都有什么规矩|好评怎么考核|有人发链接让我点是不是骗子|旺旺回复要几秒|公司有什么规定|绩效考核看哪些|差评怎么处理|列出全部退款时限|客服的考核标准|防骗的规定",
  ],
  [
    "task.reconcile",
    "支付宝跟表里对不起来|钱付出去了表里没有|月底要跟财务对一遍|账单和退款表核一下|支付宝流水导进来|月底结账|下载的账单放哪里|查一下哪笔没打款",
  ],
  ["task.reconcile|DUP_COUNT", "哪笔退款付重了|退款付了两遍怎么查"],
  [
    "task.rules",
    "按新规还是老规矩|平台规则改了怎么办|用手册的还是现在的规则|店里自己的规定怎么改|想按国家最新规定来算|改成新的平台规则",
  ],
  [
    "task.repair",
    "同事打开全是#NAME|公式一直转圈|别人电脑上看不到结果|打开表全是错误|#BUSY! 一直不动|关掉重开就没了|公式出来是井号NAME",
  ],
  ["VERSION", "是不是最新版|插件版本多少|怎么看更新了没"],
  ["COMP_CHECK|REFUND_AMOUNT", "不退货给他退一部分"],
  ["CLAIM_MISSING|DELIVERY_WINDOW", "物流一直不更新是不是丢了"],
  ["COMPLAINT_CLOCK|RULE_LIST", "工商打电话来了"],
  ["task.deadline|REFUND_DUE", "每一行什么时候截止"],
  ["COMP_CHECK|SCRIPT_TEXT|RULE_WHY|RULE_LIST", "好评返现合规吗"],
  ["task.damage", "仓库说箱子烂了登记一下|记录破损包裹"],
  ["REFUND_NEXT|COMPLAINT_CLOCK", "平台介入了怎么办"],
  ["CLAIM_MISSING|task.damage|POSTAGE_PAYER", "到货少了一件找快递"],
  ["SHIP_DEADLINE|COMP_CHECK", "晚一天发货要赔吗"],
  ["REFUND_AMOUNT|RETURN_CHECK", "拆了一件退两件里面的一件"],
  ["REFUND_NEXT|POSTAGE_PAYER", "买家拒收了怎么办"],
  // English
  ["REFUND_DUE", "deadline of a refund register|due date|by when must refunds be handled"],
  ["REFUND_LEFT|task.left", "countdown|time left|how many days left"],
  ["POSTAGE_PAYER", "who pays postage|who pays the return shipping"],
  ["POSTAGE_FEE", "shipping cost|postage to Xinjiang|how much is the postage"],
  ["PENALTY_TOTAL|task.penalty", "fines|fines of the month|penalty"],
  ["DUP_COUNT", "duplicates|same number twice"],
  ["REFUND_AMOUNT", "how much refund|refund amount"],
  ["RETURN_CHECK", "can it come back|seven days no reason|return conditions"],
  ["REMIND_DATES", "unpaid order reminder|remind"],
  ["NETWORKDAYS_CN", "working days between two dates|number of working days"],
  ["ROSTER_COUNT", "night shifts per person|total hours"],
  ["SCRIPT_TEXT", "what to reply to the buyer|message template"],
  ["COMPLAINT_CLOCK", "complaint evidence"],
  ["REFUND_ARRIVAL", "when does the money arrive|refund not received"],
];

const rows = QUERIES.flatMap(([cards, queries]) =>
  queries.split("|").map((query): [string, string] => [query, cards])
);

test("nothing said shows every card, tasks first; nonsense none", () => {
  expect(searchCards(" ？")).toEqual(CARDS);
  expect(CARDS.slice(0, 3).map(({ id }) => id)).toEqual(["task.deadline", "task.left", "task.penalty"]);
  expect(searchCards("火箭")).toEqual([]);
});

test("each place a card leads to is one of the pane", () => {
  const places = CARDS.flatMap(({ does }) => (does.by === "place" ? [does.place] : []));
  const known = FEATURES.map(({ id }) => id);
  expect(places.filter((place) => !known.includes(place))).toEqual([]);
});

test("enough of them", () => expect(rows.length).toBeGreaterThanOrEqual(600));

test.each(rows)("%s → %s", (query, cards) => {
  const first = searchCards(query)
    .slice(0, 2)
    .map(({ id }) => id);
  expect(first.filter((id) => cards.split("|").includes(id))).not.toEqual([]);
});
