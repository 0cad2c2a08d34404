import fc from "fast-check";
import { HostProblem } from "../../../src/excel";
import { commands, type DamageInput, queries, run, undo } from "../../../src/taskpane/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const line = (change: Partial<DamageInput> = {}): DamageInput => ({
  tracking: "771234567890123456",
  parcel: "broken",
  handler: "小李",
  ...change,
});

async function planOf<A, P>(
  command: { plan(port: MemoryPort, args: A, context: ReturnType<typeof contextFor>): Promise<P> },
  port: MemoryPort,
  args: A
) {
  return command.plan(port, args, contextFor());
}

async function carryOut(port: MemoryPort, id: "damage.create" | "damage.add" | "damage.adopt", args: object) {
  const planned = await commands[id].plan(port, args as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

/** Her own list with columns nobody else has, something beside it and nothing below. */
function ownBook(): MemoryPort {
  const port = new MemoryPort();
  const sheet = port.addSheet("破损件", [
    ["登记日期", "快递单号", "快递", "包裹情况", "价格", "款号", "经手人", "照片", "", "别动我"],
    [46300, "771111111111111111", "甲快递", "破损", 88, "A109", "小李", "已拍照", "", 1],
    [46310, "772222222222222222", "乙快递", "丢失", 59, "A110", "小周", "", "", 2],
  ]);
  port.addTable(sheet, "破损件", { row: 0, col: 0, rows: 3, cols: 8 });
  return port;
}

describe("damage.create", () => {
  test("K-08: the handbook's seven columns stand first", async () => {
    const port = new MemoryPort();
    expect(await carryOut(port, "damage.create", {})).toMatchObject({ ok: true });
    expect(port.sheets[0]!.name).toBe("损坏登记");
    expect(port.sheets[0]!.rows[0]!.slice(0, 7)).toEqual([
      "报告日期",
      "物流订单号",
      "包裹状态",
      "物流验货客服",
      "宝贝价格",
      "宝贝型号",
      "办理客服",
    ]);
  });

  test("剩余 is native Excel and counts from the named cell", async () => {
    const port = new MemoryPort();
    await carryOut(port, "damage.create", {});
    const { rows } = port.sheets[0]!;
    expect(rows[1]![rows[0]!.indexOf("剩余")]).toBe('=IF([@截止时间]="","",[@截止时间]-店务_现在)');
    expect(port.names.get("店务_现在")).toBe("='店务设置'!$B$2");
  });

  test("a taken name gets (2)", async () => {
    const port = new MemoryPort();
    port.addSheet("损坏登记", [["她自己的"]]);
    await carryOut(port, "damage.create", {});
    expect(port.sheets.map((s) => s.name)).toEqual(["损坏登记", "损坏登记 (2)", "店务设置"]);
  });

  test("a second register is refused", async () => {
    const port = new MemoryPort();
    await carryOut(port, "damage.create", {});
    expect(await carryOut(port, "damage.create", {})).toMatchObject({
      ok: false,
      message: { code: "damage.create.exists" },
    });
  });

  test("undo takes sheet, settings and names away again", async () => {
    const port = ownBook();
    const before = port.snapshot();
    const result = await carryOut(port, "damage.create", {});
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("undo refuses when somebody has written on the new sheet", async () => {
    const port = new MemoryPort();
    const result = await carryOut(port, "damage.create", {});
    port.sheets[0]!.rows[1]![3] = "同事";
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({
      message: { code: "refuse.sheetChanged" },
    });
    expect(port.sheets).toHaveLength(2);
  });
});

describe("damage.adopt", () => {
  test("her own headers are understood, her own columns left alone", async () => {
    const port = ownBook();
    const planned = await planOf(commands["damage.adopt"], port, { table: "破损件" });
    expect(planned).toMatchObject({
      ok: true,
      value: {
        preview: {
          candidate: {
            mapping: { tracking: "快递单号", parcel: "包裹情况", handler: "经手人", model: "款号" },
            others: ["照片"],
          },
        },
      },
    });
  });

  test("adopting writes nothing into her table", async () => {
    const port = ownBook();
    const before = JSON.stringify(port.sheets[0]);
    await carryOut(port, "damage.adopt", { table: "破损件" });
    expect(JSON.stringify(port.sheets[0])).toBe(before);
  });

  test("a header nobody foresaw is asked for, and taken as the user says", async () => {
    const port = ownBook();
    port.sheets[0]!.rows[0]![6] = "负责的小姐姐";
    expect(await carryOut(port, "damage.adopt", { table: "破损件" })).toMatchObject({
      message: { code: "damage.adopt.unsure", params: { columns: "办理客服" } },
    });
    expect(
      await carryOut(port, "damage.adopt", { table: "破损件", mapping: { handler: "负责的小姐姐" } })
    ).toMatchObject({ ok: true });
    await carryOut(port, "damage.add", line());
    expect(port.sheets[0]!.rows[3]![6]).toBe("小李");
  });

  test("a table that isn't there is refused", async () =>
    expect(await carryOut(ownBook(), "damage.adopt", { table: "没有" })).toMatchObject({
      message: { code: "refuse.argument" },
    }));
});

describe("damage.add", () => {
  const adopted = async () => {
    const port = ownBook();
    await carryOut(port, "damage.adopt", { table: "破损件" });
    return port;
  };

  test("the line stands at the end, in her columns, everything else as before", async () => {
    const port = await adopted();
    const before = structuredClone(port.sheets[0]!.rows);
    expect(await carryOut(port, "damage.add", line({ price: 120, model: "A7" }))).toMatchObject({
      ok: true,
      value: { message: { code: "damage.add.done", params: { row: 4 } } },
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
    await carryOut(port, "damage.create", {});
    await carryOut(port, "damage.add", line());
    await carryOut(port, "damage.add", line({ tracking: "2" }));
    const { rows } = port.sheets[0]!;
    expect(rows.map((r) => r[1])).toEqual(["物流订单号", "771234567890123456", "2"]);
    expect(rows.map((r) => r[rows[0]!.indexOf("编号")])).toEqual(["编号", 1, 2]);
  });

  test.each([
    ["the same", "771111111111111111"],
    ["the same with a blank", "7711 1111 1111 111111"],
  ])("G23: a tracking number twice is refused with its row (%s)", async (_name, tracking) => {
    const port = await adopted();
    const before = port.snapshot();
    expect(await carryOut(port, "damage.add", line({ tracking }))).toMatchObject({
      ok: false,
      message: { code: "damage.add.duplicate", params: { row: 2 } },
      show: { at: { row: 1 } },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("G22: a number damaged by Excel is refused under its field", async () => {
    const port = await adopted();
    expect(await carryOut(port, "damage.add", line({ tracking: "7.71E+17" }))).toMatchObject({
      message: { code: "damage.add.invalid" },
      findings: [{ code: "damage.number.exponent", where: { field: "tracking" } }],
    });
  });

  test("without a register it says what to do", async () =>
    expect(await carryOut(new MemoryPort(), "damage.add", line())).toMatchObject({
      message: { code: "damage.add.none" },
    }));

  test("what stands below the table is not pushed away", async () => {
    const port = await adopted();
    port.sheets[0]!.rows[8] = ["合计请看下月"];
    expect(await carryOut(port, "damage.add", line())).toMatchObject({
      message: { code: "damage.add.below", params: { where: "A9:H9" } },
    });
  });

  test("a protected sheet is refused by name", async () => {
    const port = await adopted();
    port.sheets[0]!.protected = true;
    expect(await carryOut(port, "damage.add", line())).toMatchObject({
      message: { code: "refuse.protected", params: { sheet: "破损件" } },
    });
  });

  test("a colleague's line between plan and write stops the write", async () => {
    const port = await adopted();
    const planned = await commands["damage.add"].plan(port, line(), contextFor());
    await carryOut(port, "damage.add", line({ tracking: "9" }));
    const before = port.snapshot();
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "refuse.moved" },
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("a colleague's edit of a tracking number stops the write", async () => {
    const port = await adopted();
    const planned = await commands["damage.add"].plan(port, line(), contextFor());
    port.sheets[0]!.rows[1]![1] = "771234567890123456";
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({
      message: { code: "refuse.changed" },
    });
  });

  test("a failure half-way leaves the workbook as it was", async () => {
    const port = await adopted();
    const planned = await commands["damage.add"].plan(port, line(), contextFor());
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
    const result = await carryOut(port, "damage.add", line());
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
    const again = await carryOut(port, "damage.add", line());
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
          const result = await carryOut(port, "damage.add", line({ tracking: `Y${n}`, model: said }));
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
      await carryOut(port, "damage.adopt", { table: "破损件" });
      port.calls.length = 0;
      await carryOut(port, "damage.add", line());
      counts.push([...port.calls]);
    }
    expect(counts[0]).toEqual(["survey", "read", "read", "probe", "apply", "read", "probe", "show"]);
    expect(counts[1]).toEqual(counts[0]);
  });
});

describe("workbooks we don't write to", () => {
  test("1904 dates are refused with the way to switch", async () => {
    const port = ownBook();
    port.date1904 = true;
    expect(await carryOut(port, "damage.create", {})).toMatchObject({ message: { code: "refuse.date1904" } });
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      message: { code: "refuse.date1904" },
    });
  });

  test("settings of a newer version are read-only", async () => {
    const port = new MemoryPort();
    await carryOut(port, "damage.create", {});
    port.sheets[1]!.rows[3]![2] = 99;
    expect(await carryOut(port, "damage.add", line())).toMatchObject({ message: { code: "refuse.newer" } });
  });

  test("settings that can't be read are named", async () => {
    const port = new MemoryPort();
    await carryOut(port, "damage.create", {});
    port.sheets[1]!.rows[3]![1] = "{";
    expect(await carryOut(port, "damage.add", line())).toMatchObject({
      message: { code: "refuse.settingsDamaged", params: { key: "register.damage" } },
    });
  });

  test("a host that doesn't answer is a sentence", async () => {
    const port = ownBook();
    port.before = () => {
      throw new HostProblem("GeneralException", "offline");
    };
    expect(await carryOut(port, "damage.create", {})).toMatchObject({ message: { code: "refuse.host" } });
  });
});

describe("book.state and book.remove", () => {
  test("what is due is counted from the register", async () => {
    const port = new MemoryPort();
    await carryOut(port, "damage.create", {});
    await carryOut(port, "damage.add", line({ deadline: 46347 }));
    await carryOut(port, "damage.add", line({ tracking: "2", deadline: 46349 }));
    await carryOut(port, "damage.add", line({ tracking: "3", deadline: 46400 }));
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      value: { register: { lines: 3, overdue: 1, dueSoon: 1, sheet: "损坏登记" }, registerCandidates: [] },
    });
  });

  test("her table is offered", async () =>
    expect(await queries["book.state"].ask(ownBook(), {}, contextFor())).toMatchObject({
      value: { register: null, registerCandidates: [{ table: { name: "破损件" }, lines: 2 }] },
    }));

  test("remove everything leaves her sheets", async () => {
    const port = ownBook();
    const before = port.snapshot();
    await carryOut(port, "damage.adopt", { table: "破损件" });
    const planned = await commands["book.remove"].plan(port, {}, contextFor());
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });
});
