import { commands, type CommandContext, queries, run, undo } from "../../../src/commands";
import { day, moment } from "../../../src/domain/kernel";
import { contextFor } from "../../support/command-context";
import { Desk, valueOf } from "../../support/desk";
import { MemoryPort } from "../../support/memory/port";
import { added, create, setCell, withStaff } from "../register/finance";

/** 2026-12-02 09:05 */
const SECOND: Partial<CommandContext> = { now: moment(day(46358), 545) };
const NOVEMBER = { month: "2026-11" } as const;

async function close(port: MemoryPort, args: object = {}, change = SECOND) {
  const planned = await commands["month.close"].plan(
    port,
    { ...NOVEMBER, signer: "王姐", ...args },
    contextFor(change)
  );
  if (!planned.ok) return planned;
  const written = await run(port, planned.value);
  return written.ok
    ? { ok: true as const, preview: planned.value.preview, undo: written.value.undo }
    : written;
}

async function check(port: MemoryPort, args: object = {}) {
  const answer = await queries["month.check"].ask(port, { ...NOVEMBER, ...args }, contextFor(SECOND));
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value;
}

const fine = (date: string, matter = "因服务被投诉") => ({ matter, number: "801", day: date });
const paidBack = (amount: number, change: object = {}) => ({
  reason: "返现",
  amount,
  handler: "小李",
  account: "tb12345678",
  at: "2026-11-12 10:00",
  ...change,
});
const refund = (number: string, tied: string, change: object = {}) => ({
  refund: number,
  order: `9${number}`,
  state: "退款成功",
  amount: 100,
  done: "2026-11-20 11:00",
  tied,
  ...change,
});

/** A month of a shop: what November has, and what is of other months. */
async function november() {
  const port = await create(
    withStaff(new MemoryPort()),
    "penalty",
    "fund",
    "compensation",
    "refund",
    "damage"
  );
  await added(
    port,
    "penalty",
    fine("2026-10-31"),
    fine("2026-11-03"),
    fine("2026-11-08"),
    { matter: "带教第一名", number: "802", day: "2026-11-09" },
    { matter: "经济损失", number: "805", day: "2026-11-10", amount: 800, wage: 3000 }
  );
  await added(
    port,
    "fund",
    { summary: "上月结余", income: 100, day: "2026-10-30" },
    { summary: "罚款", income: 150, day: "2026-11-25" },
    { summary: "聚餐", spent: 80.5, day: "2026-11-28" }
  );
  await added(
    port,
    "compensation",
    paidBack(20),
    paidBack(12, { reason: "邮费" }),
    paidBack(30, { approver: "王姐" }),
    paidBack(99, { at: "2026-12-01 00:00", approver: "王姐" })
  );
  await added(
    port,
    "refund",
    refund("1001", "已对上"),
    refund("1002", ""),
    refund("1003", "已对上", { done: "2026-12-01" })
  );
  await added(
    port,
    "damage",
    {
      tracking: "SF1",
      parcel: "破损",
      handler: "小李",
      claimState: "已赔付",
      claim: 88,
      paid: 88,
      paidOn: "2026-11-05",
    },
    { tracking: "SF2", parcel: "丢失", handler: "小李", claim: 59 }
  );
  return port;
}

