import type { Done, Outcome, Planned } from "../../../src/commands";
import type * as DeskModule from "../../../tools/command/desk";
import { StandIn } from "../../../workbench/client/stand-in";
import type { HostId } from "../../../workbench/host/profiles";
import type { BookData } from "../../../workbench/model/data";
import { loadModule, shopFunctions } from "../functions";
import { contextFor } from "../command-context";
import type { CommandId } from "./scenarios";

/** One stand-in with the commands in it, whose workbook can be put back: starting Microsoft's client takes far longer. */
export class Stage {
  private constructor(
    readonly standIn: StandIn,
    private readonly module: typeof DeskModule
  ) {}

  /** Over a copy of the workbook. */
  static async open(book: BookData, host?: HostId): Promise<Stage> {
    const standIn = await StandIn.start({ book: structuredClone(book), functions: shopFunctions(), host });
    return new Stage(standIn, loadModule<typeof DeskModule>(standIn, "tools/command/desk.ts"));
  }

  get book(): BookData {
    return this.standIn.workbook.data;
  }

  /** The workbook becomes what it was: a copy of an earlier state of it, whose styles are all still known. */
  async putBack(book: BookData): Promise<void> {
    const { workbook, faults, log } = this.standIn;
    faults.clear();
    await this.standIn.settled();
    workbook.transact("user", () => {
      for (const part of ["sheets", "names", "settings", "activeSheet"] as const) workbook.touchBook(part);
      const { sheets, names, settings, activeSheet } = structuredClone(book);
      Object.assign(workbook.data, { sheets, names, settings, activeSheet });
    });
    workbook.knownSheetIds.clear();
    book.sheets.forEach(({ id }) => workbook.knownSheetIds.add(id));
    workbook.select(workbook.activeSheet, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
    workbook.clearUndo();
    log.clear();
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
