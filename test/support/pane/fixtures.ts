import type { FindingLine } from "../../../src/taskpane/views/parts/model";
import type { FunctionCard } from "../../../src/taskpane/views/functions/model";
import type { PaneState } from "../../../src/taskpane/views/pane";
import type { RosterPreview } from "../../../src/taskpane/views/roster/model";
import type { AwayAnswer, GapView, OptionView } from "../../../src/taskpane/views/roster/away";

const names = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小郑", "小王", "小陈"];
const weekdays = [2, 3, 4, 5, 6, 7, 1] as const;
const days = Array.from({ length: 31 }, (_, i) => ({
  label: String(i + 1),
  weekday: weekdays[i % 7]!,
  kind: i % 7 === 4 || i % 7 === 5 ? ("weekend" as const) : ("work" as const),
  holiday: "",
}));
const cells = (person: number) =>
  days.map((_, day) => ["白", "白", "晚", "晚", "白", "白", "休"][(day + person * 3) % 7]!);
const count = (row: readonly string[], code: string) => row.filter((c) => c === code).length;

const SHIFTS = [
  { code: "白", name: "白班", hours: "9:00–17:30", colour: "#FFF2CC" },
  { code: "晚", name: "晚班", hours: "17:00–23:30", colour: "#BDD7EE" },
];

export const preview: RosterPreview = {
  days,
  shifts: SHIFTS,
  rows: names.map((name, i) => ({
    name,
    cells: cells(i),
    hours: 206 + (i % 3),
    nights: count(cells(i), "晚"),
    weekends: 7,
    rests: count(cells(i), "休"),
  })),
  cover: SHIFTS.map(({ code }) => ({
    code,
    need: days.map(() => 2),
    have: days.map((_, day) => names.filter((__, p) => cells(p)[day] === code).length),
  })),
  summary: [{ code: "晚班 8–9 天,工时差 2 小时以内。", params: {} }],
  score: {
    total: { code: "score.proven", params: { points: 12, bound: 12 } },
    parts: [{ code: "score.nights", params: { by: 1, most: "小王", least: "小李", points: 6 } }],
    rows: names.map((name, i) => ({
      name,
      loads: [
        { own: 206 + (i % 3), brought: i % 2 === 0 ? 3.5 : -2 },
        { own: 8, brought: i === 2 ? 1 : 0 },
        { own: 7, brought: 0 },
        { own: 0, brought: 0 },
      ],
    })),
  },
  findings: [
    {
      severity: "yellow",
      who: "小赵 12-24",
      message: { code: "愿望没有满足。", params: {} },
      source: "A-13",
      place: null,
    },
  ],
  touches: { code: "将新建工作表「排班 2026-12」,不改其他单元格。", params: {} },
};

const card = (name: string, description: string, spills = false): FunctionCard => ({
  name: `SHOP.${name}`,
  description,
  args: [
    { name: "state", description: "退款状态,手册、导出或接口的写法都可以", optional: false },
    { name: "since", description: "进入这个状态的时间", optional: false },
    { name: "rules", description: "规则包、方案或店务规则表", optional: true },
  ],
  spills,
  helpUrl: `help/${name}.html`,
  formula: `=SHOP.${name}(A2,B2)`,
});

const mapping = {
  roles: [
    { role: "id", label: "rosterView.person" as const, required: true, column: "昵称" },
    { role: "group", label: "rosterView.profile" as const, required: false, column: "" },
  ],
  columns: ["工号", "昵称", "组别", "备注"],
};

