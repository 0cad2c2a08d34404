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

test("enough of them", () => expect(rows.length).toBeGreaterThanOrEqual(200));

test.each(rows)("%s → %s", (query, cards) => {
  const first = searchCards(query)
    .slice(0, 2)
    .map(({ id }) => id);
  expect(first.filter((id) => cards.split("|").includes(id))).not.toEqual([]);
});
