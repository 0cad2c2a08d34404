/** The task guides: what somebody wants to get done, step by step, in the words of the buttons. */
import type { Sentence } from "./core";

/** A task with its steps, what to mind, and the picture that docs/guide shows. */
export interface Guide {
  readonly title: Sentence;
  readonly lead: Sentence;
  readonly steps: readonly Sentence[];
  readonly mind: readonly Sentence[];
  /** File in docs/images, made by `npm run screenshots`. */
  readonly picture: string;
}

const deadline: Guide = {
  title: { zh: "给退款表加截止时间", en: "A deadline column for a refund register" },
  lead: {
    zh: "每一行按自己的状态、从对应的时间算；平台给了时间就用平台的，退款完了就是空的。",
    en: "Each row counts from the event of its own state; the platform's own time goes first, a finished refund stays blank.",
  },
  steps: [
    {
      zh: "在退款表右边的空列里写标题「截止时间」，选中它下面第一个空单元格。",
      en: "Write the header 截止时间 into the blank column right of the register and select the first blank cell below it.",
    },
    {
      zh: "打开窗格的「函数」，点第一张卡片「给退款表加截止时间」的「填入」。",
      en: "Open Functions in the pane and press “Put into” on the first card, a deadline column.",
    },
    {
      zh: "看每个参数找到的是哪一列；不对就换，找不到的会写明。点「填满这一列」，整列一起填好，不对就撤销。",
      en: "See which column each argument found; change it where it is wrong, what can't be told is named. Press Fill the column; undo takes it back.",
    },
    {
      zh: "要看着它倒数：选中再右边一列的空单元格，点「让剩余时间自己倒数」。",
      en: "To watch it count down: select the blank cell one column further and press the card for a time left.",
    },
  ],
  mind: [
    {
      zh: "#N/A 不是坏了：点单元格旁的图标，会写明缺哪个时间，或哪条规则要店里填。",
      en: "#N/A is no fault: the icon beside the cell says which time is missing, or which rule the shop must fill in.",
    },
    {
      zh: "按手册还是按现行，看窗格上面「规则」那一行；换了规则，公式跟着变。",
      en: "Whether the handbook or today's rules count stands in the line Rules above; formulas follow when it changes.",
    },
  ],
  picture: "guide-deadline.png",
};

const penalty: Guide = {
  title: { zh: "算一个月的罚款", en: "The fines of a month" },
  lead: {
    zh: "事项从列表里选，第几次、金额和阶段按规则算；看不懂的行会点名，不会算错。",
    en: "Matters are chosen from a list; count, amount and stage follow from the rules, and a line that isn't understood is named.",
  },
  steps: [
    {
      zh: "「登记」里选「处罚奖励」：没有就新建，有自己的日志就选用。",
      en: "Under Registers choose Penalties: make it, or use a log of your own.",
    },
    {
      zh: "一件一行：工号、日期、事项。店里自己的事项先记进「处罚事项」。",
      en: "One line each: number, day, matter. Matters of the shop's own go into their register first.",
    },
    {
      zh: "「财务」→「处罚与基金」，选月份，看每人的合计和阶段。",
      en: "Finance → Penalties, fund: choose the month and see each person's total and stage.",
    },
    {
      zh: "「检查」列出的行改好，再点「罚款入基金」。",
      en: "Mend the lines that the check lists, then put the fines into the fund.",
    },
  ],
  mind: [
    {
      zh: "撤销、误报写在同一行，不要删行：删了，后面几次的次数就错了。",
      en: "Write a withdrawal into the same line and delete none: later counts would be wrong.",
    },
    {
      zh: "罚款没有法律依据，不从工资里扣；只有合同约定的经济损失能扣，每月不超过 20%。",
      en: "Fines have no basis in law and are not taken from wages; only losses agreed in the contract are, at most 20 % a month.",
    },
  ],
  picture: "finance-penalties.png",
};

const roster: Guide = {
  title: { zh: "排一个月的班", en: "A month's roster" },
  lead: {
    zh: "先看预览再写；写下去的是普通表格，改一格，人数和工时马上跟着变。",
    en: "Look at the preview first; what is written is an ordinary sheet whose cover and hours follow every change.",
  },
  steps: [
    {
      zh: "「排班」里选人员表和月份，再选班次（S0 或 S3）和每天每班几个人。",
      en: "Under Roster choose the staff list, the month, the shifts (S0 or S3) and how many each shift needs.",
    },
    {
      zh: "把群里的请假、愿望粘贴进来；看不懂的句子会问，不会猜。",
      en: "Paste leave and wishes from the chat; what isn't understood is asked about, never guessed.",
    },
    {
      zh: "点「生成预览」，看红的和黄的问题，再点「写入」。排不出来会说为什么、怎么放宽。",
      en: "Press Make a preview, look at red and yellow findings, then Write. An impossible month says why, and what would help.",
    },
    {
      zh: "改好以后发布：发群里的文字、图片和日历都按发布的那一版。",
      en: "Then publish: text, picture and calendars for the group follow the published version.",
    },
  ],
  mind: [
    {
      zh: "明年的放假通知出来以后，到「规则」里粘贴一次，排班和工作日都按它算。",
      en: "When next year's holiday notice is out, paste it once under Rules: rosters and working days go by it.",
    },
  ],
  picture: "workbench.png",
};

