import { commands, type DecideArgs, queries, type ReconciledPair, run, undo } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { filesInMemory } from "../support/files";
import { MemoryPort } from "../support/memory/port";
import { utf8 } from "../support/statements/bytes";

/** Two payments without an order, and two of one order that are the parts of one refund. */
const FUND = `#支付宝账务明细查询
#起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
账务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型,备注
F1,,2026-11-03 10:00:00,0.00,-12.50,交易退款,
F2,T200P1930679858170002,2026-11-05 10:00:00,0.00,-6.00,交易退款,
F3,T200P1930679858170002,2026-11-06 10:00:00,0.00,-4.00,交易退款,
F4,,2026-11-08 10:00:00,0.00,-9.00,交易退款,
#列表结束
`;
const files = filesInMemory({ "11.csv": utf8(FUND) });

function shop(): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("退款", [
    ["退款编号", "订单编号", "退款金额", "完成时间", "状态"],
    ["900001", "1930679858170001", 12.5, 46329.4, "退款成功"],
    ["900002", "1930679858170002", 10, 46332.4, "退款成功"],
    ["900003", "1930679858170003", 8, 46334.4, "退款成功"],
  ]);
  return port;
}

async function pairs(port: MemoryPort): Promise<readonly ReconciledPair[]> {
  const answer = await queries["statements.reconcile"].ask(
    port,
    { files: ["11.csv"] },
    contextFor({ files })
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.message));
  return answer.value.pairs;
}

const of = (all: readonly ReconciledPair[], refund: string) => {
  const { bucket, rule, paid, flows } = all.find((pair) => pair.refund === refund)!;
  return { bucket, rule, paid, flows };
};

async function decide(port: MemoryPort, args: DecideArgs) {
  const planned = await commands["statements.decide"].plan(port, args, contextFor());
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return done.value;
}

test("what is only proposed waits for a word; confirmed, it is tied in every later run", async () => {
  const port = shop();
  expect(of(await pairs(port), "900001")).toEqual({
    bucket: "suggested",
    rule: "amountTime",
    paid: 1250,
    flows: ["F1"],
  });
  await decide(port, { pairs: [{ refund: "900001", flow: "F1" }], as: "together" });
  expect(of(await pairs(port), "900001")).toEqual({
    bucket: "tied",
    rule: "hand",
    paid: 1250,
    flows: ["F1"],
  });
});

test("told apart, it is proposed no more: missing on both sides; taken back, it is proposed again", async () => {
  const port = shop();
  const pair = { refund: "900001", flow: "F1" };
  await decide(port, { pairs: [pair], as: "apart" });
  const apart = await pairs(port);
  expect(of(apart, "900001")).toMatchObject({ bucket: "missingStatement", paid: 0 });
  expect(apart.filter(({ bucket }) => bucket === "missingRegister").map(({ flows }) => flows)).toContainEqual(
    ["F1"]
  );
  await decide(port, { pairs: [pair], as: "open" });
  expect(of(await pairs(port), "900001").bucket).toBe("suggested");
});

test("the parts of one refund are confirmed together and add up", async () => {
  const port = shop();
  const [first, second] = of(await pairs(port), "900002").flows;
  expect([first, second]).toEqual(["F2", "F3"]);
  await decide(port, {
    pairs: ["F2", "F3"].map((flow) => ({ refund: "900002", flow })),
    as: "together",
  });
  expect(of(await pairs(port), "900002")).toEqual({
    bucket: "tied",
    rule: "hand",
    paid: 1000,
    flows: ["F2", "F3"],
  });
});

test("one payment of two refunds: each has its own part; the sums stay what the account says", async () => {
  const port = shop();
  port.sheets[0]!.rows[1]![2] = 3;
  port.sheets[0]!.rows[3]![2] = 6;
  const both = ["900001", "900003"].map((refund) => ({ refund, flow: "F4" }));
  await decide(port, { pairs: both, as: "together" });
  const all = await pairs(port);
  expect([of(all, "900001"), of(all, "900003")]).toEqual([
    { bucket: "tied", rule: "hand", paid: 300, flows: ["F4"] },
    { bucket: "tied", rule: "hand", paid: 600, flows: ["F4"] },
  ]);
});

test("confirmed by hand, another amount is still said", async () => {
  const port = shop();
  await decide(port, { pairs: [{ refund: "900003", flow: "F4" }], as: "together" });
  const pair = (await pairs(port)).find(({ refund }) => refund === "900003");
  expect(pair).toMatchObject({ bucket: "amount", rule: "hand", paid: 900 });
  expect(pair?.told).toContain("登记 8.00，实付 9.00");
});

test("a decision whose lines are gone does nothing, and stays", async () => {
  const port = shop();
  await decide(port, { pairs: [{ refund: "777", flow: "F99" }], as: "together" });
  expect(of(await pairs(port), "900001").bucket).toBe("suggested");
});

test.each([
  ["nothing named", { pairs: [], as: "together" }, "statements.decide.blank"],
  [
    "nothing to take back",
    { pairs: [{ refund: "900001", flow: "F1" }], as: "open" },
    "statements.decide.none",
  ],
] as const)("refused by sentence, nothing written: %s", async (_label, args, code) => {
  const port = shop();
  const before = port.snapshot();
  const planned = await commands["statements.decide"].plan(port, args, contextFor());
  expect(planned.ok ? null : planned.message.code).toBe(code);
  expect(port.snapshot()).toEqual(before);
});

test("撤销 takes a decision back", async () => {
  const port = shop();
  const before = port.snapshot();
  const done = await decide(port, { pairs: [{ refund: "900001", flow: "F1" }], as: "together" });
  expect((await undo(port, done.undo)).ok).toBe(true);
  expect(port.snapshot()).toEqual(before);
});

test("what the shop tolerates is only proposed; confirmed by hand it is tied, and the window is its own", async () => {
  const port = shop();
  const limit = async (days: number, yuan: number) => {
    const planned = await commands["statements.limits"].plan(port, { days, yuan }, contextFor());
    if (!planned.ok) return planned.message.code;
    await run(port, planned.value);
    return planned.value.preview;
  };
  expect(await limit(4, 100.01)).toBe("refuse.argument");
  expect(of(await pairs(port), "900003")).toMatchObject({ bucket: "missingStatement" });
  // 8.00 on the 7th, 9.00 without an order on the 8th.
  expect(await limit(3, 1)).toEqual({ days: 3, yuan: 1 });
  expect(of(await pairs(port), "900003")).toEqual({
    bucket: "suggested",
    rule: "amountTime",
    paid: 900,
    flows: ["F4"],
  });
  await limit(0, 1);
  expect(of(await pairs(port), "900003")).toMatchObject({ bucket: "missingStatement" });
  await decide(port, { pairs: [{ refund: "900003", flow: "F4" }], as: "together" });
  expect(of(await pairs(port), "900003")).toMatchObject({ bucket: "tied", rule: "hand", paid: 900 });
});
