import { commands, run, type RefreshAnswer, type RefreshArgs } from "../../../src/commands";
import { sourceOf } from "../../../src/domain/statements";
import { inProcessFiles } from "../../../src/workers/statements";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const COUNT = 60;
const numberOf = (i: number): string => `98765432101234${String(10_000 + i)}`;
const files = (text: string) => inProcessFiles((name) => sourceOf(name, new TextEncoder().encode(text)));

async function refresh(
  port: MemoryPort,
  text: string,
  args: Partial<RefreshArgs> = {}
): Promise<RefreshAnswer> {
  const context = contextFor({ files: files(text) });
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
    expect(column(port, "备注")).toEqual(Array.from({ length: COUNT }, (_, i) => `她的备注 ${i}`));
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
  const LAYOUTS = [
    [
      "2017",
      ["退款编号", "订单编号", "退款状态", "买家退款金额", "退款的申请时间"],
      ["支付宝交易号", "货物状态"],
    ],
    ["2022", ["退款编号", "订单编号", "退款状态", "退款总额", "退款申请时间"], ["支付单号", "售中或售后"]],
    [
      "2026",
      ["退款编号", "订单编号", "退款状态", "退给买家金额", "申请时间"],
      ["部分退款/全额退款", "客服介入状态"],
    ],
  ] as const;

  test.each(LAYOUTS)(
    "%s: read, written once, and the same file again changes 0 cells",
    async (_year, names, more) => {
      const port = await register();
      const head = [...more, ...names].join(",");
      const text = `${head}\r\n${rows.map((row) => ["", "", ...row].join(",")).join("\r\n")}\r\n`;
      const answer = await refresh(port, text);
      expect([answer.new, answer.unreadable]).toEqual([2, 0]);
      expect(column(port, "退款编号")).toEqual(rows.map(([number]) => number));
      expect(column(port, "订单编号")).toEqual(rows.map(([, order]) => order));
      expect(column(port, "状态")).toEqual(["待卖家处理", "退款成功"]);
      expect(column(port, "退款金额")).toEqual([59.9, 20]);
      const before = JSON.stringify(port.snapshot());
      expect((await refresh(port, text)).same).toBe(2);
      expect(JSON.stringify(port.snapshot())).toBe(before);
    }
  );
});
