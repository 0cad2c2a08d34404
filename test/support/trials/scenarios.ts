import type { commands } from "../../../src/commands";
import { type BookData, type CellData, cellKey, COLUMN_COUNT } from "../../../workbench/model/data";
import { emptyBook } from "../../../workbench/model/empty-book";
import type { Workbook } from "../../../workbench/model/workbook";
import { sampleBook } from "../snapshot";

export type CommandId = keyof typeof commands;

/** A command on a workbook, with what has been done to it before. */
export interface Scenario {
  readonly name: string;
  readonly book: () => BookData;
  readonly before: readonly (readonly [CommandId, object])[];
  /** What the user, or an older version, has done after that. */
  readonly edit?: (workbook: Workbook) => void;
  readonly command: CommandId;
  readonly args: (book: BookData) => object;
}

const MONTH = "2026-12";
const ROSTER = `排班 ${MONTH}`;
const DECEMBER_1 = 46357;
const build = { month: MONTH, profile: "S0", demand: { 白: 3, 晚: 2 }, seconds: 1 };
const line = {
  tracking: "771234567890123456",
  parcel: "broken",
  handler: "小李",
  price: 88,
  deadline: 46349.5,
};

/** The same for a sheet that has no column for a deadline. */
const { deadline: _deadline, ...lineWithout } = line;

const SHIFT = 'SHOP_SHIFT_HOURS("17:30","1:00")';
const BROKEN: CellData = { f: `_xldudf_${SHIFT}`, v: { error: "#NAME?" } };

function bookWith(...cells: (readonly [row: number, col: number, cell: CellData])[]): BookData {
  const book = emptyBook("退款");
  for (const [row, col, cell] of cells) book.sheets[0]!.cells.set(cellKey(row, col), cell);
  return book;
}

/** Some sheets of the sample: a workbook is calculated anew for every trial. */
const sampleWith =
  (...names: readonly string[]) =>
  (): BookData => {
    const book = sampleBook();
    return { ...book, sheets: book.sheets.filter(({ name }) => names.includes(name)), activeSheet: 0 };
  };
const damaged = sampleWith("破损件", "运费表");
const staffed = sampleWith("人员", "2026.11");

const leftOver = () =>
  bookWith([0, 0, { v: "班次" }], [1, 0, BROKEN], [2, 0, BROKEN], [3, 0, { f: "1+1", v: 2 }]);
const withDeadlines = () =>
  bookWith(
    [0, 0, { v: "订单号" }],
    [0, 1, { v: "截止时间" }],
    [0, 2, { v: "剩余" }],
    [1, 0, { v: "1" }],
    [1, 1, { v: 46349.5 }]
  );
const withSpill = () =>
  bookWith(
    [0, 0, { v: "上班" }],
    [1, 0, { v: "9:00" }],
    [1, 1, { f: 'SHOP.SHIFT_HOURS(A2,"17:00")', v: 8 }],
    [1, 2, { f: "B2*10", v: 80 }]
  );

/** The usual sheet of a shop: a range with a sum by hand. */
function shopRange(): BookData {
  const rows = [
    ["登记日期", "快递单号", "损坏情况", "宝贝价格", "处理客服"],
    [46300, "YT1234567890123", "破损", 88, "小李"],
    [46310, "SF1234567890123", "丢件", 59, "小周"],
  ];
  const book = emptyBook("坏件");
  rows.forEach((row, r) => row.forEach((v, c) => book.sheets[0]?.cells.set(cellKey(r, c), { v })));
  book.sheets[0]?.cells.set(cellKey(3, 0), { v: "合计" });
  book.sheets[0]?.cells.set(cellKey(3, 3), { f: "SUM(D2:D3)", v: 147 });
  return book;
}

const sheetNamed = (book: BookData, name: string) => book.sheets.find((sheet) => sheet.name === name)!;

/** The first person of the roster and what she has on the first day. */
function firstCell(book: BookData): { person: string; code: string } {
  const sheet = sheetNamed(book, ROSTER);
  const { row } = sheet.tables[0]!.area;
  const text = (col: number) => String(sheet.cells.get(cellKey(row + 1, col))?.v);
  return { person: text(0), code: text(3) };
}

function changeOfOneDay(book: BookData): object {
  const { person, code } = firstCell(book);
  return { changes: [{ person, day: DECEMBER_1, from: code, to: code === "休" ? "白" : "休" }] };
}

