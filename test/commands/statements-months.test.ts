import { commands, queries, run, undo } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { filesInMemory } from "../support/files";
import { MemoryPort } from "../support/memory/port";
import { utf8 } from "../support/statements/bytes";

const HEAD = "账务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型,备注";
const fund = (from: string, to: string, lines: readonly string[]) =>
  utf8(
    [
      "#支付宝账务明细查询",
      `#起始日期：[${from} 00:00:00]   终止日期：[${to} 00:00:00]`,
      HEAD,
      ...lines,
      "#列表结束",
      "",
    ].join("\n")
  );
const paid = (flow: string, order: string, at: string, yuan: string) =>
  `${flow},${order === "" ? "" : `T200P${order}`},${at},0.00,-${yuan},交易退款,`;

const [A, B, C, D] = ["1930679858170001", "1930679858170002", "1930679858170003", "1930679858170004"];
const NOVEMBER = fund("2026年11月01日", "2026年12月01日", [
  paid("F1", A, "2026-11-03 10:00:00", "57.35"),
  paid("F2", B, "2026-11-06 10:00:00", "20.00"),
  paid("F3", "", "2026-11-08 10:00:00", "30.15"),
]);
const december = (...more: readonly string[]) =>
  fund("2026年12月01日", "2027年01月01日", [paid("F9", D, "2026-12-10 10:00:00", "9.00"), ...more]);

/** 900002 says only when it was asked for, 900003 bears no time at all and is given its payment by hand. */
const LINES = [
  ["900001", A, 57.35, "", "2026-11-03 09:59", "退款成功"],
  ["900002", B, 20, "2026-11-05 09:00", "", "退款成功"],
  ["900003", C, 30.15, "", "", "退款成功"],
  ["900004", D, 9, "", "2026-12-10 09:00", "退款成功"],
];

function shop(more: readonly (readonly (string | number)[])[] = []): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("退款", [
    ["退款编号", "订单编号", "退款金额", "申请时间", "完成时间", "状态"],
    ...LINES,
    ...more,
  ]);
  return port;
}

async function write(port: MemoryPort, bytes: Uint8Array, name = "m.csv") {
  const context = contextFor({ files: filesInMemory({ [name]: bytes }) });
  const planned = await commands["statements.write"].plan(port, { files: [name] }, context);
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return { ...planned.value.preview, undo: done.value.undo };
}

async function decide(port: MemoryPort, as: "together" | "open" = "together") {
  const args = { pairs: [{ refund: "900003", flow: "F3" }], as };
  const planned = await commands["statements.decide"].plan(port, args, contextFor());
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  expect((await run(port, planned.value)).ok).toBe(true);
}

const cellsOf = (port: MemoryPort) =>
  (port.sheets.find(({ name }) => name === "退款")?.rows ?? [])
    .slice(1)
    .map((row) => [row[6] ?? "", row[7] ?? ""] as const);
const statesOf = (port: MemoryPort) => cellsOf(port).map(([state]) => state);

/** The shop after November was written. */
async function afterNovember(more: Parameters<typeof shop>[0] = []): Promise<MemoryPort> {
  const port = shop(more);
  await decide(port);
  await write(port, NOVEMBER);
  expect(statesOf(port).slice(0, 4)).toEqual(["已对上", "已对上", "已对上", "跨期"]);
  return port;
}

test("December alone leaves what November found as it stands, reasons included", async () => {
  const port = await afterNovember();
  const before = cellsOf(port);
  await write(port, december());
  expect(cellsOf(port).slice(0, 3)).toEqual(before.slice(0, 3));
  expect(cellsOf(port)[2]?.[1]).toBe("人工确认的");
  expect(statesOf(port)[3]).toBe("已对上");
});

test("the same in a workbook whose earlier runs remembered no payments", async () => {
  const port = await afterNovember();
  port.sheets.splice(
    port.sheets.findIndex(({ name }) => name === "对账流水"),
    1
  );
  await write(port, december());
  expect(statesOf(port)).toEqual(["已对上", "已对上", "已对上", "已对上"]);
});

test.each([
  ["one", [paid("F8", A, "2026-12-20 10:00:00", "57.35")]],
  ["two", [paid("F7", A, "2026-12-20 10:00:00", "57.35"), paid("F8", A, "2026-12-21 10:00:00", "57.35")]],
])("a refund of November that is paid again in December is paid twice (%s)", async (_label, lines) => {
  const port = await afterNovember();
  const { totals, undo: back } = await write(port, december(...lines));
  expect(totals.double).toEqual({ n: 1, fen: 5735 });
  expect(statesOf(port)).toEqual(["重复付款", "已对上", "已对上", "已对上"]);
  expect(cellsOf(port)[0]?.[1]).toContain("F1");
  expect(cellsOf(port)[0]?.[1]).toContain("2026-11-03");
  // A second look says the same.
  await write(port, december(...lines));
  expect(statesOf(port)[0]).toBe("重复付款");
  expect((await undo(port, back)).ok).toBe(false);
});

test("a second refund of the same order and amount gets December's payment; the first one stands", async () => {
  const port = await afterNovember([["900005", A, 57.35, "", "2026-12-20 09:00", "退款成功"]]);
  await write(port, december(paid("F8", A, "2026-12-20 10:00:00", "57.35")));
  expect(statesOf(port)).toEqual(["已对上", "已对上", "已对上", "已对上", "已对上"]);
});

test("with both months at hand the matching finds everything anew", async () => {
  const port = await afterNovember();
  const files = { "11.csv": NOVEMBER, "12.csv": december(paid("F8", A, "2026-12-20 10:00:00", "57.35")) };
  const answer = await queries["statements.reconcile"].ask(
    port,
    { files: Object.keys(files) },
    contextFor({ files: filesInMemory(files) })
  );
  if (!answer.ok) throw new Error(answer.message.code);
  const flows = Object.fromEntries(answer.value.pairs.map((p) => [p.refund, [p.bucket, ...p.flows]]));
  expect(flows).toEqual({
    "900001": ["double", "F1", "F8"],
    "900002": ["tied", "F2"],
    "900003": ["tied", "F3"],
    "900004": ["tied", "F9"],
  });
});

test("what was said by hand counts no longer than it is said", async () => {
  const port = await afterNovember();
  await decide(port, "open");
  const found = await queries["statements.reconcile"].ask(
    port,
    { files: ["m.csv"] },
    contextFor({ files: filesInMemory({ "m.csv": december() }) })
  );
  const pair = found.ok ? found.value.pairs.find(({ refund }) => refund === "900003") : undefined;
  expect(pair?.bucket).toBe("missingStatement");
});

test("one undo takes the remembered payments back as well", async () => {
  const port = shop();
  const before = port.snapshot();
  const { undo: back } = await write(port, NOVEMBER);
  expect((await undo(port, back)).ok).toBe(true);
  expect(port.snapshot()).toEqual(before);
});

test("a second run adds only what nobody knew to the remembered payments", async () => {
  const port = await afterNovember();
  const remembered = () => port.sheets.find(({ name }) => name === "对账流水")?.rows.map((row) => row[2]);
  expect(remembered()).toEqual(["流水号", "F1", "F2", "F3"]);
  await write(port, NOVEMBER);
  await write(port, december());
  expect(remembered()).toEqual(["流水号", "F1", "F2", "F3", "F9"]);
});
