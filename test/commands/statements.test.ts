import { queries, readArgs, type ReadStatementsAnswer } from "../../src/commands";
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
      },
    ],
  }));

test("a file that can't be used stands beside one that can, with its reason in words", async () => {
  const { files } = await answer({ "11.csv": utf8(FUND), "a.csv": utf8("甲,乙,丙\n1,2,3\n") });
  expect(files[1]).toMatchObject({ name: "a.csv", isRead: false, layout: null, lines: 0 });
  expect(files[1]?.problems[0]?.message).toContain("甲、乙、丙");
});

test.each([
  [{ "a.csv": utf8("甲,乙,丙\n1,2,3\n") }, undefined, "statements.refused"],
  [{}, ["b.csv"], "statements.missing"],
])("nothing that can be used is a refusal (%#)", async (files, names, code) => {
  const outcome = await ask(files, names);
  expect(outcome.ok ? null : outcome.message.code).toBe(code);
});

test("files is a list of names", async () => {
  const { args } = await queries["statements.read"].load();
  expect(readArgs(args, { files: "a.csv" }).ok).toBe(false);
});
