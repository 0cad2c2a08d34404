import { stretchesOf } from "../../../src/commands/register/refresh/stretches";
import { commands, run, undo, type RefreshAnswer, type RefreshArgs } from "../../../src/commands";
import { sourceOf } from "../../../src/domain/statements";
import { inProcessFiles } from "../../../src/workers/statements";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const HEAD =
  "退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,超时时间,退款完结时间,售后类型,退款原因,店铺";
const LINES: Readonly<Record<string, string>> = {
  a: "9876543210123456701,3123456789012345601,退款待处理,59.90,2026-11-20 10:00:00,2026-11-25 10:00:00,,退货退款,质量问题,小店",
  b: "9876543210123456702,3123456789012345602,等待买家退货,20.00,2026-11-20 11:30:00,2026-11-29 11:30:00,,退货退款,不喜欢,小店",
  c: "9876543210123456703,3123456789012345603,退款成功,9.90,2026-11-21 09:00:00,,2026-11-21 10:00:00,仅退款,少货,小店",
};
const A = "9876543210123456701";
const B = "9876543210123456702";

const csv = (...lines: readonly string[]) => [HEAD, ...lines].join("\r\n") + "\r\n";

const filesOf = (texts: Readonly<Record<string, string>>) =>
  inProcessFiles((name) => {
    const text = texts[name];
    return text === undefined ? null : sourceOf(name, new TextEncoder().encode(text));
  });

async function refresh(port: MemoryPort, text: string, args: Partial<RefreshArgs> = {}) {
  const context = contextFor({ files: filesOf({ "退款.csv": text }) });
  const planned = await commands["refund.refresh"].plan(port, { files: ["退款.csv"], ...args }, context);
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return { answer: planned.value.preview, undo: done.value.undo };
}

async function made(): Promise<MemoryPort> {
  const port = new MemoryPort();
  const planned = await commands["register.create"].plan(port, { register: "refund" }, contextFor());
  if (planned.ok) await run(port, planned.value);
  return port;
}

const sheetOf = (port: MemoryPort) => port.sheets.find((s) => s.name === "退款登记")!;
const at = (port: MemoryPort, header: string) => sheetOf(port).rows[0]!.indexOf(header);
const column = (port: MemoryPort, header: string) =>
  sheetOf(port)
    .rows.slice(1)
    .map((row) => row[at(port, header)]);
const counts = ({ new: fresh, changed, vanished, conflicts, same, unreadable }: RefreshAnswer) => [
  fresh,
  changed,
  vanished,
  conflicts,
  same,
  unreadable,
];
const ALL = csv(...Object.values(LINES));

