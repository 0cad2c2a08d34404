import { HostProblem } from "../../src/excel";
import { commands, queries, run, undo } from "../../src/commands";
import { contextFor } from "../support/command-context";
import { MemoryPort } from "../support/memory/port";
import { carryOut, line, ownBook } from "./register/support";

describe("workbooks we don't write to", () => {
  test("1904 dates are refused with the way to switch", async () => {
    const port = ownBook();
    port.date1904 = true;
    expect(await carryOut(port, "register.create", { register: "damage" })).toMatchObject({
      message: { code: "refuse.date1904" },
    });
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      message: { code: "refuse.date1904" },
    });
  });

  test("settings of a newer version are read-only", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    port.sheets[1]!.rows[3]![2] = 99;
    expect(await carryOut(port, "register.add", line())).toMatchObject({ message: { code: "refuse.newer" } });
  });

  test("settings that can't be read are named", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    port.sheets[1]!.rows[3]![1] = "{";
    expect(await carryOut(port, "register.add", line())).toMatchObject({
      message: { code: "refuse.settingsDamaged", params: { key: "register.damage" } },
    });
  });

  test("a host that doesn't answer is a sentence", async () => {
    const port = ownBook();
    port.before = () => {
      throw new HostProblem("GeneralException", "offline");
    };
    expect(await carryOut(port, "register.create", { register: "damage" })).toMatchObject({
      message: { code: "refuse.host" },
    });
  });
});

describe("book.state and book.remove", () => {
  test("what is due is counted from the register", async () => {
    const port = new MemoryPort();
    await carryOut(port, "register.create", { register: "damage" });
    await carryOut(port, "register.add", line({ deadline: 46347 }));
    await carryOut(port, "register.add", line({ tracking: "2", deadline: 46348 }));
    await carryOut(port, "register.add", line({ tracking: "3", deadline: 46400 }));
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      value: {
        registers: expect.arrayContaining([
          expect.objectContaining({
            register: "damage",
            table: expect.objectContaining({ lines: 3, overdue: 1, dueSoon: 1, sheet: "损坏登记" }),
            candidates: [],
          }),
        ]),
      },
    });
  });

  test("her table is offered", async () =>
    expect(await queries["book.state"].ask(ownBook(), {}, contextFor())).toMatchObject({
      value: {
        registers: expect.arrayContaining([
          expect.objectContaining({
            register: "damage",
            table: null,
            candidates: [expect.objectContaining({ lines: 2 })],
          }),
        ]),
      },
    }));

  test("remove everything leaves her sheets", async () => {
    const port = ownBook();
    const before = port.snapshot();
    await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
    const planned = await commands["book.remove"].plan(port, {}, contextFor());
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("remove everything can be taken back, and what was remembered counts again", async () => {
    const port = ownBook();
    await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
    const before = withoutIds(port);
    const planned = await commands["book.remove"].plan(port, {}, contextFor());
    const removed = planned.ok && (await run(port, planned.value));
    if (!removed || !removed.ok) throw new Error("refused");
    expect(await undo(port, removed.value.undo)).toMatchObject({ ok: true });
    expect(withoutIds(port)).toEqual(before);
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      value: {
        registers: expect.arrayContaining([
          expect.objectContaining({ register: "damage", table: expect.objectContaining({ name: "破损件" }) }),
        ]),
      },
    });
  });

  test.each(["deleteName 1", "deleteName 2", "deleteSheet 1", "read 2", "probe 2"])(
    "remove everything stopped before %s: the workbook is as it was",
    async (stop) => {
      const port = ownBook();
      await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
      const planned = await commands["book.remove"].plan(port, {}, contextFor());
      if (!planned.ok) throw new Error("refused");
      const before = withoutIds(port);
      const seen = new Map<string, number>([["read", 1]]);
      port.before = (call) => {
        seen.set(call, (seen.get(call) ?? 0) + 1);
        if (`${call} ${seen.get(call)}` === stop) throw new HostProblem("GeneralException", "stopped");
      };
      expect(await run(port, planned.value)).toMatchObject({ message: { code: "write.failed" } });
      expect(withoutIds(port)).toEqual(before);
    }
  );

  test("the only visible sheet can't be removed, and that is said", async () => {
    const port = ownBook();
    await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
    port.sheets[0]!.visible = false;
    expect(await commands["book.remove"].plan(port, {}, contextFor())).toMatchObject({
      message: { code: "refuse.onlySheet" },
    });
  });
});

describe("店务_现在", () => {
  const cellOfNow = (port: MemoryPort) => port.sheets.find((s) => s.name === "店务设置")!.rows[1]!;

  /** As the version before left it: the moment as a constant. */
  async function older(): Promise<MemoryPort> {
    const port = ownBook();
    await carryOut(port, "register.create", { register: "damage" });
    cellOfNow(port)[1] = 46340.5;
    return port;
  }

  test("a new workbook gets one cell that follows the clock", async () => {
    const port = ownBook();
    await carryOut(port, "register.create", { register: "damage" });
    expect(cellOfNow(port)[1]).toBe("=NOW()");
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      value: { clockStands: false },
    });
    expect(await commands["now.follow"].plan(port, {}, contextFor())).toMatchObject({
      message: { code: "now.follows" },
    });
  });

  test("a constant of an older version is said, stays, and is replaced when it is asked for", async () => {
    const port = await older();
    expect(await queries["book.state"].ask(port, {}, contextFor())).toMatchObject({
      value: { clockStands: true },
    });
    expect(cellOfNow(port)[1]).toBe(46340.5);
    const planned = await commands["now.follow"].plan(port, {}, contextFor());
    const done = planned.ok ? await run(port, planned.value) : planned;
    expect(cellOfNow(port)[1]).toBe("=NOW()");
    expect(done.ok && (await undo(port, done.value.undo))).toMatchObject({ ok: true });
    expect(cellOfNow(port)[1]).toBe(46340.5);
  });

  test("a command that writes to the settings anyway takes it along, and back", async () => {
    const port = await older();
    const before = port.snapshot();
    const planned = await commands["rules.write"].plan(port, {}, contextFor());
    const done = planned.ok ? await run(port, planned.value) : planned;
    expect(cellOfNow(port)[1]).toBe("=NOW()");
    expect(done.ok && (await undo(port, done.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });
});

/** Sheets that are made anew have other ids. */
function withoutIds(port: MemoryPort): unknown {
  return JSON.parse(
    JSON.stringify(port.snapshot(), (key, value: unknown) => (key === "id" ? undefined : value))
  );
}