/** The first two people and a day on which they work differently. */
function swapOfTwo(book: BookData): object {
  const sheet = sheetNamed(book, ROSTER);
  const { row } = sheet.tables[0]!.area;
  const text = (line: number, col: number) => String(sheet.cells.get(cellKey(row + line, col))?.v);
  const date = Array.from({ length: 31 }, (_, d) => d).find((d) => text(1, 3 + d) !== text(2, 3 + d))!;
  return { step: "ask", person: text(1, 0), other: text(2, 0), day: DECEMBER_1 + date };
}

const leaveOfHalfADay = (book: BookData): object => ({
  step: "ask",
  person: firstCell(book).person,
  from: DECEMBER_1,
  code: "事假",
  half: "am",
});

const sickDays = (book: BookData): object => ({
  month: MONTH,
  person: firstCell(book).person,
  from: DECEMBER_1 + 1,
  to: DECEMBER_1 + 3,
  code: "病假",
});

const OCTOBER_8 = 46303;
/** A month with a fine, by people who are known. */
const fined = [
  ["staff.adopt", { sheet: "人员" }],
  ["register.create", { register: "penalty" }],
  ["register.create", { register: "fund" }],
  ["register.add", { register: "penalty", row: { matter: "因服务被投诉", number: "801", day: OCTOBER_8 } }],
] as const;
const paidBack = [
  ["register.create", { register: "compensation" }],
  [
    "register.add",
    { register: "compensation", row: { reason: "返现", amount: 10, handler: "小李", account: "tb1" } },
  ],
] as const;

const activeCell = (book: BookData): object => {
  const { id, name } = book.sheets[0]!;
  const at = { row: 5, col: 20, rows: 1, cols: 1 };
  return {
    name: "SHIFT_HOURS",
    args: { start: '"17:30"', end: '"1:00"' },
    cell: { sheet: { id, name }, at, formula: "", numberFormat: "General" },
  };
};

/** A version before wrote the moment as a constant. */
function standingClock(workbook: Workbook): void {
  const sheet = workbook.data.sheets.find(({ cells }) => [...cells.values()].some(({ f }) => f === "NOW()"))!;
  const [key, cell] = [...sheet.cells].find(([, { f }]) => f === "NOW()")!;
  const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
  workbook.transact("user", () => workbook.putCell(sheet, row, col, { s: cell.s, v: DECEMBER_1 }));
}

/** A day that somebody pasted as a text. */
function pastedDay(workbook: Workbook): void {
  const sheet = workbook.data.sheets[0]!;
  workbook.transact("user", () => workbook.putCell(sheet, 1, 0, { v: "2026/10/6" }));
}

