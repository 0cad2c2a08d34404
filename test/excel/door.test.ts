import {
  a1,
  ABSENT,
  type Area,
  hash,
  HostProblem,
  idOf,
  type Step,
  write,
  sheetsState,
  type WritePlan,
} from "../../src/excel";
import { MemoryPort } from "../support/memory/port";

const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });
const plan = (change: Partial<WritePlan>): WritePlan => ({
  expects: [],
  steps: [],
  record: [],
  undo: [],
  undoProbes: [],
  touches: { code: "undo.touches", params: {} },
  ...change,
});
const put = (sheet: string, at: Area, value: string | number): Step => ({
  do: "write",
  sheet,
  at,
  cells: [[value]],
});

function book() {
  const port = new MemoryPort();
  const sheet = port.addSheet("甲", [
    ["a", 1],
    ["b", 2],
  ]);
  return { port, sheet };
}

describe("the write door", () => {
  test("guards, writes and reads back, in this order", async () => {
    const { port, sheet } = book();
    const at = cell(0, 1);
    const result = await write(
      port,
      plan({
        expects: [{ probe: { of: "cells", sheet: sheet.id, at }, state: hash([[1]]) }],
        steps: [put(sheet.id, at, 5)],
        undo: [put(sheet.id, at, 1)],
        undoProbes: [{ of: "cells", sheet: sheet.id, at }],
      })
    );
    expect(result.ok).toBe(true);
    expect(port.calls).toEqual(["probe", "apply", "read", "probe"]);
    expect(sheet.rows[0]).toEqual(["a", 5]);
  });

  test("what a colleague changed is not overwritten", async () => {
    const { port, sheet } = book();
    const at = cell(0, 1);
    const result = await write(
      port,
      plan({
        expects: [{ probe: { of: "cells", sheet: sheet.id, at }, state: hash([[7]]) }],
        steps: [put(sheet.id, at, 5)],
      })
    );
    expect(result).toMatchObject({ ok: false, message: { code: "refuse.changed", params: { where: "B1" } } });
    expect(port.calls).toEqual(["probe"]);
  });

  test.each<[string, (sheet: string) => WritePlan["expects"][number]]>([
    ["refuse.taken", () => ({ probe: { of: "sheetName", name: "甲" }, state: ABSENT })],
    ["refuse.gone", () => ({ probe: { of: "table", table: "99" }, state: "A1:B2" })],
    ["refuse.sheetChanged", (sheet) => ({ probe: { of: "contents", sheet }, state: "?" })],
    ["refuse.sheets", () => ({ probe: { of: "sheets" }, state: "{9}" })],
    ["refuse.gone", () => ({ probe: { of: "protection", sheet: "没有", name: "没有" }, state: "open" })],
  ])("%s", async (code, expectation) => {
    const { port, sheet } = book();
    expect(await write(port, plan({ expects: [expectation(sheet.id)] }))).toMatchObject({
      message: { code },
    });
  });

  test("a record gets the id of the table that was just added", async () => {
    const { port, sheet } = book();
    const result = await write(
      port,
      plan({
        steps: [
          { do: "addTable", sheet: sheet.id, at: { ...cell(0, 0), rows: 2, cols: 2 }, name: "表", style: "" },
        ],
        record: [put(sheet.id, cell(5, 0), `表是 ${idOf("表")}`)],
      })
    );
    expect(result.ok).toBe(true);
    expect(sheet.rows[5]![0]).toBe(`表是 ${sheet.tables[0]!.id}`);
  });

  test("without such an id everything is one request", async () => {
    const { port, sheet } = book();
    await write(
      port,
      plan({ steps: [put(sheet.id, cell(4, 0), "x")], record: [put(sheet.id, cell(5, 0), "y")] })
    );
    expect(port.calls.filter((c) => c === "apply")).toHaveLength(1);
  });

  test("what does not read back as written is taken back", async () => {
    const { port, sheet } = book();
    const before = port.snapshot();
    const at = cell(0, 1);
    port.before = (call) => {
      if (call === "read" && sheet.rows[0]![1] === 5) sheet.rows[0]![1] = "";
    };
    const result = await write(
      port,
      plan({
        expects: [{ probe: { of: "cells", sheet: sheet.id, at }, state: hash([[1]]) }],
        steps: [put(sheet.id, at, 5)],
        undo: [put(sheet.id, at, 1)],
      })
    );
    expect(result).toMatchObject({ ok: false, message: { code: "write.readBack", params: { where: "B1" } } });
    expect(port.snapshot()).toEqual(before);
  });

  test("what a colleague types between the write and the read-back stays, the rest is taken back", async () => {
    const { port, sheet } = book();
    const at = { ...cell(0, 1), rows: 2 };
    port.before = (call) => {
      if (call === "read" && sheet.rows[0]![1] === 5) sheet.rows[0]![1] = "theirs";
    };
    const result = await write(
      port,
      plan({
        expects: [{ probe: { of: "cells", sheet: sheet.id, at }, state: hash([[1], [2]]) }],
        steps: [{ do: "write", sheet: sheet.id, at, cells: [[5], [6]] }],
        undo: [{ do: "write", sheet: sheet.id, at, cells: [[1], [2]] }],
      })
    );
    expect(result).toMatchObject({ ok: false, message: { code: "write.kept", params: { where: "B1" } } });
    expect(sheet.rows).toEqual([
      ["a", "theirs"],
      ["b", 2],
    ]);
  });

  test.each<[string, string, number]>([
    ["the record", "apply", 2],
    ["the read-back", "read", 1],
    ["the look at what undo must find", "probe", 2],
  ])("%s of a new table fails: everything is as before", async (_what, failing, nth) => {
    const { port } = book();
    const before = port.snapshot();
    const steps: Step[] = [
      { do: "addSheet", name: "乙" },
      put("乙", cell(0, 0), "头"),
      { do: "addTable", sheet: "乙", at: { ...cell(0, 0), rows: 2 }, name: "表", style: "" },
    ];
    let seen = 0;
    port.before = (call) => {
      if (call === failing && ++seen === nth) throw new HostProblem("GeneralException", "lost");
    };
    const written = plan({
      expects: [{ probe: { of: "sheetName", name: "乙" }, state: ABSENT }],
      steps,
      record: [put("乙", cell(1, 0), idOf("表"))],
      undo: [{ do: "deleteSheet", sheet: "乙" }],
    });
    expect(await write(port, written)).toMatchObject({ ok: false, message: { code: "write.failed" } });
    expect(port.snapshot()).toEqual(before);
  });

  test("a record that was there already is no obstacle to taking back", async () => {
    const { port, sheet } = book();
    const before = port.snapshot();
    const at = cell(0, 0);
    port.before = (call) => {
      if (call === "addTable") throw new HostProblem("GeneralException", "stopped");
    };
    const written = plan({
      expects: [
        { probe: { of: "sheetName", name: "乙" }, state: ABSENT },
        { probe: { of: "cells", sheet: sheet.id, at }, state: hash([["a"]]) },
      ],
      steps: [
        { do: "addSheet", name: "乙" },
        { do: "addTable", sheet: "乙", at: { ...at, rows: 2 }, name: "表", style: "" },
      ],
      record: [put(sheet.id, at, idOf("表"))],
      undo: [{ do: "deleteSheet", sheet: "乙" }, put(sheet.id, at, "a")],
    });
    expect(await write(port, written)).toMatchObject({ message: { code: "write.failed" } });
    expect(port.snapshot()).toEqual(before);
  });

  test("a copy that was made but not named is found and removed", async () => {
    const { port, sheet } = book();
    const before = port.snapshot();
    port.before = (call) => {
      if (call !== "copySheet") return;
      port.before = () => undefined;
      port.addSheet("甲 (2)", sheet.rows);
      port.addSheet("同事", [["theirs"]]);
      throw new HostProblem("GeneralException", "stopped");
    };
    const written = plan({
      expects: [{ probe: { of: "sheets" }, state: sheetsState(port.sheets) }],
      steps: [{ do: "copySheet", from: sheet.id, name: "甲 (数值)" }],
      undo: [{ do: "deleteSheet", sheet: "甲 (数值)" }],
    });
    expect(await write(port, written)).toMatchObject({ ok: false });
    expect(port.sheets.map((s) => s.name)).toEqual(["甲", "同事"]);
    port.sheets.pop();
    expect(port.snapshot()).toEqual(before);
  });

  test("a colleague's sheet of the same name is not deleted when ours could not be added", async () => {
    const { port } = book();
    const steps: Step[] = [{ do: "addSheet", name: "乙" }, put("乙", cell(0, 0), "ours")];
    let once = true;
    port.before = (call) => {
      if (call !== "apply" || !once) return;
      once = false;
      port.addSheet("乙", [["theirs"], ["more"]]);
    };
    const result = await write(
      port,
      plan({
        expects: [{ probe: { of: "sheetName", name: "乙" }, state: ABSENT }],
        steps,
        undo: [{ do: "deleteSheet", sheet: "乙" }],
      })
    );
    expect(result).toMatchObject({ message: { code: "write.halfDone" } });
    expect(port.sheets.find((s) => s.name === "乙")!.rows).toEqual([["theirs"], ["more"]]);
  });

  test("a read-only workbook is a sentence, not a code", async () => {
    const { port, sheet } = book();
    port.before = (call) => {
      if (call === "write") throw new HostProblem("AccessDenied", "");
    };
    expect(await write(port, plan({ steps: [put(sheet.id, cell(0, 0), "x")] }))).toMatchObject({
      message: { code: "refuse.readOnly" },
    });
  });

  test("a defect of ours is not dressed up as a refusal", async () => {
    const { port, sheet } = book();
    port.before = (call) => {
      if (call === "apply") throw new TypeError("ours");
    };
    await expect(write(port, plan({ steps: [put(sheet.id, cell(0, 0), "x")] }))).rejects.toThrow("ours");
  });
});

describe("fingerprints", () => {
  test.each([
    ["a number and its text", [[1]], [["1"]]],
    ["two orders", [["a", "b"]], [["b", "a"]]],
    ["a blank more", [["a"]], [["a", ""]]],
    ["the 18th digit", [["771234567890123456"]], [["771234567890123457"]]],
  ])("%s differ", (_name, a, b) => expect(hash(a)).not.toBe(hash(b)));

  test("the same cells have the same", () => expect(hash([["a", 1, true]])).toBe(hash([["a", 1, true]])));

  test("an area is named for the user", () =>
    expect(a1({ row: 0, col: 0, rows: 24, cols: 37 })).toBe("A1:AK24"));
});
