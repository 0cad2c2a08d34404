import { commands, queries, run, type ScanAnswer, type ScannedTable } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { ownBook } from "./support";

async function scan(port: MemoryPort): Promise<readonly ScannedTable[]> {
  const answer = await queries["register.scan"].ask(port, {}, contextFor());
  if (!answer.ok) throw new Error(JSON.stringify(answer.message));
  return (answer.value satisfies ScanAnswer).tables;
}

/** The usual sheet of a shop: a range under a title, with a sum at the end. */
export function rangeBook(): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("坏件", [
    ["快递破损登记表（11月）"],
    ["登记日期", "快递单号", "快递", "损坏情况", "索赔金额", "处理客服", "客户电话"],
    [46300, "YT1234567890123", "圆通", "外箱破", 88, "小李", "13912345678"],
    [46310, "SF1234567890123", "顺丰", "丢件", 59, "小周", "13812345678"],
    ["合计", "", "", "", "=SUM(E3:E4)", "", ""],
    [],
    ["注：当天登记"],
  ]);
  return port;
}

describe("register.scan", () => {
  test("a column that was agreed on is told as agreed, whatever its header says by now", async () => {
    const port = rangeBook();
    const adopt = { register: "damage", sheet: "坏件", columns: { claim: "E", note: "G" } };
    const planned = await commands["register.adopt"].plan(port, adopt, contextFor());
    if (planned.ok) await run(port, planned.value);
    const [table] = await scan(port);
    expect(table?.register).toBe("damage");
    expect(table?.columns.map(({ role, by, ask }) => [role, by, ask])).toEqual(
      ["reportedOn", "tracking", "courier", "parcel", "claim", "handler", "note"].map((role) => [
        role,
        "agreed",
        false,
      ])
    );
  });

  test("报了多少钱 is what was claimed", async () => {
    const port = rangeBook();
    port.sheets[0]!.rows[1]![4] = "报了多少钱";
    const [table] = await scan(port);
    expect(table?.columns[4]).toMatchObject({ role: "claim", ask: false });
  });

  test("a plain range under a title: where it stands, what each column is for", async () => {
    const [table] = await scan(rangeBook());
    expect(table).toMatchObject({
      sheet: "坏件",
      range: "A2:G5",
      kind: "range",
      headerRows: 1,
      totalsRow: true,
      register: "damage",
      lines: 2,
      title: "快递破损登记表（11月）",
      problems: [],
    });
    expect(table?.columns.map(({ col, role, label, ask }) => [col, role, label, ask])).toEqual([
      ["A", "reportedOn", "报告日期", false],
      ["B", "tracking", "物流订单号", false],
      ["C", "courier", "快递公司", false],
      ["D", "parcel", "包裹状态", false],
      ["E", "claim", "索赔金额", false],
      ["F", "handler", "办理客服", false],
      ["G", null, null, false],
    ]);
  });

  test("an Excel table, with its name", async () => {
    const tables = await scan(ownBook());
    expect(tables[0]).toMatchObject({ kind: "table", name: "破损件", range: "A1:H3", register: "damage" });
    expect(tables[0]?.columns[7]).toMatchObject({ header: "照片", role: "paperPhoto" });
  });

  test("protection, damaged numbers, dates as text and a second table are said", async () => {
    const port = rangeBook();
    const [first] = port.sheets;
    if (first) {
      first.protected = true;
      first.rows[2] = ["2024.3.8", "1.23E+17", "圆通", "破损", 88, "小李", ""];
    }
    port.addSheet("坏件2", rangeBook().sheets[0]?.rows);
    const [table] = await scan(port);
    expect(table?.problems.map(({ code }) => code)).toEqual(["protected", "textDates", "damaged", "rival"]);
  });

  test("one round trip for all sheets beside opening the workbook", async () => {
    const port = rangeBook();
    for (let i = 0; i < 40; i++)
      port.addSheet(`表${i}`, [
        ["甲", "乙"],
        [1, 2],
      ]);
    await scan(port);
    expect(port.calls).toEqual(["survey", "read"]);
  });

  test("an empty workbook has no tables", async () => expect(await scan(new MemoryPort())).toEqual([]));
});
