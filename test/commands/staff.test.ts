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
