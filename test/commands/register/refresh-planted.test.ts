import { commands, run, type RefreshAnswer, type RefreshArgs } from "../../../src/commands";
import { sourceOf } from "../../../src/domain/statements";
import { inProcessFiles } from "../../../src/workers/statements";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { gbk, utf8, withBom } from "../../support/statements/bytes";
import { xlsxBytes } from "../../support/statements/grid";

const COUNT = 60;
const numberOf = (i: number): string => `98765432101234${String(10_000 + i)}`;
const files = (bytes: Uint8Array) => inProcessFiles((name) => sourceOf(name, bytes));

async function refresh(
  port: MemoryPort,
  file: string | Uint8Array,
  args: Partial<RefreshArgs> = {}
): Promise<RefreshAnswer> {
  const context = contextFor({ files: files(typeof file === "string" ? utf8(file) : file) });
  const planned = await commands["refund.refresh"].plan(port, { files: ["退款.csv"], ...args }, context);
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return planned.value.preview;
}

/** A register of her own with two columns that are hers alone. */
async function register(): Promise<MemoryPort> {
  const port = new MemoryPort();
  const planned = await commands["register.create"].plan(port, { register: "refund" }, contextFor());
  if (planned.ok) await run(port, planned.value);
  return port;
}

const sheetOf = (port: MemoryPort) => {
  const sheet = port.sheets.find(({ name }) => name === "退款登记");
  if (!sheet) throw new Error("there is no register");
  return sheet;
};
const at = (port: MemoryPort, header: string): number => sheetOf(port).rows[0]?.indexOf(header) ?? -1;
function put(port: MemoryPort, index: number, header: string, value: string | number): void {
  const row = sheetOf(port).rows[index + 1];
  if (row) row[at(port, header)] = value;
}
const column = (port: MemoryPort, header: string) =>
  sheetOf(port)
    .rows.slice(1)
    .map((row) => row[at(port, header)]);

const HEAD = "退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,售后类型,退款原因\r\n";
const line = (i: number, change: Partial<Record<"state" | "yuan" | "reason", string>> = {}): string => {
  const { state = "退款待处理", yuan = `${10 + i}.00`, reason = "不喜欢" } = change;
  return `${numberOf(i)},3123456789012${String(10_000 + i)},${state},${yuan},2026-11-20 10:00,退货退款,${reason}\r\n`;
};
const all = (change: (i: number) => Parameters<typeof line>[1] = () => ({})): string =>
  HEAD + Array.from({ length: COUNT }, (_, i) => line(i, change(i))).join("");

