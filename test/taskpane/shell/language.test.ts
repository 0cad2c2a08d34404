import type { ActiveCell } from "../../../src/excel";
import { text } from "../../../src/text";
import { idle, nowhere, paneOver, staffBook, withRegister } from "../../support/pane/over-memory";

const HAN = /\p{Script=Han}/u;

describe("what is on screen follows the language of the pane", () => {
  test("the plan of a damage line: what is said of it; headers and words stay those of the sheet", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ tracking: "771234567890123456", parcel: "broken", handler: "Li" });
    pane.events.planLine();
    await idle(pane);
    const plan = () => pane.state().registers.plan!;
    const said = () =>
      text(plan().touches.code as "register.add.touches", plan().touches.params, pane.state().locale);
    const written = () => plan().facts.map((f) => f.params.value);
    expect(said()).toMatch(/^将在/);
    const before = written();
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(said()).toMatch(/^Adds one row/);
    expect(written()).toEqual(before);
  });

  test("the preview of a month: what is said of wishes", async () => {
    const pane = paneOver(staffBook());
    await pane.start();
    pane.events.editRequests("小赵1号想休");
    pane.events.generate();
    await idle(pane);
    const said = () => JSON.stringify(pane.state().roster.preview!.summary);
    expect(said()).toContain("想休");
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(said()).toContain("小赵");
    expect(said()).not.toContain("想休");
    pane.events.writeRoster();
    await idle(pane);
    expect(pane.state().roster.written).toHaveLength(1);
  });

  test("a check of a written roster: its findings", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    pane.events.generate();
    await idle(pane);
    pane.events.writeRoster();
    await idle(pane);
    const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
    [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
    pane.events.checkRoster("2026-12");
    await idle(pane);
    const said = () => pane.state().roster.life.checked!.findings.map((f) => f.message.code);
    const before = said();
    expect(before.length).toBeGreaterThan(0);
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(said()).toHaveLength(before.length);
    expect(said().filter((line) => before.includes(line))).toEqual([]);
  });

  test("the choices of the rules", async () => {
    const pane = paneOver(staffBook());
    await pane.start();
    pane.events.open("rules");
    await idle(pane);
    const said = () => pane.state().rules.matters.flatMap((m) => m.options.map((o) => o.label));
    const before = said();
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(said()).not.toEqual(before);
    expect(said()).toHaveLength(before.length);
  });

  test("the passport of a result, and the pages of functions", async () => {
    const cell: ActiveCell = {
      sheet: { id: "{1}", name: "人员" },
      at: { row: 1, col: 3, rows: 1, cols: 1 },
      formula: "=SHOP.REFUND_DEADLINE(A1,B1)",
      numberFormat: "General",
    };
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: async () => cell,
        area: nowhere,
        onEdit: async () => async () => undefined,
        onChange: async () => async () => undefined,
      },
    });
    await pane.start();
    const rules = () => pane.state().why.passport!.functions[0]!.rules.map((r) => r.says);
    const before = rules();
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(rules()).toHaveLength(before.length);
    expect(rules().filter((line) => before.includes(line))).toEqual([]);
    expect(pane.state().functions.cards[0]!.question).not.toMatch(HAN);
  });
});