export const home: PaneState = {
  locale: "zh",
  themeChoice: "light",
  scheme: "light",
  view: "today",
  notice: null,
  busy: null,
  today: {
    status: "read",
    fresh: false,
    skipped: false,
    due: [
      {
        band: "over",
        title: "YT8800123456789",
        detail: { code: "索赔期限 11-21 18:00,已超 15 小时", params: {} },
        place: { sheet: "损坏登记", at: { row: 4, col: 0, rows: 1, cols: 7 } },
      },
      {
        band: "today",
        title: "SF1400998877665",
        detail: { code: "索赔期限今天 18:00", params: {} },
        place: { sheet: "损坏登记", at: { row: 8, col: 0, rows: 1, cols: 7 } },
      },
    ],
    steps: [
      {
        message: { code: "12 月的班表还没有排。", params: {} },
        action: "first.roster.action",
        view: "roster",
      },
      {
        message: { code: "损坏登记里有 12 行。", params: {} },
        action: "first.damage.action",
        view: "damage",
      },
    ],
  },
  damage: {
    register: "损坏登记",
    candidates: [],
    fields: [
      { name: "tracking", kind: "text", label: "functions.search", required: true, choices: [] },
      {
        name: "parcel",
        kind: "choice",
        label: "view.damage",
        required: true,
        choices: [{ value: "broken", label: "view.damage" }],
      },
      { name: "price", kind: "number", label: "rosterView.count.hours", required: false, choices: [] },
      { name: "reportedOn", kind: "date", label: "due.today", required: false, choices: [] },
    ],
    values: {},
    problems: {},
    plan: null,
  },
  roster: {
    staff: { title: "人员", people: 9 },
    candidates: [],
    months: ["2026-12", "2027-01"],
    month: "2026-12",
    profile: "S0",
    preview: null,
    impossible: null,
    eased: [],
    written: [{ value: "2026-11", label: "排班 2026-11" }],
    checked: null,
    away: {
      people: names.map((label, i) => ({ value: String(801 + i), label })),
      values: { person: "802", from: "2026-12-07", to: "", code: "病假" },
      answer: null,
    },
  },
  functions: {
    cards: [
      card("REFUND_DEADLINE", "这一步最晚什么时候有结果,超时平台自动处理"),
      card("SHIFT_HOURS", "一个班次多少小时,跨零点也算得对"),
      card("POSTAGE_SPLIT", "运费按承担方分开,合计分毫不差", true),
    ],
    target: "D2",
  },
  why: { address: "D2", passport: null },
  care: { broken: null, sheet: "退款", plan: null },
  rules: {
    known: true,
    packs: { platform: "current", law: "current", internal: "handbook" },
    schemes: {},
    reviews: { platform: "2027-02-20", law: "2027-11-22" },
    matters: [
      {
        id: "idle",
        area: "internal",
        label: "rulesView.matter.idle",
        options: [
          { value: "S0", label: "S0 10 元、30 元、开除" },
          { value: "S3", label: "S3 10 元" },
        ],
      },
      {
        id: "noReason",
        area: "law",
        label: "rulesView.matter.noReason",
        options: [{ value: "S4", label: "S4 卖家、买家" }],
      },
    ],
    table: null,
    questions: [],
    answers: {},
    by: "",
    changed: [],
    findings: [],
    compared: null,
    plan: null,
  },
  settings: {
    kept: [{ code: "损坏登记的位置和列的对应", params: {} }],
    confirmRemoval: false,
  },
};

const broken: PaneState["care"]["broken"] = {
  total: 3,
  waiting: 0,
  lines: [
    {
      detail: { code: "care.count", params: { sheet: "退款", count: 3 } },
      place: { sheet: "退款", at: { row: 1, col: 2, rows: 1, cols: 1 } },
    },
    { detail: { code: "care.protected", params: { sheet: "工资" } }, place: null },
  ],
};

const option = (name: string, over: Partial<OptionView> = {}): OptionView => ({
  name,
  verdict: "clear",
  effect: { code: "away.effect.more", params: { hours: 6.5, rests: 5, run: 4 } },
  further: [],
  findings: [],
  ...over,
});
const warning = (severity: "red" | "yellow", sentence: string): FindingLine => ({
  severity,
  who: "",
  message: { code: sentence, params: {} },
  source: severity === "red" ? "A-12" : "W09",
  place: null,
});
const gap: GapView = {
  title: { code: "away.gap", params: { name: "小钱", day: "12-7", shift: "晚" } },
  isNeeded: true,
  options: [
    option("小王"),
    option("小李", {
      verdict: "warned",
      findings: [warning("yellow", "小李 12-9：连续上了 7 天班；法律要求每周至少休 1 天")],
    }),
    option("小陈", {
      verdict: "chain",
      further: [{ code: "away.change", params: { name: "小陈", day: "12-9", from: "晚", to: "休" } }],
    }),
    option("小赵", {
      verdict: "broken",
      findings: [warning("red", "小赵 12-8：前一天是「晚」，不宜接着上「白」")],
    }),
  ],
};
const away: AwayAnswer = {
  gaps: [gap, { ...gap, isNeeded: false, options: [option("小吴")] }],
  whole: {
    proven: true,
    changes: [
      { code: "away.change", params: { name: "小钱", day: "12-7", from: "晚", to: "病假" } },
      { code: "away.change", params: { name: "小王", day: "12-7", from: "休", to: "晚" } },
    ],
    findings: [],
  },
  none: null,
};
const nobody: AwayAnswer = {
  gaps: [{ ...gap, options: gap.options.slice(3) }],
  whole: null,
  none: {
    reasons: [{ code: "小钱：3 天「病假」已经定了", params: {} }],
    shortage: 0,
    missing: [],
    ways: [{ code: "roster.relax.succession", params: { before: "晚", after: "白" } }],
  },
};

