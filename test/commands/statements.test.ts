import {
  commands,
  queries,
  readArgs,
  run,
  type TeachArgs,
  type ReadStatementsAnswer,
  undo,
} from "../../src/commands";
import type { WritePlan } from "../../src/excel";
import { contextFor } from "../support/command-context";
import { filesInMemory } from "../support/files";
import { MemoryPort } from "../support/memory/port";
import { utf8 } from "../support/statements/bytes";

const FUND = `#支付宝账务明细查询
#账号：[20885012345678900156]
#起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
账务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型,备注
F1,T200P1930679858170001,2026-11-02 10:00:00,30.00,0.00,在线支付,
F2,T200P1930679858170001,2026-11-03 10:00:00,0.00,-12.50,交易退款,
#列表结束
#支出合计：1笔，共12.50元
#收入合计：1笔，共30.00元
`;

const ask = (files: Readonly<Record<string, Uint8Array>>, names = Object.keys(files)) =>
  queries["statements.read"].ask(
    new MemoryPort(),
    { files: names },
    contextFor({ files: filesInMemory(files) })
  );

async function answer(files: Readonly<Record<string, Uint8Array>>): Promise<ReadStatementsAnswer> {
  const outcome = await ask(files);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
  return outcome.value;
}

test("a statement as the command line is answered", async () =>
  expect(await answer({ "11.csv": utf8(FUND) })).toEqual({
    files: [
      {
        name: "11.csv",
        member: null,
        isRead: true,
        layout: "alipay.fund",
        shop: null,
        account: "20885012345678900156",
        from: "2026-11-01",
        to: "2026-11-30",
        lines: 2,
        income: { n: 1, fen: 3000 },
        expense: { n: 1, fen: 1250 },
        footer: "equal",
        problems: [],
        unknown: null,
      },
    ],
  }));

test("a file that can't be used stands beside one that can, with its reason in words", async () => {
  const { files } = await answer({ "11.csv": utf8(FUND), "a.csv": utf8("甲,乙,丙\n1,2,3\n") });
  expect(files[1]).toMatchObject({ name: "a.csv", isRead: false, layout: null, lines: 0 });
  expect(files[1]?.problems[0]?.message).toContain("甲、乙、丙");
});

test.each([
  [{ "a.csv": utf8("1,2,3\n4,5,6\n") }, undefined, "statements.refused"],
  [{}, ["b.csv"], "statements.missing"],
])("nothing that can be used is a refusal (%#)", async (files, names, code) => {
  const outcome = await ask(files, names);
  expect(outcome.ok ? null : outcome.message.code).toBe(code);
});

test("files is a list of names", async () => {
  const { args } = await queries["statements.read"].load();
  expect(readArgs(args, { files: "a.csv" }).ok).toBe(false);
});

