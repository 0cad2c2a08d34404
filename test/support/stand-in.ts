import { StandIn, type StandInOptions } from "../../workbench/client/stand-in";
import { addSheet, deleteSheet } from "../../workbench/model/edit/sheets";

export { loadModule, shopFunctions } from "./functions";

const open = new Set<StandIn>();

/** A stand-in that is closed after the test. */
export async function startStandIn(options?: StandInOptions): Promise<StandIn> {
  const standIn = await StandIn.start(options);
  open.add(standIn);
  return standIn;
}

afterEach(() => {
  open.forEach((standIn) => standIn.close());
  open.clear();
});

/** A workbook with one blank "Sheet1", as at the start. */
function blank({ workbook, log }: StandIn): void {
  workbook.transact("user", () => {
    const old = [...workbook.data.sheets];
    const fresh = addSheet(workbook, "fresh");
    old.forEach((sheet) => deleteSheet(workbook, sheet));
    workbook.touchBook("names");
    workbook.touchBook("settings");
    Object.assign(workbook.data, { names: [], settings: new Map() });
    fresh.name = "Sheet1";
  });
  workbook.clearUndo();
  log.clear();
}

/**
 * One stand-in for all tests of a file, blank before each: starting Microsoft's client takes longer than most tests.
 * `excel` runs a body inside Excel.run with `context` and `sheet` (the first one).
 */
export function shareStandIn(options?: StandInOptions): {
  standIn(): StandIn;
  excel<T = unknown>(body: string): Promise<T>;
} {
  let shared: StandIn;
  beforeAll(async () => {
    shared = await StandIn.start(options);
  });
  beforeEach(() => blank(shared));
  afterAll(() => shared.close());
  return {
    standIn: () => shared,
    excel: (body) =>
      shared.run(`return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        ${body}
      })`),
  };
}