const RULE_CELL = { sheet: "店务规则", at: { row: 3, col: 3, rows: 1, cols: 1 } };
const ruleTable: PaneState["rules"] = {
  ...home.rules,
  table: { title: "店务规则", rules: 220, place: RULE_CELL },
  questions: [
    { id: "T05", says: "退货退款：卖家第一步的处理时限", handbook: "5 天" },
    { id: "T06", says: "同意退货后，买家填写退货单号的时限", handbook: "" },
  ],
  answers: { T05: "5" },
  by: "小李",
  changed: [
    {
      id: "C-13",
      said: {
        code: "rulesView.changeBecause",
        params: {
          id: "C-13",
          says: "因服务被投诉，当月第 1 次罚 50 元",
          before: "50 元",
          now: "60 元",
          reason: "店里规定（小李，2026-11-22）",
        },
      },
      place: RULE_CELL,
    },
  ],
  findings: [
    {
      severity: "red",
      who: "",
      message: {
        code: "rules.find.forbidden",
        params: {
          id: "L01",
          says: "签收后 7 天内可以无理由退货",
          law: "消费者权益保护法 第25条",
          own: "7 天",
        },
      },
      source: "L01",
      place: RULE_CELL,
    },
    {
      severity: "yellow",
      who: "",
      message: { code: "rules.find.review.platform", params: { day: "2027-02-20", today: "2027-03-01" } },
      source: "",
      place: null,
    },
  ],
  compared: {
    with: "handbook",
    lines: [
      {
        code: "rulesView.compared",
        params: { id: "T01", says: "未发货退款", here: "24 小时", there: "2 天", thereId: "D-03" },
      },
    ],
  },
};