describe("statements.reconcile", () => {
  const REGISTER = [
    ["退款编号", "订单编号", "退款金额", "申请时间", "完成时间", "状态"],
    ["900001", "1930679858170001", 12.5, "2026-11-02 09:00", "2026-11-03 09:59", "退款成功"],
    ["900002", "1930679858170002", "¥20", "2026-11-05 09:00", "2026-11-05 10:00", "退款成功"],
    ["900003", "1930679858170003", 8, "2026-11-05 09:00", "", "等待商家同意"],
  ];
  function book(rows: readonly (readonly (string | number)[])[] = REGISTER) {
    const port = new MemoryPort();
    port.addSheet("退款", rows);
    return port;
  }
  const reconcile = (port: MemoryPort, files: Readonly<Record<string, Uint8Array>>) =>
    queries["statements.reconcile"].ask(
      port,
      { files: Object.keys(files) },
      contextFor({ files: filesInMemory(files) })
    );

  test("a list of refunds that nobody told us about is found by its headers", async () => {
    const outcome = await reconcile(book(), { "11.csv": utf8(FUND) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    const { pairs, totals, register } = outcome.value;
    expect(register).toEqual({ sheet: "退款" });
    expect(pairs).toEqual([
      {
        refund: "900001",
        order: "1930679858170001",
        shop: null,
        fen: 1250,
        bucket: "tied",
        rule: "order",
        told: "订单号和金额相同，且只有这一笔",
        lines: [{ file: "11.csv", line: 6 }],
        flows: ["F2"],
        rivals: [],
        row: 2,
        paid: 1250,
      },
      expect.objectContaining({ refund: "900002", bucket: "missingStatement", fen: 2000, lines: [], row: 3 }),
    ]);
    expect(pairs[1]?.told).toContain("保证金流水");
    expect(totals.tied).toEqual({ n: 1, fen: 1250 });
    expect(totals.missingStatement).toEqual({ n: 1, fen: 2000 });
  });

  const EXPORT = `退款编号,订单编号,退款状态,退款总额,退给买家金额,退款申请时间,退款完结时间
900001,1930679858170001,退款成功,15.00,12.50,2026-11-02 09:00:00,2026-11-03 09:59:00
900009,1930679858170009,退款成功,5.00,5.00,2026-11-02 09:00:00,2026-11-03 09:59:00
`;
  test("the export says what the buyer got, and which refunds the register lacks", async () => {
    const rows = REGISTER.slice(0, 2).map((row, r) =>
      r === 1 ? row.map((c) => (c === 12.5 ? 15 : c)) : row
    );
    const more = FUND.replace(
      "#列表结束",
      "F3,T200P1930679858170009,2026-11-03 11:00:00,0.00,-5.00,交易退款,\n#列表结束"
    ).replace("#支出合计：1笔，共12.50元", "#支出合计：2笔，共17.50元");
    const outcome = await reconcile(book(rows), { "11.csv": utf8(more), "退款.csv": utf8(EXPORT) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    expect(outcome.value.pairs.map((p) => [p.refund, p.bucket, p.fen, p.paid])).toEqual([
      ["900001", "tied", 1500, 1250],
      ["900009", "missingRegister", 500, 500],
    ]);
  });

  test("another account's statement beside the shop's own is said to be one", async () => {
    const lines = [1, 2, 3].map(
      (i) => `G${i},T200P88306798581700${i}0,2026-11-0${i} 11:00:00,0.00,-5.00,交易退款,`
    );
    const other = [...FUND.split("\n").slice(0, 4), ...lines, "#列表结束"].join("\n");
    const outcome = await reconcile(book(), { "11.csv": utf8(FUND), "别.csv": utf8(other) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.message));
    expect(outcome.value.files.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ["statement.stranger"],
    ]);
  });

  test.each<[string, Readonly<Record<string, Uint8Array>>, MemoryPort, string]>([
    [
      "totals that don't agree",
      { "a.csv": utf8(FUND.replace("12.50元", "12.60元")) },
      book(),
      "statements.refused",
    ],
    ["no account", { "a.csv": utf8(EXPORT) }, book(), "statements.noAccount"],
    ["nothing to match with", { "a.csv": utf8(FUND) }, new MemoryPort(), "statements.noRegister"],
  ])("%s is refused", async (_label, files, port, code) => {
    const outcome = await reconcile(port, files);
    expect(outcome.ok ? null : outcome.message.code).toBe(code);
  });
});

describe("a statement nobody knows", () => {
  const HEAD = "微店交易明细,2026年11月\n交易日期,记账金额,收支,关联单号,流水,类别,附言";
  const LINES = [
    "2026/11/3 10:00,12.50,支出,1930679858170001,W0000001,买家退款,",
    "2026/11/4 10:00,30.00,收入,1930679858170002,W0000002,订单款,",
    "2026/11/5 10:00,3.00,支出,1930679858170002,W0000003,服务费,",
  ];
  const csv = (lines = LINES) => utf8(`${[HEAD, ...lines].join("\n")}\n`);
  const TAUGHT: TeachArgs = {
    name: "微店",
    columns: {
      at: "交易日期",
      amount: "记账金额",
      direction: "收支",
      order: "关联单号",
      flow: "流水",
      kind: "类别",
    },
    refunds: ["买家退款"],
    others: ["服务费"],
  };
  function shop() {
    const port = new MemoryPort();
    port.addSheet("退款", [
      ["退款编号", "订单编号", "退款金额", "完成时间", "状态"],
      ["900001", "1930679858170001", 12.5, 46329.4, "退款成功"],
    ]);
    return port;
  }
  const look = (port: MemoryPort, bytes = csv()) =>
    queries["statements.read"].ask(port, { files: ["w.csv"] }, within(bytes));
  const within = (bytes: Uint8Array) => contextFor({ files: filesInMemory({ "w.csv": bytes }) });
  let taught: WritePlan;
  async function teach(port: MemoryPort, change: Partial<TeachArgs> = {}, bytes = csv()) {
    const args = { ...TAUGHT, files: ["w.csv"], ...change };
    const planned = await commands["statements.layout"].plan(port, args, within(bytes));
    if (!planned.ok) return planned.message.code;
    const done = await run(port, planned.value);
    if (!done.ok) return done.message.code;
    taught = done.value.undo;
    return planned.value.preview.files;
  }

  test("is shown with its header and first lines, and what its columns may be; nothing is answered by it", async () => {
    const read = await look(shop());
    const [file] = read.ok ? read.value.files : [];
    expect(file).toMatchObject({ isRead: false, lines: 0, problems: [{ code: "statement.unknown" }] });
    const { headers, lines, words, side, roles } = file?.unknown ?? {};
    expect(headers?.slice(0, 3)).toEqual(["交易日期", "记账金额", "收支"]);
    expect(lines?.[0]?.slice(0, 2)).toEqual(["2026/11/3 10:00", "12.50"]);
    expect(words?.[5]).toEqual(["买家退款", "订单款", "服务费"]);
    expect(side).toBe("account");
    const told = Object.fromEntries(roles?.account.map((r) => [r.role, [r.header, r.evidence]]) ?? []);
    expect(told).toMatchObject({
      at: ["交易日期", "列名里有这样的字，请核对"],
      amount: ["记账金额", "列名里有这样的字，请核对"],
      direction: ["收支", "列名认得"],
      kind: ["类别", "列名里有这样的字，请核对"],
      order: ["", "没有认出来"],
    });
    const matching = await queries["statements.reconcile"].ask(shop(), { files: ["w.csv"] }, within(csv()));
    expect(matching.ok ? null : matching.message.code).toBe("statements.refused");
  });

  test("taught once, it is read and matched, also with its columns in another order", async () => {
    const port = shop();
    expect(await teach(port)).toMatchObject([
      { isRead: true, layout: "own:微店", income: { n: 1, fen: 3000 }, expense: { n: 2, fen: 1550 } },
    ]);
    const turned = utf8(
      [HEAD.split("\n")[1] ?? "", ...LINES].map((line) => line.split(",").reverse().join(",")).join("\n")
    );
    const answered = await queries["statements.reconcile"].ask(port, { files: ["w.csv"] }, within(turned));
    expect(answered.ok && answered.value.pairs.map((p) => [p.refund, p.bucket, p.rule])).toEqual([
      ["900001", "tied", "order"],
    ]);
    expect(await undo(port, taught)).toMatchObject({ ok: true });
    const again = await look(port);
    expect(again.ok && again.value.files).toMatchObject([{ isRead: false }]);
  });

  test("a kind of business that was not spoken of is asked for, with the file before it", async () => {
    const port = shop();
    await teach(port);
    const read = await look(
      port,
      csv([...LINES, "2026/11/6 10:00,9.00,支出,1930679858170003,W0000004,极速退款,"])
    );
    expect(read.ok && read.value.files).toMatchObject([
      { isRead: false, problems: [{ code: "statement.newKind" }], unknown: { headers: expect.anything() } },
    ]);
    expect(read.ok && read.value.files[0]?.problems[0]?.message).toContain("极速退款");
  });

  test.each<[string, Partial<TeachArgs>, string]>([
    ["without a column of amounts", { columns: { at: "交易日期" } }, "statements.layout.lacks"],
    [
      "with one column for two parts",
      { columns: { at: "交易日期", amount: "记账金额", order: "记账金额" } },
      "statements.layout.twice",
    ],
    [
      "with kinds of business nobody spoke of",
      { columns: TAUGHT.columns, refunds: undefined },
      "statements.layout.kinds",
    ],
    [
      "with a column of something else as amounts",
      { columns: { at: "交易日期", amount: "类别" } },
      "statements.refused",
    ],
    ["to be forgotten that was never taught", { columns: {} }, "statements.layout.none"],
  ])("%s it can't be taught: said, and nothing is written", async (_label, change, code) => {
    const port = shop();
    const before = port.snapshot();
    expect(await teach(port, change)).toBe(code);
    expect(port.snapshot()).toEqual(before);
  });
});