const NOTICE = `关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月6日（周六）至12日（周五）放假调休，共7天。2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;

/** A formula that names no rules. */
const withBare = () => bookWith([0, 0, { f: 'SHOP.SHIP_DEADLINE("2026-03-02 10:00")' }]);

const none = (): object => ({});
const scenario = (
  name: string,
  command: CommandId,
  book: () => BookData,
  args: Scenario["args"] = none,
  before: Scenario["before"] = []
): Scenario => ({ name, command, book, args, before });

const DAMAGE = { register: "damage" } as const;
/** A line as it is typed. */
const added = (change: object = {}): object => ({ ...DAMAGE, row: { ...line, ...change } });
const registered = [["register.create", DAMAGE]] as const;
const rostered = [["roster.build", build]] as const;
const ruled = [["rules.write", {}]] as const;

/** Every command that writes, on workbooks that matter to it. */
export const SCENARIOS: readonly Scenario[] = [
  scenario("register.create", "register.create", sampleBook, () => DAMAGE),
  scenario("register.adopt", "register.adopt", damaged, () => ({ ...DAMAGE, range: "破损件" })),
  scenario("register.add, first line", "register.add", emptyBook, () => added(), registered),
  scenario("register.add, second line", "register.add", emptyBook, () => added({ tracking: "2" }), [
    ...registered,
    ["register.add", added()],
  ]),
  scenario("register.add, adopted", "register.add", damaged, () => ({ ...DAMAGE, row: lineWithout }), [
    ["register.adopt", { ...DAMAGE, range: "破损件" }],
  ]),
  scenario("register.edit", "register.edit", emptyBook, () => ({ ...DAMAGE, line: 2, row: { note: "急" } }), [
    ...registered,
    ["register.add", added()],
  ]),
  scenario("register.adopt, plain range", "register.adopt", shopRange, () => ({ ...DAMAGE, sheet: "坏件" })),
  scenario("register.adopt, made a table", "register.adopt", shopRange, () => ({
    ...DAMAGE,
    sheet: "坏件",
    as: "table",
  })),
  scenario("register.add, plain range", "register.add", shopRange, () => ({ ...DAMAGE, row: lineWithout }), [
    ["register.adopt", { ...DAMAGE, sheet: "坏件" }],
  ]),
  scenario("claim.write", "claim.write", emptyBook, () => ({ line: 2 }), [
    ...registered,
    ["register.add", added({ courier: "圆通" })],
  ]),
  scenario("claim.totals", "claim.totals", emptyBook, none, [
    ...registered,
    ["register.add", added({ courier: "圆通" })],
  ]),
  scenario("calendar.adopt", "calendar.adopt", emptyBook, () => ({ text: NOTICE })),
  scenario("staff.adopt", "staff.adopt", staffed, () => ({ sheet: "人员" })),
  scenario("roster.build", "roster.build", staffed, () => build),
  scenario("roster.change", "roster.change", staffed, changeOfOneDay, rostered),
  scenario("roster.repair", "roster.repair", staffed, sickDays, rostered),
  scenario("roster.rotation", "roster.rotation", staffed, () => build),
  scenario("roster.leave", "roster.leave", staffed, leaveOfHalfADay, [
    ...rostered,
    ["register.create", { register: "leave" }],
  ]),
  scenario("roster.swap", "roster.swap", staffed, swapOfTwo, [
    ...rostered,
    ["register.create", { register: "swap" }],
  ]),
  scenario(
    "roster.publish",
    "roster.publish",
    staffed,
    () => ({ reason: "试一试", despiteLaw: "yes" }),
    rostered
  ),
  scenario("roster.regenerate", "roster.regenerate", staffed, none, [["roster.rotation", build]]),
  scenario("roster.constrain", "roster.constrain", staffed, () => ({ people: { "801": ["noNights"] } })),
  scenario("roster.legend", "roster.legend", staffed, () => ({ codes: { A: "白", B: "晚" } })),
  scenario("statements.decide", "statements.decide", damaged, () => ({
    pairs: [{ refund: "9001", flow: "F2" }],
    as: "together",
  })),
  scenario("statements.limits", "statements.limits", emptyBook, () => ({ days: 5, yuan: 2 })),
  scenario("formula.insert", "formula.insert", damaged, activeCell),
  scenario("formula.countdown", "formula.countdown", withDeadlines, () => ({ at: "退款!C2" })),
  scenario("fund.collect", "fund.collect", staffed, () => ({ month: "2026-10" }), fined),
  scenario("daily.write", "daily.write", emptyBook, none, paidBack),
  scenario("month.close", "month.close", staffed, () => ({ month: "2026-10", signer: "王姐" }), fined),
  scenario("repair.fix", "repair.fix", leftOver),
  scenario("freeze.copy", "freeze.copy", withSpill, () => ({ sheet: "退款" })),
  scenario("rules.write", "rules.write", emptyBook),
  scenario("rules.write, again", "rules.write", emptyBook, none, ruled),
  scenario(
    "rules.change",
    "rules.change",
    emptyBook,
    () => ({ values: { "C-13": 60 }, reason: "店规", by: "小李" }),
    ruled
  ),
  scenario("rules.reset", "rules.reset", emptyBook, none, [
    ...ruled,
    ["rules.change", { values: { "C-13": 60 }, reason: "店规" }],
  ]),
  scenario("rules.follow", "rules.follow", withBare, none, ruled),
  scenario("selftest.write", "selftest.write", emptyBook),
  {
    ...scenario("register.repair", "register.repair", shopRange, () => DAMAGE, [
      ["register.adopt", { ...DAMAGE, sheet: "坏件" }],
    ]),
    edit: pastedDay,
  },
  { ...scenario("now.follow", "now.follow", emptyBook, none, registered), edit: standingClock },
  scenario("book.remove", "book.remove", emptyBook, none, registered),
];
