import type { BookState } from "../../src/commands";
import { emptyBook } from "../../workbench/model/empty-book";
import { Desk, sampleBook, valueOf } from "../support/desk";

const line = { tracking: "771234567890123456", parcel: "broken", handler: "小李", price: 88 };

/** Sheets and tables that are made anew have other ids. */
const looks = (desk: Desk): unknown =>
  JSON.parse(JSON.stringify(desk.snapshot(), (key, value: unknown) => (key === "id" ? undefined : value)));

describe("the way back, through Microsoft's client", () => {
  test("撤销 of the first line of a new register: 剩余 counts on", async () => {
    const desk = await Desk.open();
    valueOf(await desk.run("register.create", { register: "damage" }));
    const before = desk.snapshot();
    const done = valueOf(await desk.run("register.add", { register: "damage", row: line }));
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test.each([2, 3, 4, 5])(
    "request %i of a new register fails: the workbook is as it was",
    async (request) => {
      const desk = await Desk.open(sampleBook());
      const planned = valueOf(await desk.plan("register.create", { register: "damage" }));
      const before = desk.snapshot();
      desk.standIn.faults.plan({ request, code: "GeneralException" });
      expect(await desk.module.run(desk.port, planned)).toMatchObject({ message: { code: "write.failed" } });
      expect(desk.snapshot()).toEqual(before);
    }
  );

  test.each([2, 3, 4])(
    "request %i of a rule table written again fails: the first one stays",
    async (request) => {
      const desk = await Desk.open(emptyBook());
      valueOf(await desk.run("rules.write", { packs: ["handbook"] }));
      const planned = valueOf(await desk.plan("rules.write", { packs: ["handbook"] }));
      const before = desk.snapshot();
      desk.standIn.faults.plan({ request, code: "GeneralException" });
      expect(await desk.module.run(desk.port, planned)).toMatchObject({ message: { code: "write.failed" } });
      expect(desk.snapshot()).toEqual(before);
    }
  );

  test("remove everything and 撤销: sheet, table and names are there again and count", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.create", { register: "damage" }));
    valueOf(await desk.run("register.add", { register: "damage", row: { ...line, deadline: 46349.5 } }));
    const before = looks(desk);
    const done = valueOf(await desk.run("book.remove", {}));
    expect(desk.standIn.workbook.data.names).toEqual([]);
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(looks(desk)).toEqual(before);
    expect(valueOf(await desk.ask<BookState>("book.state")).registers[0]?.table?.lines).toBe(1);
  });

  test("no conversation with Excel asks for a merged undo group", async () => {
    const desk = await Desk.open(sampleBook());
    await desk.standIn.run(`
      const run = Excel.run.bind(Excel);
      globalThis.__options = [];
      Excel.run = (...args) => { globalThis.__options.push(args[0]); return run(...args); };`);
    valueOf(await desk.run("register.create", { register: "damage" }));
    const frozen = await desk.run("book.remove", {});
    expect(frozen.ok).toBe(true);
    const options = (await desk.standIn.run("return globalThis.__options")) as object[];
    expect(options.length).toBeGreaterThan(4);
    for (const option of options) expect(option).not.toHaveProperty("mergeUndoGroup");
  });
});
