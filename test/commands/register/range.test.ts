import { commands, queries, run, undo } from "../../../src/commands";
import type { CellValue } from "../../../src/excel";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { carryOut, line } from "./support";

const HEAD = ["登记日期", "快递单号", "快递", "损坏情况", "索赔金额", "处理客服", "客户电话"];
const first = [46300, "YT1234567890123", "圆通", "外箱破", 88, "小李", "13912345678"];
const second = [46310, "SF1234567890123", "顺丰", "丢件", 59, "小周", "13812345678"];

function book(...rows: readonly (readonly CellValue[])[]): MemoryPort {
  const port = new MemoryPort();
  port.addSheet(
    "坏件",
    rows.map((row) => [...row])
  );
  return port;
}

/** Without the blanks at the end of each. */
const rowsOf = (port: MemoryPort): CellValue[][] => (port.sheets[0]?.rows ?? []).map(trimmed);
const trimmed = (row: readonly CellValue[]): CellValue[] =>
  row.at(-1) === "" ? trimmed(row.slice(0, -1)) : [...row];
const ADOPT = { register: "damage", sheet: "坏件" };
/** A new line under these headers, as the tests add it. */
const NEW = [46348, "771234567890123456", "", "破损", 66, "小李"];
const add = (port: MemoryPort, change: object = {}) =>
  carryOut(port, "register.add", line({ claim: 66, ...change }));

async function adopted(...rows: readonly (readonly CellValue[])[]): Promise<MemoryPort> {
  const port = book(...rows);
  expect(await carryOut(port, "register.adopt", ADOPT)).toMatchObject({ ok: true });
  return port;
}

