import type { Done, Outcome, Planned } from "../../../src/commands";
import type * as DeskModule from "../../../tools/command/desk";
import { StandIn } from "../../../workbench/client/stand-in";
import type { HostId } from "../../../workbench/host/profiles";
import type { BookData, SheetData, StyleData } from "../../../workbench/model/data";
import { contextFor } from "../command-context";
import { loadModule, shopFunctions } from "../functions";
import type { CommandId } from "./scenarios";

/** One stand-in with the commands in it, whose workbook can be changed for another: starting Microsoft's client takes far longer. */
export class Stage {
  private constructor(
    readonly standIn: StandIn,
    private readonly module: typeof DeskModule
  ) {}

  static async open(host?: HostId): Promise<Stage> {
    const standIn = await StandIn.start({ functions: shopFunctions(), host });
    return new Stage(standIn, loadModule<typeof DeskModule>(standIn, "tools/command/desk.ts"));
  }

  get book(): BookData {
    return this.standIn.workbook.data;
  }

  /** Another workbook, or an earlier state of this one, takes the place of what is there. */
  async put(book: BookData): Promise<void> {
    const { workbook, faults, log } = this.standIn;
    faults.clear();
    await this.standIn.settled();
    workbook.transact("user", () => {
      for (const part of ["sheets", "names", "settings", "activeSheet"] as const) workbook.touchBook(part);
      const { styles, ...rest } = structuredClone(book);
      if (book.styles !== workbook.data.styles) this.takeStyles(rest.sheets, styles);
      Object.assign(workbook.data, rest);
    });
    workbook.knownSheetIds.clear();
    book.sheets.forEach(({ id }) => workbook.knownSheetIds.add(id));
    workbook.select(workbook.activeSheet, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
    workbook.clearUndo();
    log.clear();
  }

  /** The styles of another workbook get their places among those that are known here. */
  private takeStyles(sheets: readonly SheetData[], styles: readonly StyleData[]): void {
    const known = styles.map((style) => this.standIn.workbook.styles.intern(style));
    for (const { cells, rows, columns } of sheets) {
      for (const cell of cells.values()) if (cell.s !== undefined) cell.s = known[cell.s];
      for (const line of [...rows.values(), ...columns.values()])
        if (line.style !== undefined) line.style = known[line.style];
    }
  }

  plan(id: CommandId, args: object): Promise<Outcome<Planned<unknown>>> {
    const { livePort: port, commands } = this.module;
    const planned: Promise<unknown> = commands[id].plan(port, args as never, contextFor());
    return planned as Promise<Outcome<Planned<unknown>>>;
  }

  run(planned: Planned<unknown>): Promise<Outcome<Done>> {
    return this.module.run(this.module.livePort, planned);
  }

  undo({ undo }: Done): Promise<Outcome<Done>> {
    return this.module.undo(this.module.livePort, undo);
  }

  close(): void {
    this.standIn.close();
  }
}
