import type { ActiveCell } from "../../../../src/excel";
import { idle, nowhere, paneOver, staffBook } from "../../../support/pane/over-memory";

describe("selection", () => {
  const cell = (formula: string): ActiveCell => ({
    sheet: { id: "{1}", name: "人员" },
    at: { row: 1, col: 3, rows: 1, cols: 1 },
    formula,
    numberFormat: "General",
  });

  test("a formula goes into the selected cell and can be taken back", async () => {
    const port = staffBook();
    const pane = paneOver(port, {
      selection: {
        activeCell: async () => cell(""),
        area: nowhere,
        onChange: async () => async () => undefined,
      },
    });
    await pane.start();
    expect(pane.state().functions.target).toBe("D2");
    pane.events.insertFormula("SHOP.SHIFT_HOURS");
    await idle(pane);
    expect(port.sheets[0]!.rows[1]![3]).toBe("=SHOP.SHIFT_HOURS(C2)");
    pane.events.undo();
    await idle(pane);
    expect(port.sheets[0]!.rows[1]![3]).toBe("");
  });

  test("a cell that holds something is not overwritten", async () => {
    const port = staffBook();
    const pane = paneOver(port, {
      selection: {
        activeCell: async () => cell("售前"),
        area: nowhere,
        onChange: async () => async () => undefined,
      },
    });
    await pane.start();
    pane.events.insertFormula("SHOP.SHIFT_HOURS");
    await idle(pane);
    expect(pane.state().notice!.message.code).toBe("formula.insert.occupied");
  });

  test("why: the rules of the formula in the selected cell", async () => {
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: async () => cell("=SHOP.REFUND_DEADLINE(A1,B1)"),
        area: nowhere,
        onChange: async () => async () => undefined,
      },
    });
    await pane.start();
    const { passport } = pane.state().why;
    expect(passport!.functions[0]!.name).toBe("REFUND_DEADLINE");
    expect(passport!.functions[0]!.rules.length).toBeGreaterThan(0);
  });

  test("only the answer for the cell the user is on now counts", async () => {
    const answers: ((cell: ActiveCell) => void)[] = [];
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: () => new Promise((resolve) => answers.push(resolve)),
        area: nowhere,
        onChange: async (listener) => {
          moved = listener;
          return async () => undefined;
        },
      },
    });
    let moved: () => void = () => undefined;
    const started = pane.start();
    while (answers.length < 1) await new Promise(setImmediate);
    answers[0]!(cell(""));
    await started;
    moved();
    moved();
    const late = { ...cell(""), at: { row: 8, col: 0, rows: 1, cols: 1 } };
    answers[2]!(late);
    answers[1]!(cell(""));
    await idle(pane);
    expect(pane.state().functions.target).toBe("A9");
  });
});