describe("thirty planted conflicts", () => {
  /** By hand in lines 0 … 29, in three columns; the export moves the same cells, and cells of lines 30 … 44. */
  const HANDS = ["状态", "退款金额", "原因"] as const;
  const theirs = (i: number): Parameters<typeof line>[1] => {
    if (i >= 45) return {};
    if (i % 3 === 0) return { state: "退款成功" };
    return i % 3 === 1 ? { yuan: "1.50" } : { reason: "质量问题" };
  };
  const mine = (i: number): string | number => (i % 3 === 0 ? "小二介入" : i % 3 === 1 ? 7.25 : "颜色发错");
  const headerOf = (i: number): string => HANDS[i % 3] ?? "";

  async function planted(): Promise<MemoryPort> {
    const port = await register();
    await refresh(port, all());
    for (let i = 0; i < 30; i++) put(port, i, headerOf(i), mine(i));
    for (let i = 0; i < COUNT; i++) put(port, i, "备注", `她的备注 ${i}`);
    return port;
  }

  test("are all found, none besides, with what she wrote and what the export says; hers stay", async () => {
    const port = await planted();
    const before = structuredClone(sheetOf(port).rows);
    const answer = await refresh(port, all(theirs));
    expect([answer.conflicts, answer.changed, answer.same, answer.new]).toEqual([30, 15, 15, 0]);
    const conflicts = answer.lines.filter(({ kind }) => kind === "conflict");
    expect(conflicts.map(({ key }) => key)).toEqual(Array.from({ length: 30 }, (_, i) => numberOf(i)));
    expect(conflicts.slice(0, 3).flatMap(({ cells }) => cells)).toEqual([
      { role: "state", old: "小二介入", new: "退款成功" },
      { role: "amount", old: 7.25, new: 1.5 },
      { role: "reason", old: "颜色发错", new: "质量问题" },
    ]);
    for (let i = 0; i < 30; i++) expect(column(port, headerOf(i))[i]).toBe(mine(i));
    const written = new Set([...HANDS, "刷新时间"]);
    for (const [col, header] of (before[0] ?? []).entries())
      if (!written.has(String(header)))
        expect([header, ...sheetOf(port).rows.map((row) => row[col])]).toEqual([
          header,
          ...before.map((row) => row[col]),
        ]);
  });

  test("whose cells stay is decided of a column, or of one refund against it", async () => {
    const port = await planted();
    const keep = { state: "theirs", amount: "mine", [numberOf(0)]: "mine", [numberOf(1)]: "theirs" } as const;
    await refresh(port, all(theirs), { keep });
    const states = Array.from({ length: 10 }, (_, i) => column(port, "状态")[3 * i]);
    expect(states).toEqual(["小二介入", ...Array.from({ length: 9 }, () => "退款成功")]);
    const amounts = Array.from({ length: 10 }, (_, i) => column(port, "退款金额")[3 * i + 1]);
    expect(amounts).toEqual([1.5, ...Array.from({ length: 9 }, () => 7.25)]);
    const again = await refresh(port, all(theirs));
    expect([again.conflicts, again.changed, again.same]).toEqual([10, 0, COUNT - 10]);
    expect(again.lines.every(({ cells }) => cells.every(({ role }) => role === "reason"))).toBe(true);
  });

  test("each goes as it was decided; the same file after that changes nothing", async () => {
    const port = await planted();
    const keep = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [numberOf(i), i % 2 === 0 ? "mine" : "theirs"] as const)
    );
    await refresh(port, all(theirs), { keep });
    const wanted = (i: number) => (i % 3 === 0 ? "退款成功" : i % 3 === 1 ? 1.5 : "质量问题");
    for (let i = 0; i < 30; i++) expect(column(port, headerOf(i))[i]).toBe(i % 2 === 0 ? mine(i) : wanted(i));
    const before = JSON.stringify(port.snapshot());
    const again = await refresh(port, all(theirs));
    expect([again.conflicts, again.changed, again.same]).toEqual([0, 0, COUNT]);
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });
});

describe("the layouts of the seller's side that carry refunds", () => {
  const rows = [
    ["98765432101234501", "312345678901234501", "退款待处理", "59.90", "2026-11-20 10:00:00"],
    ["98765432101234502", "312345678901234502", "退款成功", "20.00", "2026-11-21 11:00:00"],
  ] as const;
  /** Names of the columns number, order, state, amount, applied; what stands around them in that year's file. */
  const LAYOUTS = {
    "2017": [
      ["支付宝交易号", "货物状态"],
      ["退款编号", "订单编号", "退款状态", "买家退款金额", "退款的申请时间"],
    ],
    "2022": [
      ["支付单号", "售中或售后"],
      ["退款编号", "订单编号", "退款状态", "退款总额", "退款申请时间"],
    ],
    "2026": [
      ["部分退款/全额退款", "客服介入状态"],
      ["退款编号", "订单编号", "退款状态", "退给买家金额", "申请时间"],
    ],
    "after-sale": [
      ["商家备注", "宝贝标题"],
      ["售后编号", "主订单编号", "售后状态", "退款金额", "申请时间"],
    ],
  } as const;
  type Grid = readonly (readonly string[])[];
  const csv = (grid: Grid) => grid.map((row) => `${row.join(",")}\r\n`).join("");
  const FILES: Readonly<Record<string, (grid: Grid) => Uint8Array>> = {
    "UTF-8": (grid) => utf8(csv(grid)),
    "UTF-8 with its mark": (grid) => withBom(csv(grid)),
    GBK: (grid) => gbk(csv(grid)),
    'GBK, ="…"': (grid) => gbk(csv(grid.map((row) => row.map((cell) => `"=""${cell}"""`)))),
    xlsx: (grid) => xlsxBytes({ 退款: grid.map((row) => [...row]) }),
  };
  const CASES = Object.keys(LAYOUTS).flatMap((of) => Object.keys(FILES).map((as) => [of, as] as const));

  test.each(CASES)(
    "%s as %s: read, written once, and the same file again changes 0 cells",
    async (of, as) => {
      const port = await register();
      const [more, names] = LAYOUTS[of as keyof typeof LAYOUTS];
      const bytes = FILES[as]!([[...more, ...names], ...rows.map((row) => ["", "", ...row])]);
      const answer = await refresh(port, bytes);
      expect([answer.new, answer.unreadable]).toEqual([2, 0]);
      expect(column(port, "退款编号")).toEqual(rows.map(([number]) => number));
      expect(column(port, "订单编号")).toEqual(rows.map(([, order]) => order));
      expect(column(port, "状态")).toEqual(["待卖家处理", "退款成功"]);
      expect(column(port, "退款金额")).toEqual([59.9, 20]);
      const before = JSON.stringify(port.snapshot());
      expect((await refresh(port, bytes)).same).toBe(2);
      expect(JSON.stringify(port.snapshot())).toBe(before);
    }
  );

  test.each([
    ["of orders", ["订单编号", "订单状态", "买家实付金额"], ["312345678901234501", "交易成功", "59.90"]],
    [
      "of items",
      ["子订单编号", "主订单编号", "订单状态"],
      ["312345678901234502", "312345678901234501", "已发货"],
    ],
  ])("an export %s has no refunds: said, and nothing is written", async (_of, head, row) => {
    const port = await register();
    const before = JSON.stringify(port.snapshot());
    const context = contextFor({ files: files(gbk(csv([head, row]))) });
    const planned = await commands["refund.refresh"].plan(port, { files: ["订单.csv"] }, context);
    expect(planned).toMatchObject({ ok: false, message: { code: "refresh.noRefunds" } });
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });
});