describe("refund.refresh", () => {
  test("a fresh register takes every line over, numbers as text, moments as Excel's", async () => {
    const port = await made();
    const { answer } = await refresh(port, ALL);
    expect(counts(answer)).toEqual([3, 0, 0, 0, 0, 0]);
    expect(column(port, "退款编号")).toEqual([A, B, "9876543210123456703"]);
    expect(column(port, "状态")).toEqual(["待卖家处理", "待买家退货", "退款成功"]);
    expect(column(port, "退款金额")).toEqual([59.9, 20, 9.9]);
    expect(column(port, "是否退货")).toEqual(["是", "是", "否"]);
    expect(column(port, "申请时间")[0]).toBeCloseTo(46346 + 10 / 24, 8);
    expect(String(column(port, "截止时间")[2])).toMatch(/^=SHOP\.REFUND_DUE/);
  });

  test("the same file twice changes 0 cells; one undo takes a refresh back", async () => {
    const port = await made();
    const empty = JSON.stringify(port.snapshot());
    const { undo: back } = await refresh(port, ALL);
    const once = JSON.stringify(port.snapshot());
    const { answer } = await refresh(port, ALL);
    expect(counts(answer)).toEqual([0, 0, 0, 0, 3, 0]);
    expect(JSON.stringify(port.snapshot())).toBe(once);
    expect(await undo(port, back)).toMatchObject({ ok: true });
    expect(JSON.stringify(port.snapshot())).toBe(empty);
  });

  test("new lines of a register of ours stand before a sum typed below it, which holds them", async () => {
    const port = await made();
    await refresh(port, csv(LINES["a"]!, LINES["b"]!));
    const amount = at(port, "退款金额");
    const letter = String.fromCharCode(65 + amount);
    const sum = (last: number) =>
      sheetOf(port).rows[0]!.map((_, c) =>
        c === 0 ? "合计" : c === amount ? `=SUM(${letter}2:${letter}${last})` : ""
      );
    sheetOf(port).rows[3] = sum(3);
    await refresh(port, ALL);
    expect(column(port, "退款编号").slice(0, 3)).toEqual([A, B, "9876543210123456703"]);
    expect(sheetOf(port).rows[4]).toEqual(sum(4));
    expect(counts((await refresh(port, ALL)).answer)).toEqual([0, 0, 0, 0, 3, 0]);
  });

  test("what moved is shown old and new and written; her own columns stay", async () => {
    const port = await made();
    await refresh(port, ALL);
    sheetOf(port).rows[1]![at(port, "备注")] = "先别退";
    sheetOf(port).rows[1]![at(port, "经办人")] = "小李";
    const moved = ALL.replace("退款待处理,59.90", "退款成功,50.00");
    const { answer } = await refresh(port, moved);
    expect(counts(answer)).toEqual([0, 1, 0, 0, 2, 0]);
    expect(answer.lines).toEqual([
      {
        key: A,
        kind: "changed",
        row: 2,
        cells: [
          { role: "state", old: "待卖家处理", new: "退款成功" },
          { role: "amount", old: 59.9, new: 50 },
        ],
        message: "",
      },
    ]);
    expect([column(port, "状态")[0], column(port, "退款金额")[0]]).toEqual(["退款成功", 50]);
    expect([column(port, "备注")[0], column(port, "经办人")[0]]).toEqual(["先别退", "小李"]);
  });

  test("a cell changed by hand since is a conflict: left alone, hers, or the export's", async () => {
    const port = await made();
    await refresh(port, ALL);
    sheetOf(port).rows[1]![at(port, "退款金额")] = 40;
    sheetOf(port).rows[2]![at(port, "退款金额")] = 15;
    const moved = ALL.replace("59.90", "50.00").replace("20.00", "18.00");
    const { answer } = await refresh(port, moved);
    expect(counts(answer)).toEqual([0, 0, 0, 2, 1, 0]);
    expect(column(port, "退款金额")).toEqual([40, 15, 9.9]);
    const decided = await refresh(port, moved, { keep: { [A]: "mine", [B]: "theirs" } });
    expect(counts(decided.answer)).toEqual([0, 0, 0, 2, 1, 0]);
    expect(column(port, "退款金额")).toEqual([40, 18, 9.9]);
    const after = JSON.stringify(port.snapshot());
    const again = await refresh(port, moved);
    expect(counts(again.answer)).toEqual([0, 0, 0, 0, 3, 0]);
    expect(JSON.stringify(port.snapshot())).toBe(after);
    expect(counts((await refresh(port, moved.replace("50.00", "45.00"))).answer)).toEqual([0, 0, 0, 1, 2, 0]);
  });

  test("an export of last month doesn't begin a refund again that is over: somebody decides", async () => {
    const port = await made();
    await refresh(port, ALL);
    const old = ALL.replace(
      "退款成功,9.90,2026-11-21 09:00:00,,2026-11-21 10:00:00",
      "退款待处理,9.90,2026-11-21 09:00:00,,"
    );
    const { answer } = await refresh(port, old);
    expect(counts(answer)).toEqual([0, 0, 0, 1, 2, 0]);
    expect(column(port, "状态")[2]).toBe("退款成功");
  });

  test("each kind can be left; what was left is offered again", async () => {
    const port = await made();
    await refresh(port, csv(LINES["a"]!));
    const moved = ALL.replace("59.90", "50.00");
    await refresh(port, moved, { take: ["new"] });
    expect(column(port, "退款金额")).toEqual([59.9, 20, 9.9]);
    const { answer } = await refresh(port, moved, { take: [] });
    expect(counts(answer)).toEqual([0, 1, 0, 0, 2, 0]);
  });

  test("an open refund of those days that the export no longer has is named; nothing is written for it", async () => {
    const port = await made();
    await refresh(port, ALL);
    const before = JSON.stringify(port.snapshot());
    const { answer } = await refresh(port, csv(LINES["a"]!, LINES["c"]!));
    expect(counts(answer)).toEqual([0, 0, 1, 0, 2, 0]);
    expect(answer.lines).toMatchObject([{ key: B, kind: "vanished", row: 3 }]);
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });

  test("a line that isn't understood is named with file and line, the others are taken", async () => {
    const port = await made();
    const { answer } = await refresh(port, ALL.replace("等待买家退货", "客户很生气"));
    expect(counts(answer)).toEqual([2, 0, 0, 0, 0, 1]);
    expect(answer.lines.find(({ kind }) => kind === "unreadable")).toMatchObject({
      key: B,
      message: expect.stringMatching(/^退款\.csv 3: 状态：「客户很生气」不在可选项里/),
    });
  });

  test("a preview writes nothing", async () => {
    const port = await made();
    const before = JSON.stringify(port.snapshot());
    expect(counts((await refresh(port, ALL, { preview: true })).answer)).toEqual([3, 0, 0, 0, 0, 0]);
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });

  test("a register that has lost the column of the numbers: refused by its name, also as a preview", async () => {
    const port = await made();
    await refresh(port, ALL);
    sheetOf(port).rows[0]![at(port, "退款编号")] = "tk号码";
    const before = JSON.stringify(port.snapshot());
    for (const preview of [true, false]) {
      const context = contextFor({ files: filesOf({ "退款.csv": ALL }) });
      const outcome = await commands["refund.refresh"].plan(port, { files: ["退款.csv"], preview }, context);
      expect(outcome).toMatchObject({
        ok: false,
        message: { code: "refresh.broken", params: { columns: "退款编号" } },
      });
    }
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });

  test("the export of another shop, a file that is none, no register: refused with a sentence, nothing written", async () => {
    const port = await made();
    await refresh(port, ALL);
    const before = JSON.stringify(port.snapshot());
    const refused = async (over: MemoryPort, text: string) => {
      const context = contextFor({ files: filesOf({ "退款.csv": text }) });
      const outcome = await commands["refund.refresh"].plan(over, { files: ["退款.csv"] }, context);
      return outcome.ok ? "written" : outcome.message.code;
    };
    expect(await refused(port, ALL.replaceAll("小店", "别家店"))).toBe("refresh.otherShop");
    expect(await refused(port, "甲,乙\r\n1,2\r\n")).toBe("statements.refused");
    expect(await refused(new MemoryPort(), ALL)).toBe("register.add.none");
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });
});

test.each([
  [[], []],
  [[7], [[7, 7]]],
  [
    [9000, 3, 5],
    [
      [3, 5],
      [9000, 9000],
    ],
  ],
  [
    [0, 500, 1000, 1501],
    [
      [0, 1000],
      [1501, 1501],
    ],
  ],
] as const)("what is written at %j is read and guarded in stretches", (indexes, stretches) => {
  expect(stretchesOf(indexes)).toEqual(stretches.map(([from, to]) => ({ from, to })));
});