const damage: Guide = {
  title: { zh: "登记一件破损", en: "A damaged parcel" },
  lead: {
    zh: "填三项就能记一件，单号、订单和快递能认的会自己填；材料缺什么会列出来。",
    en: "Three fields make a line; number, order and courier fill themselves where they are known, and missing papers are listed.",
  },
  steps: [
    {
      zh: "「登记」里选「损坏登记」：没有就新建，已经有表就选用，别的列不动。",
      en: "Under Registers choose the damage register: make it, or use the table there is; other columns stay.",
    },
    {
      zh: "填物流订单号、包裹状态、办理客服；其余在「更多」里。",
      en: "Fill in tracking number, parcel and handler; the rest is under More.",
    },
    {
      zh: "点「下一步」看会写哪几格，再点「写入」。写完光标回到第一项，接着登下一件。",
      en: "Press Next to see the cells, then Write. The cursor returns to the first field for the next parcel.",
    },
    {
      zh: "「今日」按剩余时间列出要索赔的；缺的材料看 SHOP.CLAIM_MISSING。",
      en: "Today lists claims by time left; SHOP.CLAIM_MISSING lists the papers that are missing.",
    },
  ],
  mind: [
    {
      zh: "单号变成 1.23E+17 就找不回来了：先把列设成文本再粘贴。",
      en: "A number that turned into 1.23E+17 is lost: format the column as text before pasting.",
    },
    {
      zh: "材料写 有 或 缺；写别的词会问，不会当作有。",
      en: "Papers are 有 or 缺; any other word is asked about and not taken for yes.",
    },
  ],
  picture: "guide-damage.png",
};

const reconcile: Guide = {
  title: { zh: "对账：退款和账单对一遍", en: "Reconcile refunds with the statements" },
  lead: {
    zh: "把账单和退款导出拖进来，读到分；对不上的每一笔都写明原因。",
    en: "Drop statements and refund exports; amounts are read to the cent, and every refund that doesn't tie has its reason.",
  },
  steps: [
    {
      zh: "「财务」→「对账」，把支付宝账单和退款导出一起拖进来（或选文件）。",
      en: "Finance → Reconcile: drop the Alipay statements and the refund export together, or choose the files.",
    },
    {
      zh: "看每个文件读了多少笔、合计和页脚是否一致；读不懂的文件整个不用，会写明原因。",
      en: "See how many lines each file has and whether its totals agree; a file that isn't understood is not used at all, and says why.",
    },
    {
      zh: "看各类：已对上、建议、金额不同、账单里没有、退款表里没有、付了两次。",
      en: "Look at the groups: tied, suggested, other amount, not in the statement, not in the register, paid twice.",
    },
    {
      zh: "点「写对账结果」：登记表右边多两列，另有一张对账表和一行记录；撤销可以全部收回。",
      en: "Write the reconciliation: two columns in the register, a sheet and a line of the log; undo takes all of it back.",
    },
  ],
  mind: [
    {
      zh: "建议的不算对上：要人点「就是这笔」或「不是这笔」，以后每次都照此办。",
      en: "A suggestion isn't tied: somebody confirms or parts it, and every later run follows.",
    },
    {
      zh: "没对上的不会丢：月结时转到下个月。",
      en: "What isn't tied is never lost: the month's close carries it on.",
    },
  ],
  picture: "guide-reconcile.png",
};

const morning: Guide = {
  title: { zh: "售后的早上", en: "An after-sale morning" },
  lead: {
    zh: "店里的表接着用：先放退款导出，定好冲突，再从「今日」第一件做起。",
    en: "Go on with the shop's own lists: drop the export of refunds, settle what conflicts, and begin with the first line of Today.",
  },
  steps: [
    {
      zh: "第一次：「登记」里选「损坏登记」和「退款登记」，各选店里的表，核对每一列，点「就用这张表」，再「写入」。",
      en: "The first time: under Registers choose the damage and the refund register, the shop's list for each, check every column, press Use this table, then Write.",
    },
    {
      zh: "「退款」里放入退款管理的导出；先看新增和改动，再「写入」。",
      en: "Under Refunds put in the platform's export; look at what is new and changed, then Write.",
    },
    {
      zh: "有冲突的（手改过，和导出不一样）选「保留手改的」或「用导出的」；没选的先不动。",
      en: "For each conflict, a cell typed by hand that differs, choose to keep it or to use the export's; those not decided stay.",
    },
    {
      zh: "「今日」：方向键上下选，回车到那一行，把状态改好；再回「今日」做下一件。",
      en: "Today: the arrow keys choose a line, Enter goes to its row; set its state, come back and take the next.",
    },
    {
      zh: "破损件：登记三项，「看索赔」点那一件，「做索赔资料」，写入以后打印那一页。",
      en: "A damaged parcel: enter its three fields, press Claims and choose it, then Make the claim page, Write, and print the page.",
    },
    {
      zh: "「今日」说找不到哪一列：到「登记」点「修复」，看清会写回什么，再「写入」。",
      en: "When Today says that a column is lost: Registers → Repair, see what is written back, then Write.",
    },
  ],
  mind: [
    {
      zh: "「判断不了的」也要看：少时间、状态看不懂、像登记表却没接入的都在那里，不算没到期。",
      en: "Look at what can't be judged too: a missing time, a state nobody knows, a list not in use. None of it counts as not due.",
    },
    {
      zh: "别家店的导出不收，什么都不写；上个月的导出不会把已经完结的退款改回去，要您来定。",
      en: "An export of another shop is refused and nothing written; one of last month reopens no finished refund unless you say so.",
    },
  ],
  picture: "desk-today.png",
};

type GuideName = "morning" | "deadline" | "penalty" | "roster" | "damage" | "reconcile";

/** By the name of the page's file: `guide-deadline.html`. */
export const GUIDES: Readonly<Record<GuideName, Guide>> = {
  morning,
  deadline,
  penalty,
  roster,
  damage,
  reconcile,
};
