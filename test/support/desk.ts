import type { Outcome, Planned } from "../../src/commands";
import type { StandIn, StandInOptions } from "../../workbench/client/stand-in";
import type { BookData, SheetData } from "../../workbench/model/data";
import { contextFor } from "./command-context";
import type * as DeskModule from "../../tools/command/desk";
import { sampleBook, snapshotOf } from "./snapshot";
import { loadModule, startStandIn } from "./stand-in";

type CommandId = keyof typeof DeskModule.commands;

export { sampleBook };

/** The commands in the client's realm, over a workbook in the stand-in. */
export class Desk {
  private constructor(
    readonly standIn: StandIn,
    readonly module: typeof DeskModule
  ) {}

  static async open(book?: BookData, functions?: StandInOptions["functions"]): Promise<Desk> {
    const standIn = await startStandIn({ book, functions });
    return new Desk(standIn, loadModule<typeof DeskModule>(standIn, "tools/command/desk.ts"));
  }

  get port() {
    return this.module.livePort;
  }

  plan<P = unknown>(id: CommandId, args: object, change: Parameters<typeof contextFor>[0] = {}) {
    const planned: Promise<unknown> = this.module.commands[id].plan(
      this.port,
      args as never,
      contextFor(change)
    );
    return planned as Promise<Outcome<Planned<P>>>;
  }

  /** The answer of a question to the workbook. */
  ask<R = unknown>(id: keyof typeof DeskModule.queries, args: object = {}): Promise<Outcome<R>> {
    const query = this.module.queries[id];
    return query.ask(this.port, args as never, contextFor()) as Promise<unknown> as Promise<Outcome<R>>;
  }

  async run(id: CommandId, args: object, change: Parameters<typeof contextFor>[0] = {}) {
    const planned = await this.plan(id, args, change);
    return planned.ok ? this.module.run(this.port, planned.value) : planned;
  }

  sheet(name: string): SheetData {
    return this.standIn.workbook.data.sheets.find((s) => s.name === name)!;
  }

  /** Values of an area, once everything is calculated. */
  async values(sheet: string, at: { row: number; col: number; rows: number; cols: number }) {
    await this.standIn.settled();
    const [contents] = await this.port.read([{ sheet, at }]);
    return contents!.values;
  }

  /** Cells, tables, names, rules of every sheet: what must come back after 撤销. */
  snapshot(): unknown {
    return snapshotOf(this.standIn.workbook.data);
  }
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.message)}`);
  return outcome.value;
}