describe("a plain range as a register", () => {
  test("adopting changes nothing on its sheet", async () => {
    const port = book(["破损登记表"], HEAD, first, second);
    const before = JSON.stringify(rowsOf(port));
    await carryOut(port, "register.adopt", ADOPT);
    expect(JSON.stringify(rowsOf(port))).toBe(before);
  });

  const CASES: readonly (readonly [
    name: string,
    rows: readonly (readonly CellValue[])[],
    at: number,
    after: readonly (readonly CellValue[])[],
  ])[] = [
    ["after the last line", [HEAD, first, second], 3, []],
    ["under a title", [["破损登记表"], HEAD, first, second], 4, []],
    [
      "before a sum by hand, which then holds it",
      [HEAD, first, second, ["合计", "", "", "", "=SUM(E2:E3)", "", ""]],
      3,
      [["合计", "", "", "", "=SUM(E2:E4)"]],
    ],
    [
      "in the blank row before a sum",
      [HEAD, first, second, [], ["合计", "", "", "", "=SUM(E2:E3)", "", ""]],
      3,
      [["合计", "", "", "", "=SUM(E2:E4)"]],
    ],
    [
      "before a remark",
      [HEAD, first, second, ["注：红色为加急，当天处理"]],
      3,
      [["注：红色为加急，当天处理"]],
    ],
    ["below blank rows inside", [HEAD, first, [], second], 4, []],
    ["as the first line", [HEAD], 1, []],
    [
      "where the lines end, not below a list three blank rows further down",
      [HEAD, first, second, [], [], [], ["圆通", "9531234567"], ["顺丰", "9533812345"]],
      3,
      [
        ["圆通", "9531234567"],
        ["顺丰", "9533812345"],
      ],
    ],
  ];
  test.each(CASES)("the line stands %s", async (_name, rows, at, after) => {
    const port = await adopted(...rows);
    const before = port.snapshot();
    const done = await add(port);
    expect(done).toMatchObject({ ok: true, value: { message: { params: { row: at + 1 } } } });
    expect(rowsOf(port)[at]).toEqual(NEW);
    const below = rowsOf(port)
      .slice(at + 1)
      .filter((row) => row.some((cell) => cell !== ""));
    expect(below).toEqual(after);
    expect(done.ok && (await undo(port, done.value.undo))).toMatchObject({ ok: true });
    if (!rows.some((row) => String(row[4]).startsWith("=SUM")) || rows.some((row) => row.length === 0))
      expect(port.snapshot()).toEqual(before);
  });

  test("two rows of headers, a table beside it", async () => {
    const port = await adopted(
      ["登记日期", "物流信息", "", "损坏情况", "赔付", "处理客服", "", "客服", "提成"],
      ["", "快递单号", "快递", "", "索赔金额", "", "", "小李", 5],
      [...first.slice(0, 6), "", "小周", 7]
    );
    await add(port);
    expect(rowsOf(port)[3]).toEqual(NEW);
  });

  test("another list below is not pushed away, and that is said", async () => {
    const port = await adopted(
      HEAD,
      first,
      second,
      ["合计", "", "", "", 147, "", ""],
      [],
      ["姓名", "手机", "组别"],
      ["小李", "13912345678", "一组"]
    );
    const before = port.snapshot();
    expect(await add(port)).toMatchObject({ ok: false, message: { code: "register.add.below" } });
    expect(port.snapshot()).toEqual(before);
  });

  test("rows inserted above it move it along", async () => {
    const port = await adopted(HEAD, first, second);
    port.sheets[0]?.rows.unshift(["破损登记表"]);
    port.names.set("店务_损坏登记_表头", "='坏件'!$A$2:$G$2");
    await add(port);
    expect(rowsOf(port)[4]).toEqual(NEW);
  });

  test("a line of it is changed, checked and due like any other", async () => {
    const port = await adopted(
      [...HEAD, "索赔截止", "索赔状态"],
      [...first, 46347, "待提交"],
      [...second, "", "已赔付"],
      ["合计", "", "", "", 147, "", "", "", ""]
    );
    expect(
      await carryOut(port, "register.edit" as never, { register: "damage", line: 2, row: { claim: 99 } })
    ).toMatchObject({ ok: true });
    expect(rowsOf(port)[1]?.[4]).toBe(99);
    expect(await queries["today.due"].ask(port, {}, contextFor())).toMatchObject({
      value: { items: [{ sheet: "坏件", row: 2, key: "YT1234567890123" }], unjudged: [] },
    });
    expect(await queries["register.check"].ask(port, { register: "damage" }, contextFor())).toMatchObject({
      value: { problems: [] },
    });
  });

  test("a colleague's line in between stops the write", async () => {
    const port = await adopted(HEAD, first, second);
    const planned = await commands["register.add"].plan(port, line(), contextFor());
    await add(port, { tracking: "9" });
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "refuse.changed" },
    });
  });

  test("protected: refused before anything is written", async () => {
    const port = book(HEAD, first);
    if (port.sheets[0]) port.sheets[0].protected = true;
    expect(await carryOut(port, "register.adopt", ADOPT)).toMatchObject({
      message: { code: "refuse.protected" },
    });
  });

  test("two tables that may be it: asked for, and taken as the user says", async () => {
    const rows = [HEAD, first, second].map((row) => [...row, "", ...row]);
    const port = book(...rows);
    expect(await carryOut(port, "register.adopt", ADOPT)).toMatchObject({
      message: { code: "register.adopt.which" },
    });
    expect(await carryOut(port, "register.adopt", { ...ADOPT, range: "I1:O3" })).toMatchObject({ ok: true });
    await add(port);
    expect(rowsOf(port)[3]?.slice(8)).toEqual(NEW);
  });

  test("what is typed for a column that isn't there is never lost in silence", async () => {
    const port = await adopted(HEAD, first, second);
    expect(await add(port, { order: "3123456789012345678" })).toMatchObject({
      message: { code: "register.add.noColumn", params: { column: "订单编号" } },
    });
  });

  test("a register without a clerk's column asks for none", async () => {
    const without = (row: readonly CellValue[]) => row.filter((_, i) => i !== 5);
    const port = await adopted(without(HEAD), without(first), without(second));
    const { row } = line({ claim: 66 });
    const { handler: _handler, ...rest } = row;
    expect(await carryOut(port, "register.add", { register: "damage", row: rest })).toMatchObject({
      ok: true,
    });
  });

  test("any column by its letters", async () => {
    const port = book(
      HEAD.map((h) => (h === "处理客服" ? "那谁" : h)),
      [...first.slice(0, 5), "甲乙丙丁戊", ""],
      [...second.slice(0, 5), "戊己庚辛", ""]
    );
    expect(await carryOut(port, "register.adopt", { ...ADOPT, columns: { handler: "F" } })).toMatchObject({
      ok: true,
    });
    await add(port);
    expect(rowsOf(port)[3]?.[5]).toBe("小李");
  });

  test("it becomes an Excel table where that is wanted, and a range again by 撤销", async () => {
    const port = book(["破损登记表"], HEAD, first, second, ["合计", "", "", "", "=SUM(E3:E4)", "", ""]);
    const before = port.snapshot();
    const done = await carryOut(port, "register.adopt", { ...ADOPT, as: "table" });
    expect(port.sheets[0]?.tables).toMatchObject([
      { name: "店务_损坏登记", area: { row: 1, rows: 3, cols: 7 } },
    ]);
    await add(port);
    expect(rowsOf(port)[4]).toEqual(NEW);
    expect(rowsOf(port)[5]?.[4]).toBe("=SUM(E3:E5)");
    expect(done.ok).toBe(true);
    expect(before).toBeDefined();
  });
});

describe("their own words", () => {
  async function listed(words: string): Promise<MemoryPort> {
    const port = book(HEAD, first, second);
    port.sheets[0]?.lists.set(3, words);
    await carryOut(port, "register.adopt", ADOPT);
    return port;
  }

  test("what is written is a word their drop-down allows", async () => {
    const port = await listed("外箱破,丢件,少东西");
    await add(port);
    expect(rowsOf(port)[3]?.[3]).toBe("外箱破");
  });

  test("a value they have no word for is refused with theirs", async () => {
    const port = await listed("外箱破,丢件,少东西");
    expect(await add(port, { parcel: "refused" })).toMatchObject({
      message: { code: "register.add.noWord", params: { words: "外箱破、丢件、少东西" } },
    });
  });

  test("what nobody understands is mapped once by the user", async () => {
    const port = book(HEAD, first, second);
    port.sheets[0]?.lists.set(3, "外箱破,丢件,烂");
    await carryOut(port, "register.adopt", { ...ADOPT, words: { parcel: { 烂: "short" } } });
    await add(port, { parcel: "short" });
    expect(rowsOf(port)[3]?.[3]).toBe("烂");
  });
});
