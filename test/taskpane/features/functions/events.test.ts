import type { ActiveCell } from "../../../../src/excel";
import { idle, nowhere, paneOver, staffBook } from "../../../support/pane/over-memory";

describe("selection", () => {
  const cell = (formula: string): ActiveCell => ({
    sheet: { id: "{1}", name: "人员" },
    at: { row: 1, col: 3, rows: 1, cols: 1 },
    formula,
    numberFormat: "General",
  });

  const opened = async (formula: string) => {
    const port = staffBook();
    const pane = paneOver(port, {
      selection: {
        activeCell: async () => cell(formula),
        area: nowhere,
        onEdit: async () => async () => undefined,
        onChange: async () => async () => undefined,
      },
    });
    await pane.start();
    pane.events.chooseCard("SHIFT_HOURS");
    await idle(pane);
    return { port, pane };
  };

  test("what no column says is asked; what is written goes into the cell and can be taken back", async () => {
    const { port, pane } = await opened("");
    const { functions } = pane.state();
    expect(functions).toMatchObject({ target: "D2", chosen: { id: "SHIFT_HOURS", formula: null } });
    expect(functions.chosen!.args.map((arg) => arg.id)).toEqual(["start", "end", "shifts"]);
    pane.events.insertFormula("cell");
    await idle(pane);
    expect(pane.state().notice!.message.code).toBe("formula.insert.unsure");
    pane.events.editArgument("start", "C2");
    await idle(pane);
    expect(pane.state().functions.chosen!.formula).toBe("=SHOP.SHIFT_HOURS(C2)");
    pane.events.insertFormula("cell");
    await idle(pane);
    expect(pane.state().functions.chosen).toBeNull();
    expect(port.sheets[0]!.rows[1]![3]).toBe("=SHOP.SHIFT_HOURS(C2)");
    pane.events.undo();
    await idle(pane);
    expect(port.sheets[0]!.rows[1]![3]).toBe("");
  });

  test("a cell that holds something is not overwritten", async () => {
    const { pane } = await opened("售前");
    pane.events.editArgument("start", "C2");
    await idle(pane);
    pane.events.insertFormula("cell");
    await idle(pane);
    expect(pane.state().notice!.message.code).toBe("formula.insert.occupied");
  });

  test("a time left needs a deadline, and is said where there is none", async () => {
    const { pane } = await opened("");
    pane.events.closeCard();
    expect(pane.state().functions.chosen).toBeNull();
    pane.events.insertCountdown();
    await idle(pane);
    expect(pane.state().notice!.message.code).toBe("formula.countdown.none");
  });

  test("why: the rules of the formula in the selected cell", async () => {
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: async () => cell("=SHOP.REFUND_DEADLINE(A1,B1)"),
        area: nowhere,
        onEdit: async () => async () => undefined,
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
        onEdit: async () => async () => undefined,
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
