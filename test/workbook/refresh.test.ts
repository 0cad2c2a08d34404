import { sourceOf } from "../../src/domain/statements";
import { inProcessFiles } from "../../src/workers/statements";
import { cellKey } from "../../workbench/model/data";
import { emptyBook } from "../../workbench/model/empty-book";
import { Desk, valueOf } from "../support/desk";
import { shopFunctions } from "../support/functions";

const HEAD = "退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,售后类型\r\n";
const line = (n: number, state: string, yuan: string) =>
  `98765432101234567${n},31234567890123456${n},${state},${yuan},2026-11-20 10:00,退货退款\r\n`;
const FIRST = HEAD + line(1, "退款待处理", "59.90") + line(2, "退款待处理", "20.00");
const NEXT =
  HEAD + line(1, "退款成功", "59.90") + line(2, "退款待处理", "20.00") + line(3, "退款待处理", "5.00");

const files = (text: string) => inProcessFiles((name) => sourceOf(name, new TextEncoder().encode(text)));

describe("晨间刷新 through Microsoft's client", () => {
  async function refreshed() {
    const desk = await Desk.open(emptyBook(), shopFunctions());
    valueOf(await desk.run("register.create", { register: "refund" }));
    const refresh = async (text: string) =>
      valueOf(await desk.run("refund.refresh", { files: ["退款.csv"] }, { files: files(text) }));
    await refresh(FIRST);
    const read = async () => {
      const rows = await desk.values("退款登记", { row: 0, col: 0, rows: 5, cols: 26 });
      return (header: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(header)]);
    };
    return { desk, refresh, read };
  }

  test("new lines stand in the table with its formulas, numbers whole; changes are written beside her own", async () => {
    const { desk, refresh, read } = await refreshed();
    await refresh(NEXT);
    const column = await read();
    expect(column("退款编号")).toEqual([
      "987654321012345671",
      "987654321012345672",
      "987654321012345673",
      "",
    ]);
    expect(column("状态")).toEqual(["退款成功", "待卖家处理", "待卖家处理", ""]);
    expect(column("截止时间")).toEqual(["", 46346 + 10 / 24 + 5, 46346 + 10 / 24 + 5, ""]);
    expect(desk.sheet("退款登记").tables[0]).toMatchObject({ area: { rows: 4 } });
  });

  test("the same file again leaves the workbook as it is; 撤销 takes a refresh back", async () => {
    const { desk, refresh } = await refreshed();
    const once = desk.snapshot();
    await refresh(FIRST);
    expect(desk.snapshot()).toEqual(once);
    const done = await refresh(NEXT);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(once);
  });

  test("a date she keeps as text is a text again after 撤销, without a mark of ours", async () => {
    const book = emptyBook("退款");
    const row = ["退款编号", "订单编号", "状态", "退款金额", "超时时间", "备注"];
    const own = [
      "987654321012345671",
      "312345678901234561",
      "退款待处理",
      "59.90",
      "2026/11/28 10:00",
      "1-2",
    ];
    [row, own].forEach((cells, r) =>
      cells.forEach((v, c) => book.sheets[0]!.cells.set(cellKey(r, c), { v }))
    );
    const desk = await Desk.open(book);
    valueOf(await desk.run("register.adopt", { register: "refund", sheet: "退款" }));
    const later = FIRST.replace("售后类型", "售后类型,超时时间").replace(
      /退货退款/g,
      "退货退款,2026-11-25 10:00"
    );
    const done = valueOf(await desk.run("refund.refresh", { files: ["退款.csv"] }, { files: files(later) }));
    const at = { row: 1, col: 3, rows: 1, cols: 3 };
    expect(await desk.values("退款", at)).toEqual([["59.90", 46351 + 10 / 24, "1-2"]]);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(await desk.values("退款", at)).toEqual([own.slice(3)]);
    // Style 0 is the look of a cell that has none.
    expect(desk.sheet("退款").cells.get(cellKey(1, 4))).toEqual({ v: own[4], s: 0 });
  });
});