describe("month.check", () => {
  test("penalties and rewards by person, fund, compensation, claims, refunds tied or carried", async () => {
    const answer = await check(await november(), { minimumWage: 2500 });
    expect(answer.people).toMatchObject([
      { number: "801", name: "小李", fines: 2, fineFen: 15000, stage: "书面警告" },
      { number: "802", rewards: 1, rewardFen: 15000 },
      { number: "805", lossFen: 80000, wage: 300000, room: 50000, deducted: 50000, carried: 30000 },
    ]);
    expect(answer.fund).toEqual({ opening: 10000, income: 15000, spent: 8050, balance: 16950 });
    expect(answer.totals).toMatchObject({
      compensation: { n: 2, fen: 5000 },
      postage: { n: 1, fen: 1200 },
      claimPaid: { n: 1, fen: 8800 },
      claimOpen: { n: 1, fen: 5900 },
      refundTied: { n: 1, fen: 10000 },
      refundCarried: { n: 1, fen: 10000 },
    });
    expect(answer.ready).toBe(true);
    expect(answer.problems).toMatchObject([{ severity: "yellow", message: { code: "month.refundsOpen" } }]);
  });

  test.each<[string, (port: MemoryPort) => void, string]>([
    [
      "J-04: compensation without approval",
      (p) => setCell(p, "补偿登记", 4, "审批人", ""),
      "compensation.check.missing",
    ],
    ["one's own approval", (p) => setCell(p, "补偿登记", 4, "审批人", "小李"), "compensation.check.self"],
    ["an amount that isn't the rules'", (p) => setCell(p, "处罚奖励", 3, "金额", 5), "penalty.check.missing"],
    ["a day nobody can read", (p) => setCell(p, "处罚奖励", 3, "日期", "前天"), "date.relative"],
    ["a line without a day", (p) => setCell(p, "补偿登记", 2, "时间", ""), "month.noDay"],
    ["a loss without the wage", (p) => setCell(p, "处罚奖励", 6, "当月工资", ""), "month.noWage"],
    ["a matter nobody knows", (p) => setCell(p, "处罚奖励", 3, "事项", "看着不顺眼"), "choice.bad"],
  ])("blocks: %s", async (_what, spoil, code) => {
    const port = await november();
    spoil(port);
    const { problems, ready } = await check(port, { minimumWage: 2500 });
    expect(ready).toBe(false);
    expect(
      problems.filter(({ severity }) => severity === "red").map(({ message }) => message.code)
    ).toContain(code);
    const before = port.snapshot();
    expect(await close(port, { minimumWage: 2500 })).toMatchObject({
      message: { code: "month.close.blocked" },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("a loss asks for the minimum wage; without a loss nobody asks", async () => {
    const port = await november();
    expect((await check(port)).problems.map(({ message }) => message.code)).toContain("month.noMinimum");
    setCell(port, "处罚奖励", 6, "状态", "已撤销");
    expect((await check(port)).ready).toBe(true);
  });

  test("C-06: a fine whose amount the rules leave open, agreed to by the manager, does not block", async () => {
    const port = await november();
    await added(port, "penalty", { ...fine("2026-11-15", "泄露客户资料"), amount: 200, approver: "陈总" });
    expect(await check(port, { minimumWage: 2500 })).toMatchObject({
      ready: true,
      people: [{ fineFen: 35000 }, {}, {}],
    });
  });
});

test("对账状态 is read from the column that the reconciliation wrote beside the register", async () => {
  const port = await november();
  const sheet = port.sheets.find(({ name }) => name === "退款登记");
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("no register");
  const at = table.area.cols;
  ["对账状态 2", "跨期", "已对上"].forEach((said, row) => ((sheet.rows[row] ??= [])[at] = said));
  table.area = { ...table.area, cols: at + 1 };
  const settings = port.sheets.find(({ name }) => name === "店务设置");
  const runs = { log: "1", columns: { sheet: sheet.id, state: "对账状态 2", why: "对账说明" } };
  const kept = settings?.tables[0];
  if (!settings || !kept) throw new Error("no settings");
  settings.rows[kept.area.rows] = ["statements.runs", JSON.stringify(runs), 1];
  kept.area = { ...kept.area, rows: kept.area.rows + 1 };
  expect((await check(port, { minimumWage: 2500 })).totals).toMatchObject({
    refundTied: { n: 1 },
    refundCarried: { n: 1 },
  });
  sheet.rows[1]![at] = "已对上";
  expect((await check(port, { minimumWage: 2500 })).totals).toMatchObject({ refundTied: { n: 2 } });
});

test("a matter that is missing is named by the row of the sheet", async () => {
  const port = await november();
  setCell(port, "处罚奖励", 3, "事项", "");
  const { problems } = await check(port, { minimumWage: 2500 });
  const empty = problems.find(({ message }) => message.code === "penalty.line.empty");
  expect(empty).toMatchObject({ row: 3, message: { params: { row: 3 } } });
});

test("J-03: postage beside a compensation is counted as postage; of a line that pays postage back it isn't counted twice", async () => {
  const port = await november();
  await added(
    port,
    "compensation",
    paidBack(10, { reason: "小瑕疵", postage: 8.5 }),
    paidBack(7, { reason: "邮费", postage: 7 })
  );
  expect((await check(port, { minimumWage: 2500 })).totals).toMatchObject({
    compensation: { n: 3, fen: 6000 },
    postage: { n: 3, fen: 2750 },
  });
});

/** What the reconciliation remembers of payments, as its own sheet holds it. */
function remembered(port: MemoryPort, ...rows: readonly (readonly (string | number)[])[]) {
  const heads = ["退款编号", "订单编号", "流水号", "付款时间", "付款金额", "依据"];
  const sheet = port.addSheet("对账流水", [heads, ...rows]);
  const table = port.addTable(sheet, "店务_对账流水", { row: 0, col: 0, rows: rows.length + 1, cols: 6 });
  const settings = port.sheets.find(({ name }) => name === "店务设置");
  const kept = settings?.tables[0];
  if (!settings || !kept) throw new Error("no settings");
  settings.rows[kept.area.rows] = ["statements.runs", JSON.stringify({ log: "1", ties: table.id }), 1];
  kept.area = { ...kept.area, rows: kept.area.rows + 1 };
}

test("a tied refund without 完成时间 is of the month in which its payment left", async () => {
  const port = await november();
  await added(port, "refund", refund("1004", "已对上", { done: "", amount: 70.15 }));
  expect(await check(port, { minimumWage: 2500 })).toMatchObject({
    ready: false,
    problems: expect.arrayContaining([
      expect.objectContaining({ severity: "red", row: 5, message: { code: "month.noDay", params: {} } }),
    ]) as unknown,
  });
  remembered(port, ["1004", "91004", "F4", 46346.5, 70.15, ""]);
  expect(await check(port, { minimumWage: 2500 })).toMatchObject({
    ready: true,
    totals: { refundTied: { n: 2, fen: 17015 }, refundCarried: { n: 1 } },
  });
});

test.each([
  ["跨期", 1],
  ["两个来源", 1],
  ["账单没有", 0],
])("a refund whose payment a run has found and whose 对账状态 says %s", async (said, tied) => {
  const port = await november();
  await added(port, "refund", refund("1004", said, { done: "2026-11-30 23:50", amount: 70.15 }));
  remembered(port, ["1004", "91004", "F4", 46357.01, 70.15, ""]);
  const { totals } = await check(port, { minimumWage: 2500 });
  expect([totals.refundTied.n, totals.refundCarried.n]).toEqual([1 + tied, 2 - tied]);
});

test("a refund that was paid back on a day nobody knows blocks the month; one asked for later does not", async () => {
  const port = await november();
  await added(port, "refund", refund("1004", "", { done: "", applied: "2026-12-01 10:00" }));
  expect((await check(port, { minimumWage: 2500 })).ready).toBe(true);
  await added(port, "refund", refund("1005", "", { done: "", applied: "2026-11-29 10:00" }));
  const { ready, problems } = await check(port, { minimumWage: 2500 });
  expect(ready).toBe(false);
  expect(problems.filter(({ severity }) => severity === "red")).toMatchObject([{ row: 6 }]);
});

test("a refund number that two lines have is in the way, with the row of the second", async () => {
  const port = await november();
  const sheet = port.sheets.find(({ name }) => name === "退款登记");
  const at = sheet?.rows[0]?.indexOf("退款编号") ?? -1;
  if (!sheet || at < 0) throw new Error("no register");
  (sheet.rows[2] ??= [])[at] = "1001";
  const { problems, ready } = await check(port, { minimumWage: 2500 });
  expect(ready).toBe(false);
  expect(problems).toContainEqual(
    expect.objectContaining({
      severity: "red",
      row: 3,
      message: { code: "field.twice", params: { number: "1001", line: 1 } },
    })
  );
});

describe("month.close", () => {
  test("frozen and signed, with a checksum that notices a change", async () => {
    const port = await november();
    expect(await close(port, { minimumWage: 2500 })).toMatchObject({
      preview: { sheet: "月结 2026-11", people: 3 },
    });
    expect((await check(port)).closed).toMatchObject({
      signer: "王姐",
      at: "2026-12-02 09:05",
      intact: true,
    });
    const sheet = port.sheets.find(({ name }) => name === "月结 2026-11");
    const row = sheet?.rows.find((cells) => cells[0] === "罚款" && cells[1] === "店务_处罚奖励");
    if (!row) throw new Error("no line");
    row[6] = 1;
    expect((await check(port)).closed).toMatchObject({ intact: false });
    expect(await queries["month.csv"].ask(port, NOVEMBER, contextFor(SECOND))).toMatchObject({
      message: { code: "month.csv.changed" },
    });
  });

  test("a later change of a register does not change what was signed", async () => {
    const port = await november();
    await close(port, { minimumWage: 2500 });
    setCell(port, "处罚奖励", 3, "金额", 999);
    expect((await check(port)).closed).toMatchObject({ intact: true });
  });

  test("what could not be deducted and was not tied goes into the next month", async () => {
    const port = await november();
    await close(port, { minimumWage: 2500 });
    await added(port, "penalty", {
      matter: "经济损失",
      number: "805",
      day: "2026-12-10",
      amount: 10,
      wage: 3000,
    });
    setCell(port, "退款登记", 3, "对账状态", "已对上");
    const answer = await queries["month.check"].ask(
      port,
      { month: "2026-12" },
      contextFor({ now: moment(day(46390), 0) })
    );
    expect(answer).toMatchObject({
      value: {
        people: [{ number: "805", carriedIn: 30000, lossFen: 1000, deducted: 31000, carried: 0 }],
        totals: { refundSettled: { n: 1, fen: 10000 }, refundTied: { n: 1 }, refundCarried: { n: 0 } },
      },
    });
  });

  test("refused by a sentence: twice, not over, nothing in it, no month", async () => {
    const port = await november();
    expect(await close(port, { minimumWage: 2500 }, { now: moment(day(46350), 0) })).toMatchObject({
      message: { code: "month.close.blocked" },
    });
    await close(port, { minimumWage: 2500 });
    expect(await close(port)).toMatchObject({
      message: { code: "month.close.again", params: { sheet: "月结 2026-11" } },
    });
    expect(await close(port, { month: "2026-08" })).toMatchObject({
      message: { code: "month.close.nothing" },
    });
    expect(await close(port, { month: "11月" })).toMatchObject({ message: { code: "refuse.argument" } });
  });

  test("one undo gives everything back", async () => {
    const port = await november();
    const before = port.snapshot();
    const result = await close(port, { minimumWage: 2500 });
    expect(result.ok && (await undo(port, result.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("masked where asked: names and accounts keep their first sign", async () => {
    const port = await november();
    await close(port, { minimumWage: 2500, mask: "yes" });
    const cells = port.sheets.find(({ name }) => name === "月结 2026-11")?.rows.flat() ?? [];
    expect(cells).toContain("小*");
    expect(cells).not.toContain("小李");
    expect(cells).not.toContain("tb12345678");
  });

  test("CSV of what was signed: masked unless it is said otherwise, ids with all their digits", async () => {
    const port = await november();
    await close(port, { minimumWage: 2500 });
    const csv = async (args: object) => {
      const answer = await queries["month.csv"].ask(port, { ...NOVEMBER, ...args }, contextFor(SECOND));
      if (!answer.ok) throw new Error(answer.message.code);
      return answer.value.files;
    };
    const [people, lines] = await csv({});
    expect(people?.text.startsWith("\ufeff工号,姓名,")).toBe(true);
    expect(people?.text).toContain("801,小*,2,150,");
    expect(lines?.text).toContain("2026-11-12");
    expect(lines?.text).toMatch(/,91001,1001,100,/);
    expect(lines?.text).not.toContain("tb12345678");
    expect((await csv({ mask: "no" }))[0]?.text).toContain("801,小李,");
  });

  test("whom the log calls by a name: the staff list's number where it knows them, else masked", async () => {
    const port = new MemoryPort();
    port.addSheet("人员", [
      ["工号", "姓名", "昵称", "岗位"],
      ["001", "王小明", "小明", "客服"],
      ["002", "李大海", "大海", "客服"],
    ]);
    await create(port, "penalty");
    const matter = "因服务被投诉";
    await added(port, "penalty", { matter, number: "001", day: "2026-11-03" });
    await added(port, "penalty", { matter, number: "002", day: "2026-11-04" });
    await added(port, "penalty", { matter, number: "9", name: "小虎", day: "2026-11-05" });
    for (const [row, name] of [
      [3, "大海"],
      [4, "小虎"],
    ] as const) {
      setCell(port, "处罚奖励", row, "工号", "");
      setCell(port, "处罚奖励", row, "姓名", name);
    }
    expect((await check(port)).people).toMatchObject([
      { number: "001" },
      { number: "002", name: "大海" },
      { number: "小虎", name: "小虎" },
    ]);
    expect((await close(port)).ok).toBe(true);
    const answer = await queries["month.csv"].ask(port, NOVEMBER, contextFor(SECOND));
    if (!answer.ok) throw new Error(answer.message.code);
    const [people, lines] = answer.value.files.map(({ text }) => text);
    expect(people).toContain("002,大*,1,");
    expect(people).toContain("小*,小*,1,");
    expect(`${people}${lines}`).not.toMatch(/大海|小虎|小明/);
  });

  test("without a close there is no file", async () =>
    expect(await queries["month.csv"].ask(await november(), NOVEMBER, contextFor(SECOND))).toMatchObject({
      message: { code: "month.csv.notClosed" },
    }));
});

test("Excel adds the sheet up itself: every sum agrees, and deductions are worked out on the sheet", async () => {
  const desk = await Desk.open();
  const run = async (id: "register.create" | "register.add", args: object) =>
    valueOf(await desk.run(id, args));
  for (const register of ["penalty", "fund"]) await run("register.create", { register });
  const row = { matter: "经济损失", number: "805", name: "小王", amount: 800, wage: 3000, day: "2026-11-10" };
  await run("register.add", { register: "penalty", row });
  await run("register.add", { register: "penalty", row: { ...fine("2026-11-11"), name: "小李" } });
  await run("register.add", { register: "fund", row: { summary: "罚款", income: 60.1, day: "2026-11-25" } });
  valueOf(await desk.run("month.close", { ...NOVEMBER, signer: "王姐", minimumWage: 2500 }, SECOND));
  const values = await desk.values("月结 2026-11", { row: 4, col: 0, rows: 17, cols: 5 });
  const of = (what: string) => values.find(([first]) => first === what);
  expect(of("罚款")).toEqual(["罚款", 1, 50, 50, 0]);
  expect(of("经济损失")).toEqual(["经济损失", 1, 800, 800, 0]);
  expect(of("基金收入")).toEqual(["基金收入", 1, 60.1, 60.1, 0]);
  expect(of("本月从工资扣")?.[2]).toBe(500);
  expect(of("没扣完转下月")?.[2]).toBe(300);
  expect(of("基金余额")).toEqual(["基金余额", "", 60.1, 60.1, 0]);
  expect(of("差额合计（应为 0）")?.[4]).toBe(0);
  expect(valueOf(await desk.ask<{ closed: object }>("month.check", NOVEMBER)).closed).toMatchObject({
    intact: true,
  });
});
