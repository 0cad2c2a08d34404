import fc from "fast-check";
import { HostProblem } from "../../../src/excel";
import { commands, run, undo } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { carryOut, line, ownBook } from "./support";

describe("register.add", () => {
  const adopted = async () => {
    const port = ownBook();
    await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
    return port;
  };

  test("the line stands at the end, in her columns, everything else as before", async () => {
    const port = await adopted();
    const before = structuredClone(port.sheets[0]!.rows);
    expect(await carryOut(port, "register.add", line({ price: 120, model: "A7" }))).toMatchObject({
      ok: true,
      value: { message: { code: "register.add.done", params: { row: 4 } } },
    });
    expect(port.sheets[0]!.rows.slice(0, 3)).toEqual(before);
    expect(port.sheets[0]!.rows[3]!.slice(0, 8)).toEqual([
      46348,
      "771234567890123456",
      "",
      "破损",
      120,
      "A7",
      "小李",
      "",
    ]);
  });

  test("the first line fills the blank row of a new register", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    await carryOut(port, "register.add", line());
    await carryOut(port, "register.add", line({ tracking: "2" }));
    const { rows } = port.sheets[0]!;
    expect(rows.map((r) => r[1])).toEqual(["物流订单号", "771234567890123456", "2"]);
    expect(rows.map((r) => r[rows[0]!.indexOf("编号")])).toEqual(["编号", 1, 2]);
  });

  test("a sum by hand below a register of ours goes down by a row and holds the new line; one undo", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    for (const tracking of ["1", "2"]) await carryOut(port, "register.add", line({ tracking, price: 10 }));
    const { rows } = port.sheets[0]!;
    const at = rows[0]!.indexOf("宝贝价格");
    const letter = String.fromCharCode(65 + at);
    const sum = (last: number) =>
      rows[0]!.map((_, c) => (c === 0 ? "合计" : c === at ? `=SUM(${letter}2:${letter}${last})` : ""));
    rows[3] = sum(3);
    const added = await carryOut(port, "register.add", line({ tracking: "3", price: 5 }));
    if (!added.ok) throw new Error(JSON.stringify(added.message));
    expect(port.sheets[0]!.rows.slice(1, 4).map((row) => [row[1], row[at]])).toEqual([
      ["1", 10],
      ["2", 10],
      ["3", 5],
    ]);
    expect(port.sheets[0]!.rows[4]).toEqual(sum(4));
    expect(await undo(port, added.value.undo)).toMatchObject({ ok: true });
    expect(port.sheets[0]!.rows.slice(1, 4).map((row) => [row[0], row[1]])).toEqual([
      [46348, "1"],
      [46348, "2"],
      ["合计", ""],
    ]);
  });

  test.each([
    ["the same", "771111111111111111"],
    ["the same with a blank", "7711 1111 1111 111111"],
  ])("G23: a tracking number twice is refused with its row (%s)", async (_name, tracking) => {
    const port = await adopted();
    const before = port.snapshot();
    expect(await carryOut(port, "register.add", line({ tracking }))).toMatchObject({
      ok: false,
      message: { code: "damage.add.duplicate", params: { row: 2 } },
      show: { at: { row: 1 } },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("G22: a number damaged by Excel is refused under its field", async () => {
    const port = await adopted();
    expect(await carryOut(port, "register.add", line({ tracking: "7.71E+17" }))).toMatchObject({
      message: { code: "register.add.invalid" },
      findings: [{ code: "id.exponent", where: { field: "tracking" } }],
    });
  });

  test("without a register it says what to do", async () =>
    expect(await carryOut(new MemoryPort(), "register.add", line())).toMatchObject({
      message: { code: "damage.add.none" },
    }));

  test("what stands below the table is not pushed away", async () => {
    const port = await adopted();
    port.sheets[0]!.rows[8] = ["合计请看下月"];
    expect(await carryOut(port, "register.add", line())).toMatchObject({
      message: { code: "register.add.below", params: { where: "A9:H9" } },
    });
  });

  test("a protected sheet is refused by name", async () => {
    const port = await adopted();
    port.sheets[0]!.protected = true;
    expect(await carryOut(port, "register.add", line())).toMatchObject({
      message: { code: "refuse.protected", params: { sheet: "破损件" } },
    });
  });

  test("a colleague's line between plan and write stops the write", async () => {
    const port = await adopted();
    const planned = await commands["register.add"].plan(port, line(), contextFor());
    await carryOut(port, "register.add", line({ tracking: "9" }));
    const before = port.snapshot();
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "refuse.moved" },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("a colleague's edit of a tracking number stops the write", async () => {
    const port = await adopted();
    const planned = await commands["register.add"].plan(port, line(), contextFor());
    port.sheets[0]!.rows[1]![1] = "771234567890123456";
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "refuse.changed" },
    });
  });

  test("a failure half-way leaves the workbook as it was", async () => {
    const port = await adopted();
    const planned = await commands["register.add"].plan(port, line(), contextFor());
    const before = port.snapshot();
    let writes = 0;
    port.before = (call) => {
      if (call === "write" && ++writes === 2) throw new HostProblem("GeneralException", "lost");
    };
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "write.failed" },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("a line is undone, unless somebody changed it", async () => {
    const port = await adopted();
    const before = port.snapshot();
    const result = await carryOut(port, "register.add", line());
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
    const again = await carryOut(port, "register.add", line());
    port.sheets[0]!.rows[3]![7] = "已拍照";
    expect(again.ok && (await undo(port, again.value.undo))).toMatchObject({
      message: { code: "refuse.changed" },
    });
  });

  test("property: adding lines never changes other cells, and 撤销 gives every cell back", async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 999999 }), { minLength: 1, maxLength: 5 });
    const note = fc.string({ unit: "grapheme", maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(numbers, note, async (all, said) => {
        const port = await adopted();
        const before = port.snapshot();
        const undos = [];
        for (const [i, n] of all.entries()) {
          const rows = structuredClone(port.sheets[0]!.rows);
          const result = await carryOut(port, "register.add", line({ tracking: `Y${n}`, model: said }));
          expect(result).toMatchObject({ ok: true });
          expect(port.sheets[0]!.rows.slice(0, 3 + i)).toEqual(rows);
          if (result.ok) undos.unshift(result.value.undo);
        }
        for (const plan of undos) expect(await undo(port, plan)).toMatchObject({ ok: true });
        expect(port.snapshot()).toEqual(before);
      }),
      { numRuns: 30 }
    );
  });

  test("the same number of calls whatever the number of lines", async () => {
    const counts = [];
    for (const lines of [2, 400]) {
      const port = ownBook();
      for (let i = 2; i < lines; i++)
        port.sheets[0]!.rows.push([46311, `${i}`, "", "破损", 1, "", "小李", ""]);
      port.sheets[0]!.tables[0]!.area = { row: 0, col: 0, rows: lines + 1, cols: 8 };
      await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
      port.calls.length = 0;
      await carryOut(port, "register.add", line());
      counts.push([...port.calls]);
    }
    expect(counts[0]?.join(" ")).toBe("survey read read read looks probe apply read probe show");
    expect(counts[1]).toEqual(counts[0]);
  });
});
