import type { RuleState } from "../../../src/commands";
import { COLUMN_IDS } from "../../../src/commands/rules/columns";
import { emptyBook } from "../../../workbench/model/empty-book";
import { contextFor } from "../../support/command-context";
import { Desk, valueOf } from "../../support/desk";
import { shopFunctions } from "../../support/functions";

export const SHEET = "店务规则";
export const LOG =
  '{"日期","工号","事项";"2026-11-02","843","因服务被投诉";"2026-11-20","843","因服务被投诉"}';
export const TOTAL = `=SHOP.PENALTY_TOTAL("843","2026-11",${LOG},店务_规则)`;

export const open = (book = emptyBook()) => Desk.open(book, shopFunctions());
export const column = (id: (typeof COLUMN_IDS)[number]) => COLUMN_IDS.indexOf(id);

export async function table(desk: Desk, sheet = SHEET) {
  const { area } = desk.sheet(sheet).tables[0]!;
  const rows = await desk.values(sheet, area);
  const rowOf = (id: string) => rows.findIndex((r) => r[0] === id);
  return { area, rows, rowOf, line: (id: string) => rows[rowOf(id)]! };
}

/** What the user does in the grid. */
export async function type(desk: Desk, sheet: string, row: number, col: number, content: string | number) {
  await desk.standIn.run(`return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getCell(${row}, ${col});
    cell.formulas = [[${JSON.stringify(content)}]];
    await context.sync();
  })`);
}

export const formula = async (desk: Desk, content: string) => {
  await type(desk, "Sheet1", 0, 0, content);
  return (await desk.values("Sheet1", { row: 0, col: 0, rows: 1, cols: 1 }))[0]![0];
};

export const state = async (desk: Desk, change: Parameters<typeof contextFor>[0] = {}): Promise<RuleState> =>
  valueOf(await desk.module.queries["rules.check"].ask(desk.port, {}, contextFor(change)));
