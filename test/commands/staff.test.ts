import { commands, queries, run } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { MemoryPort } from "../support/memory/port";
import { build, staffBook } from "./roster/support";

describe("staff.find and staff.adopt", () => {
  test("her headers are understood; her own columns are named and left alone", async () => {
    expect(await queries["staff.find"].ask(staffBook(), {}, contextFor())).toMatchObject({
      value: {
        chosen: {
          sheet: { name: "人员" },
          mapping: { number: "工号", nick: "昵称", group: "组别", note: "备注" },
          others: ["生日"],
          people: expect.arrayContaining([
            expect.objectContaining({ id: "801", name: "小赵", group: "售前", row: 4 }),
          ]),
          problems: [],
        },
      },
    });
  });

  test("a blank row between two groups loses nobody; a total and what stands below it are nobody", async () => {
    const port = new MemoryPort();
    port.addSheet("人员", [
      ["工号", "姓名", "组别"],
      ["1", "甲", "售前"],
      ["2", "乙", "售前"],
      [],
      ["3", "丙", "售后"],
      [],
      ["合计", "3 人", ""],
      ["9", "不算", "售后"],
    ]);
    const found = await queries["staff.find"].ask(port, {}, contextFor());
    expect(found.ok && found.value.chosen?.people.map(({ name, row }) => [name, row])).toEqual([
      ["甲", 2],
      ["乙", 3],
      ["丙", 5],
    ]);
    expect(found.ok && found.value.chosen?.problems).toEqual([]);
  });

  test.each<[string, string[][], string[] | null]>([
    ["nothing but names", [["姓名"], ["甲"], ["乙"]], ["甲", "乙"]],
    ["a title and nothing but names", [["客服名单"], [], ["昵称"], ["甲"], ["乙"]], ["甲", "乙"]],
    [
      "names beside something else",
      [
        ["姓名", "电话"],
        ["甲", "138"],
        ["乙", "139"],
      ],
      null,
    ],
  ])("a list of names only is enough, on a sheet of its own: %s", async (_, rows, names) => {
    const port = new MemoryPort();
    port.addSheet("名单", rows);
    const found = await queries["staff.find"].ask(port, {}, contextFor());
    expect(found.ok && (found.value.chosen?.people.map((p) => p.name) ?? null)).toEqual(names);
  });

  test("days of joining and leaving are read with their year; what else stands there is said as a remark", async () => {
    const port = new MemoryPort();
    port.addSheet("人员", [
      ["工号", "姓名", "离职日期", "备注"],
      ["1", "甲", "2026年12月20日", ""],
      ["2", "乙", "12月20日离职", "孕期"],
      ["3", "丙", "已离职", ""],
      ["4", "丁", 46376, ""],
    ]);
    const found = await queries["staff.find"].ask(port, {}, contextFor());
    expect(found.ok && found.value.chosen?.people.map(({ left, note }) => [left, note])).toEqual([
      [46376, ""],
      [null, "孕期；12月20日离职"],
      [null, "已离职"],
      [46376, ""],
    ]);
  });

  test("a note and another table below blank rows are no people", async () => {
    const port = new MemoryPort();
    port.addSheet("人员", [
      ["工号", "姓名"],
      ["1", "甲"],
      [],
      ["", "请核对姓名"],
      [],
      ["工号", "姓名"],
      ["7", "庚"],
    ]);
    const found = await queries["staff.find"].ask(port, {}, contextFor());
    expect(found.ok && found.value.chosen?.people.map((p) => p.name)).toEqual(["甲"]);
  });

  test("two lists: the user is asked, and the answer is kept", async () => {
    const port = staffBook();
    port.addSheet("旧人员", [
      ["工号", "姓名"],
      ["1", "甲"],
    ]);
    expect(await build(port)).toMatchObject({ message: { code: "staff.unsure", params: { count: 2 } } });
    const planned = await commands["staff.adopt"].plan(port, { sheet: "人员" }, contextFor());
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: true });
    expect(await build(port)).toMatchObject({ ok: true });
  });

  test("a header nobody foresaw is taken as the user says", async () => {
    const port = new MemoryPort();
    port.addSheet("花名册", [
      ["号", "怎么称呼"],
      ["1", "甲"],
      ["2", "乙"],
    ]);
    expect(await build(port)).toMatchObject({ message: { code: "staff.none" } });
    const planned = await commands["staff.adopt"].plan(
      port,
      { sheet: "花名册", mapping: { name: "怎么称呼", number: "号" } },
      contextFor()
    );
    expect(planned).toMatchObject({
      value: {
        preview: {
          people: [
            { id: "1", name: "甲" },
            { id: "2", name: "乙" },
          ],
        },
      },
    });
  });

  test.each([
    ["staff.problem.twice", ["801", "小赵二", ""]],
    ["staff.problem.noName", ["899", "", ""]],
    ["staff.problem.noNumber", ["", "小新", ""]],
  ])("%s: the row is named and nothing is built", async (code, row) => {
    const port = staffBook();
    port.sheets[0]!.rows.push(row);
    expect(await build(port)).toMatchObject({
      message: { code, params: { row: 12 } },
      show: { at: { row: 11 } },
    });
  });

  test("no staff list", async () =>
    expect(await build(new MemoryPort())).toMatchObject({ ok: false, message: { code: "staff.none" } }));
});