/** One state for each screen worth looking at. */
export const SCREENS: Readonly<Record<string, PaneState>> = {
  today: home,
  "first-run": { ...home, today: { ...home.today, fresh: true, due: [], steps: [] } },
  "today-failed": { ...home, today: { ...home.today, status: "failed" } },
  "today-empty": { ...home, today: { ...home.today, due: [] } },
  damage: { ...home, view: "damage" },
  "damage-problem": {
    ...home,
    view: "damage",
    notice: {
      tone: "error",
      message: { code: "单号 YT8800123456789 已经在第 5 行登记过,什么都没写。", params: {} },
      undo: false,
    },
    damage: {
      ...home.damage,
      values: { tracking: "1.23E+17" },
      problems: { tracking: { code: "damage.number.exponent", params: { number: "1.23E+17" } } },
    },
  },
  "damage-plan": {
    ...home,
    view: "damage",
    damage: {
      ...home.damage,
      plan: {
        touches: { code: "将在「损坏登记」第 13 行写入 A13:Y13,不改其他单元格。", params: {} },
        facts: [
          { code: "物流订单号:YT8800123456790", params: {} },
          { code: "索赔金额:35.80", params: {} },
        ],
      },
    },
  },
  "damage-adopt": {
    ...home,
    view: "damage",
    damage: {
      ...home.damage,
      register: null,
      candidates: [{ id: "t1", title: "破损件", rows: 12, mapping }],
    },
  },
  "damage-done": {
    ...home,
    view: "damage",
    notice: { tone: "success", message: { code: "已登记到「损坏登记」第 13 行。", params: {} }, undo: true },
  },
  roster: { ...home, view: "roster" },
  "roster-staff": {
    ...home,
    view: "roster",
    roster: {
      ...home.roster,
      staff: null,
      candidates: [{ id: "s1", title: "人员", rows: 9, mapping }],
    },
  },
  "roster-busy": {
    ...home,
    view: "roster",
    busy: { message: { code: "正在排班:已满足 96%", params: {} }, part: 0.4, cancellable: true },
  },
  "roster-preview": { ...home, view: "roster", roster: { ...home.roster, preview } },
  "roster-impossible": {
    ...home,
    view: "roster",
    roster: {
      ...home.roster,
      impossible: {
        reasons: [
          { code: "12-12：晚每天要 4 人（1 天）", params: {} },
          { code: "roster.part.restTooFew", params: { value: 4 } },
        ],
        shortage: 1,
        missing: [{ code: "roster.missing", params: { day: "12-12", shifts: "晚", people: 1 } }],
        ways: [
          { code: "roster.relax.coverShort", params: { shifts: 1 } },
          { code: "roster.relax.restTooFew", params: { from: 4, to: 3 } },
        ],
      },
    },
  },
  "roster-away": {
    ...home,
    view: "roster",
    roster: { ...home.roster, away: { ...home.roster.away, answer: away } },
  },
  "roster-away-none": {
    ...home,
    view: "roster",
    roster: { ...home.roster, away: { ...home.roster.away, answer: nobody } },
  },
  "roster-eased": {
    ...home,
    view: "roster",
    roster: {
      ...home.roster,
      eased: [{ code: "roster.relax.restTooFew", params: { from: 4, to: 3 } }],
    },
  },
  "roster-checked": {
    ...home,
    view: "roster",
    roster: {
      ...home.roster,
      checked: {
        title: "排班 2026-11",
        findings: [
          {
            severity: "red",
            who: "",
            message: { code: "小李 11 月 8 日是全白班,前一天是晚班。", params: {} },
            source: "A-12",
            place: { sheet: "排班 2026-11", at: { row: 8, col: 10, rows: 1, cols: 1 } },
          },
          {
            severity: "yellow",
            who: "",
            message: { code: "小王这个月连上 7 天班。", params: {} },
            source: "W09",
            place: { sheet: "排班 2026-11", at: { row: 11, col: 12, rows: 1, cols: 1 } },
          },
        ],
      },
    },
  },
  functions: { ...home, view: "functions" },
  why: {
    ...home,
    view: "why",
    why: {
      address: "D2",
      passport: {
        address: "退款!D2",
        formula: '=SHOP.REFUND_DEADLINE("买家已退货",B2)',
        functions: [
          {
            name: "REFUND_DEADLINE",
            args: [
              { name: "状态", written: '"买家已退货"', understood: "买家已退货，待卖家收货" },
              { name: "开始时间", written: "B2", understood: "2026-02-28 23:30" },
              { name: "是否退货", written: 'IF(C2="是",TRUE,FALSE)', understood: null },
            ],
            ruleSet: "手册",
            used: true,
            rules: [
              {
                id: "D-06",
                says: "退货退款，等卖家处理",
                value: "5 天",
                source: "手册 S4",
                quote: "5天内卖家同意",
                today: "48 小时",
              },
            ],
            result: "2026-03-05 23:30",
            other: { pack: "现行", result: "2026-03-02 23:30", same: false },
            helpUrl: "help/zh/REFUND_DEADLINE.html",
          },
          {
            name: "SHIFT_HOURS",
            args: [{ name: "上班", written: "", understood: "空" }],
            ruleSet: "手册",
            used: false,
            rules: [],
            result: "",
            other: null,
            helpUrl: "help/zh/SHIFT_HOURS.html",
          },
        ],
      },
    },
  },
  "why-none": { ...home, view: "why" },
  rules: { ...home, view: "rules" },
  "rules-table": { ...home, view: "rules", rules: ruleTable },
  "rules-handbook": {
    ...home,
    view: "rules",
    rules: {
      ...ruleTable,
      packs: { platform: "handbook", law: "handbook", internal: "handbook" },
      questions: [],
      changed: [],
      findings: [],
      compared: null,
    },
  },
  "rules-plan": {
    ...home,
    view: "rules",
    rules: {
      ...ruleTable,
      plan: {
        touches: { code: "rules.change.touches", params: { table: "店务_规则表", ids: "T05" } },
        facts: [
          {
            code: "rulesView.change",
            params: { id: "T05", says: "退货退款", before: "未设定", now: "5 天" },
          },
          { code: "rules.warn.platform", params: { id: "T05" } },
        ],
      },
    },
  },
  settings: { ...home, view: "settings" },
  "today-broken": { ...home, care: { ...home.care, broken } },
  help: { ...home, view: "help" },
  "help-broken": { ...home, view: "help", care: { ...home.care, broken } },
  "help-sound": {
    ...home,
    view: "help",
    care: { ...home.care, broken: { total: 0, waiting: 0, lines: [] } },
  },
  "help-copy": {
    ...home,
    view: "help",
    care: {
      ...home.care,
      plan: {
        touches: { code: "freeze.touches", params: { names: "退款 (数值)" } },
        facts: [{ code: "care.copyFact", params: { sheet: "退款", copy: "退款 (数值)", formulas: 120 } }],
      },
    },
  },
};