describe("an Excel table of the shop's", () => {
  const HEADERS = ["退款编号", "订单编号", "状态", "退款金额", "申请时间", "备注"];
  const own = (i: number) => [
    numberOf(i),
    `3123456789012${10_000 + i}`,
    "待卖家处理",
    10 + i,
    46346.5,
    "她的",
  ];
  const SUM = ["合计", "", "", "=SUM(D2:D3)", "", ""];
  const file = HEAD + line(0) + line(1) + line(2) + line(3);

  async function table(rows: number, ...below: readonly (readonly (string | number)[])[]) {
    const port = new MemoryPort();
    const sheet = port.addSheet("退款", [HEADERS, own(0), own(1), ...below.map((row) => [...row])]);
    port.addTable(sheet, "退款表", { row: 0, col: 0, rows, cols: HEADERS.length });
    const planned = await commands["register.adopt"].plan(
      port,
      { register: "refund", sheet: "退款" },
      contextFor()
    );
    if (!planned.ok) throw new Error(JSON.stringify(planned.message));
    await run(port, planned.value);
    return port;
  }
  const rowsOf = (port: MemoryPort) => port.sheets[0]!.rows;

  test.each([
    ["a sum by hand in it", 4, [SUM], ["合计", "", "", "=SUM(D2:D5)", "", ""]],
    ["a sum by hand below it", 3, [SUM], ["合计", "", "", "=SUM(D2:D5)", "", ""]],
    ["a remark below it", 3, [["注：红色为加急"]], ["注：红色为加急"]],
  ])("%s: new lines stand before it, once", async (_what, rows, below, after) => {
    const port = await table(rows, ...below);
    const answer = await refresh(port, file);
    expect(answer.new).toBe(2);
    expect(
      rowsOf(port)
        .slice(1, 5)
        .map((row) => row[0])
    ).toEqual([0, 1, 2, 3].map(numberOf));
    expect(rowsOf(port)[5]!.slice(0, after.length)).toEqual(after);
    const before = JSON.stringify(port.snapshot());
    expect((await refresh(port, file)).same).toBe(4);
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });

  test("another list below it is never pushed down: said, and nothing is written", async () => {
    const port = await table(3, [], [], ["甲快递", "13912345678"], ["乙快递", "13812345678"]);
    const before = JSON.stringify(port.snapshot());
    const planned = await commands["refund.refresh"].plan(
      port,
      { files: ["退款.csv"] },
      contextFor({ files: files(utf8(file)) })
    );
    expect(planned).toMatchObject({ ok: false, message: { code: "register.add.below" } });
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });
});
