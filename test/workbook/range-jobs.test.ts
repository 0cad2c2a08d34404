import { sourceOf } from "../../src/domain/statements";
import { inProcessFiles } from "../../src/workers/statements";
import { cellKey } from "../../workbench/model/data";
import { day, moment } from "../../src/domain/kernel";
import { emptyBook } from "../../workbench/model/empty-book";
import type { Step } from "../../src/excel";
import { Desk, valueOf } from "../support/desk";
import { filesInMemory } from "../support/files";
import { gbk } from "../support/statements/bytes";
import { csvText } from "../support/statements/grid";
import { fundText } from "../support/statements/layouts";
import { monthGrids, plantedMonth } from "../support/statements/month";

const SHEET = "退款";
const at = (row: number, col: number, rows: number, cols: number) => ({ row, col, rows, cols });
const cells = (row: number, rows: readonly (readonly (string | number)[])[]): Step => ({
  do: "write",
  sheet: SHEET,
  at: at(row, 0, rows.length, rows[0]?.length ?? 0),
  cells: rows,
});
const HEAD = ["退款编号", "订单编号", "退款金额", "完成时间", "状态", "申请时间", "退款原因"];

/** A shop's list of refunds under a title, adopted as the plain range that it is. */
async function shop(...rows: readonly (readonly (string | number)[])[]): Promise<Desk> {
  const desk = await Desk.open(emptyBook(SHEET));
  await desk.port.apply([cells(0, [["退款登记（11月）"]]), cells(1, [HEAD]), cells(2, rows)]);
  valueOf(await desk.run("register.adopt", { register: "refund", sheet: SHEET }));
  return desk;
}

const TODAY = [
  ["'98765432101234001", "'9998765432101234001", 99.9, 46348.25, "退款成功", 46347, "质量问题"],
  ["'98765432101234002", "'9998765432101234002", 20, "", "退款关闭", 46347, ""],
];
/** 2026-12-02 09:05 */
const DECEMBER = { now: moment(day(46358), 545) };

describe("jobs on a register that is a plain range, through Microsoft's client", () => {
  test.each([
    ["daily.write", {}, {}],
    ["month.close", { month: "2026-11", signer: "王姐" }, DECEMBER],
  ] as const)("%s is written and taken back", async (id, args, change) => {
    const desk = await shop(...TODAY);
    const before = desk.snapshot();
    const done = valueOf(await desk.run(id, args, change));
    expect(desk.snapshot()).not.toEqual(before);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test("a line added behind the plan's back stops the day's sheet", async () => {
    const desk = await shop(...TODAY);
    const planned = valueOf(await desk.plan("daily.write", {}));
    await desk.port.apply([
      cells(4, [["'98765432101234003", "'9998765432101234003", 5, 46348.25, "退款成功", 46347, ""]]),
    ]);
    expect(await desk.module.run(desk.port, planned)).toMatchObject({
      ok: false,
      message: { code: "refuse.changed" },
    });
  });

  test("statements.write fills two columns beside the list, the next run writes over them, 撤销 gives all back", async () => {
    const month = plantedMonth(5, 2, 30);
    const [fund] = monthGrids(month, "fund16", "ledger", 5);
    const files = filesInMemory({ "11月.csv": gbk(fundText(fund, month.fund, "2026-11", csvText)) });
    const desk = await shop(
      ...month.register.map((r) => [`'${r.refund}`, `'${r.order}`, r.fen / 100, r.done, r.state, "", ""])
    );
    const write = async () => valueOf(await desk.run("statements.write", { files: ["11月.csv"] }, { files }));
    const beside = async () =>
      (await desk.values(SHEET, at(1, 7, month.register.length + 1, 3))).map((row) => row.map(String));
    const before = desk.snapshot();
    const done = await write();
    const [header, ...lines] = await beside();
    expect(header).toEqual(["对账状态", "对账说明", ""]);
    expect(new Set(lines.map(([state]) => state))).toContain("已对上");
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
    await write();
    const once = await beside();
    await write();
    expect(await beside()).toEqual(once);
    const closed = valueOf(
      await desk.ask<{ totals: Record<string, { n: number }> }>("month.check", { month: "2026-11" })
    );
    expect(closed.totals.refundTied?.n).toBe(lines.filter(([state]) => state === "已对上").length);
  });
});

const EXPORT = [
  "退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,退款完结时间",
  "98765432101234001,9998765432101234001,退款成功,99.90,2026-11-21 00:00,2026-11-22 06:00",
  "98765432101234002,9998765432101234002,退款成功,20.00,2026-11-21 00:00,2026-11-22 07:00",
  "98765432101234003,9998765432101234003,退款待处理,59.90,2026-11-22 06:00,",
  "98765432101234004,9998765432101234004,退款待处理,5.00,2026-11-22 06:00,",
].join("\r\n");
const exported = inProcessFiles((name) => sourceOf(name, new TextEncoder().encode(EXPORT)));

describe("refund.refresh on a plain range", () => {
  const refresh = (desk: Desk) => desk.run("refund.refresh", { files: ["退款.csv"] }, { files: exported });
  const [FIRST = [], SECOND = []] = TODAY;
  const OPEN = [FIRST, [...SECOND.slice(0, 4), "退款待处理", ...SECOND.slice(5)]];
  const SUM = ["合计", "", "=SUM(C3:C4)", "", "", "", ""];

  test.each([
    ["nothing below", [], []],
    ["a sum right below", [SUM], [["合计", "", 184.8, "", "", "", ""]]],
    [
      "a sum below a blank row",
      [["", "", "", "", "", "", ""], SUM],
      [
        ["", "", "", "", "", "", ""],
        ["合计", "", 184.8, "", "", "", ""],
      ],
    ],
  ])(
    "%s: new lines stand after the last, the sum holds them, days show as days; 撤销",
    async (_name, below, after) => {
      const desk = await shop(...OPEN, ...below);
      const before = desk.snapshot();
      const done = valueOf(await refresh(desk));
      expect(await desk.values(SHEET, at(2, 0, 4 + after.length, 7))).toEqual([
        ["98765432101234001", "9998765432101234001", 99.9, 46348.25, "退款成功", 46347, "质量问题"],
        ["98765432101234002", "9998765432101234002", 20, 46348 + 7 / 24, "退款成功", 46347, ""],
        ["98765432101234003", "9998765432101234003", 59.9, "", "待卖家处理", 46348.25, ""],
        ["98765432101234004", "9998765432101234004", 5, "", "待卖家处理", 46348.25, ""],
        ...after,
      ]);
      const { styles } = desk.standIn.workbook.data;
      const format = (row: number, col: number) =>
        styles[desk.sheet(SHEET).cells.get(cellKey(row, col))?.s ?? 0]?.numberFormat;
      expect([format(3, 3), format(4, 5), format(5, 5)]).toEqual(Array(3).fill("yyyy-mm-dd hh:mm"));
      valueOf(await desk.module.undo(desk.port, done.undo));
      expect(desk.snapshot()).toEqual(before);
    }
  );

  test.each([1, 2, 3, 4])("request %i of the write fails: the workbook is as it was", async (request) => {
    const desk = await shop(...OPEN, SUM);
    const planned = valueOf(await desk.plan("refund.refresh", { files: ["退款.csv"] }, { files: exported }));
    const before = desk.snapshot();
    desk.standIn.faults.plan({ request, code: "GeneralException" });
    expect(await desk.module.run(desk.port, planned)).toMatchObject({ ok: false });
    expect(desk.snapshot()).toEqual(before);
  });
});
