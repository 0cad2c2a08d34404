import { a1, type Area, cellOf, contains, fixed, quoted } from "./area";
import { hash } from "./hash";
import { stepsWithIds } from "./ids";
import { ABSENT, type CellInput, type Step, type WritePlan } from "./plan";
import type { CellValue, Grid, Region, SheetInfo, Survey, TableInfo, WritePort } from "./port";
import { strayCopies } from "./stray";
import { holds } from "./verify";

type StepOf<K extends Step["do"]> = Extract<Step, { do: K }>;
type WriteStep = StepOf<"write">;

/** The workbook after a failed request, as far as a plan may have changed it. */
interface Scene {
  readonly plan: WritePlan;
  readonly survey: Survey;
  /** What the plan writes, with the ids that its new tables have by now. */
  readonly writes: readonly WriteStep[];
  /** What stands there now; blank where a sheet isn't there. */
  readonly found: (region: Region) => Grid;
}

export interface Rollback {
  readonly steps: readonly Step[];
  /** Cells in which neither our content stands nor the one before: somebody else's, left as they are. */
  readonly kept: readonly Region[];
}

/**
 * The part of a plan's undo that fits what really happened: after a failed request nobody knows how far Excel came, and
 * a sheet, a row or a cell may be somebody else's by now. Null when what would be deleted isn't only ours.
 */
export async function rollbackOf(port: WritePort, plan: WritePlan): Promise<Rollback | null> {
  const survey = await port.survey();
  const writes = stepsWithIds(plan, survey.tables).filter((step) => step.do === "write");
  const due = plan.undo.filter((step) => isDue(step, plan, survey));
  const rows = due.flatMap((step) => rowsTaken(step, plan, survey));
  const olds = due.filter((step) => step.do === "write");
  const found = await reader(port, survey, [...writes, ...rows, ...olds]);
  const scene: Scene = { plan, survey, writes, found };
  const left = due.filter((step) => step.do !== "deleteCells" || isInserted(step, scene));
  if (!left.every((step) => isOurs(step, scene))) return null;
  const kept = olds.flatMap((step) => foreignCells(step, scene));
  const strays = await strayCopies(port, plan, survey);
  return {
    steps: [...left.map((step) => (step.do === "write" ? without(step, kept) : step)), ...strays],
    kept,
  };
}

/** What must be looked at before rows or cells are taken away: they, and the row they were copied from. */
function rowsTaken(step: Step, { steps }: WritePlan, survey: Survey): Region[] {
  switch (step.do) {
    case "deleteRow":
      return [rowOf(step, survey)].filter((row) => row !== null);
    case "deleteColumn":
      return [columnOf(step, survey)].filter((column) => column !== null);
    case "deleteCells":
    case "clear":
      return [
        { sheet: step.sheet, at: step.at },
        ...copiesInto(step, steps).map(({ sheet, from }) => ({ sheet, at: from })),
      ];
    default:
      return [];
  }
}

const copiesInto = ({ sheet, at }: StepOf<"deleteCells" | "clear">, steps: readonly Step[]) =>
  steps.filter(
    (step): step is StepOf<"copyCells"> =>
      step.do === "copyCells" && step.sheet === sheet && a1(step.at) === a1(at)
  );

/** Cells were pushed down when what stood there stands there no longer. */
function isInserted({ sheet, at }: StepOf<"deleteCells">, { plan, found }: Scene): boolean {
  const before = plan.expects.find(
    ({ probe: p }) => p.of === "cells" && p.sheet === sheet && a1(p.at) === a1(at)
  );
  return before === undefined || before.state !== hash(found({ sheet, at }));
}

const sheetNamed = (survey: Survey, key: string): SheetInfo | undefined =>
  survey.sheets.find((s) => s.id === key || s.name === key);

/** One round trip for all regions whose sheets are there. */
async function reader(
  port: WritePort,
  survey: Survey,
  regions: readonly Region[]
): Promise<(region: Region) => Grid> {
  const there = regions.filter(({ sheet }) => sheetNamed(survey, sheet) !== undefined);
  const contents = await port.read(there.map(({ sheet, at }) => ({ sheet, at })));
  const grids = new Map(there.map((region, i) => [keyOf(region), contents[i]!.formulas] as const));
  return (region) => grids.get(keyOf(region)) ?? blank(region.at);
}

const keyOf = ({ sheet, at }: Region): string => JSON.stringify([sheet, at]);
const blank = ({ rows, cols }: Area): Grid =>
  Array.from({ length: rows }, () => Array.from({ length: cols }, () => ""));

/** Whether there is anything left for a step of the undo to do. */
function isDue(step: Step, plan: WritePlan, survey: Survey): boolean {
  switch (step.do) {
    case "deleteName":
      return nameChanged(step.name, plan, survey) === true;
    case "addName":
      return nameChanged(step.name, plan, survey) !== false;
    case "deleteRow":
      return rowOf(step, survey) !== null;
    case "deleteColumn":
      return columnOf(step, survey) !== null;
    case "addSheet":
      return sheetNamed(survey, step.name) === undefined;
    case "removeTable":
      return survey.tables.some(({ name }) => name === step.name);
    default:
      return "sheet" in step && isSheetDue(step.sheet, plan, survey);
  }
}

/** A sheet that the undo makes anew is filled only when it is gone; any other must be there. */
function isSheetDue(sheet: string, { undo }: WritePlan, survey: Survey): boolean {
  const anew = undo.some((step) => step.do === "addSheet" && step.name === sheet);
  return anew !== (sheetNamed(survey, sheet) !== undefined);
}

/** False: a name is as the plan found it; null: it is gone; true: it is there and means something else. */
function nameChanged(name: string, { expects }: WritePlan, { names }: Survey): boolean | null {
  const expected = expects.find(({ probe }) => probe.of === "bookName" && probe.name === name)?.state;
  const now = names.find((n) => n.name === name)?.formula ?? ABSENT;
  if (now === (expected ?? ABSENT)) return false;
  return now === ABSENT ? null : true;
}

/** The row after the last of the old table; null when there is none, because it exists only if it was added. */
function rowOf({ table, index }: StepOf<"deleteRow">, { tables }: Survey): Region | null {
  const found = tables.find((t) => t.id === table);
  if (!found || bodyRows(found) <= index) return null;
  return { sheet: found.sheet, at: { ...found.area, row: found.area.row + 1 + index, rows: 1 } };
}

/** The cells of a column under its header; null when the table has no such column. */
function columnOf({ table, name }: StepOf<"deleteColumn">, { tables }: Survey): Region | null {
  const found = tables.find((t) => t.id === table);
  const at = found?.columns.indexOf(name) ?? -1;
  if (!found || at < 0) return null;
  const { row, col } = found.area;
  return { sheet: found.sheet, at: { row: row + 1, col: col + at, rows: bodyRows(found), cols: 1 } };
}

const bodyRows = ({ area, totals }: TableInfo): number => area.rows - 1 - (totals ? 1 : 0);

/** Only what the plan made may be removed. */
function isOurs(step: Step, scene: Scene): boolean {
  switch (step.do) {
    case "deleteSheet":
      return isOurSheet(step.sheet, scene);
    case "deleteRow":
      return isOurRow(step, scene);
    case "deleteColumn":
      return isOurColumn(step, scene);
    case "deleteName":
      return isOurName(step.name, scene);
    case "deleteCells":
    case "clear":
      return areOurCells(step, scene);
    default:
      return true;
  }
}

function isOurSheet(sheet: string, { plan, survey, writes, found }: Scene): boolean {
  const here = writes.filter((step) => step.sheet === sheet);
  const asWritten = here.every((step) =>
    step.cells.every((row, r) => row.every((cell, c) => isOursOrBlank(cell, found(step)[r]![c]!)))
  );
  return asWritten && (isCopy(sheet, plan, survey) ?? holdsOnly(sheet, here, survey));
}

const isOursOrBlank = (written: CellInput, now: CellValue): boolean => now === "" || holds(written, now);

/** In a row that Excel added, formulas are those of the table's own columns. */
function isOurRow(step: StepOf<"deleteRow">, { survey, writes, found }: Scene): boolean {
  const region = rowOf(step, survey)!;
  const filled = (cell: CellValue) => cell === "" || String(cell).startsWith("=");
  return found(region)[0]!.every(
    (cell, c) =>
      filled(cell) || isWritten({ ...region.at, col: region.at.col + c }, region.sheet, cell, writes, survey)
  );
}

/** In a column that Excel added stands only what we wrote. */
function isOurColumn(step: StepOf<"deleteColumn">, { survey, writes, found }: Scene): boolean {
  const region = columnOf(step, survey);
  if (!region) return false;
  return found(region).every(
    ([cell = ""], r) =>
      cell === "" || isWritten({ ...region.at, row: region.at.row + r }, region.sheet, cell, writes, survey)
  );
}

/** Blank, a formula, as we wrote it, or still as it was copied. */
function areOurCells(step: StepOf<"deleteCells" | "clear">, { plan, survey, writes, found }: Scene): boolean {
  const { sheet, at } = step;
  const copied = copiesInto(step, plan.steps).map(({ from }) => found({ sheet, at: from }));
  return found({ sheet, at }).every((line, r) =>
    line.every(
      (cell, c) =>
        cell === "" ||
        String(cell).startsWith("=") ||
        copied.some((source) => source[r % source.length]?.[c] === cell) ||
        isWritten(cellOf(at, r, c), sheet, cell, writes, survey)
    )
  );
}

function isWritten(
  { row, col }: Pick<Area, "row" | "col">,
  sheet: string,
  now: CellValue,
  writes: readonly WriteStep[],
  survey: Survey
): boolean {
  const id = sheetNamed(survey, sheet)?.id;
  return writes.some((step) => {
    if (sheetNamed(survey, step.sheet)?.id !== id) return false;
    const input = step.cells[row - step.at.row]?.[col - step.at.col];
    return input !== undefined && holds(input, now);
  });
}

function isOurName(name: string, { plan: { steps }, survey }: Scene): boolean {
  const formula = survey.names.find((n) => n.name === name)?.formula ?? "#REF!";
  const added = steps.filter((step) => step.do === "addName" && step.name === name);
  return (
    formula.includes("#REF!") || added.some((step) => step.do === "addName" && means(formula, step, survey))
  );
}

function means(formula: string, { sheet, at }: StepOf<"addName">, survey: Survey): boolean {
  const name = sheetNamed(survey, sheet)?.name ?? sheet;
  return [quoted(name), name].some((spelled) => formula === `=${spelled}!${fixed(at)}`);
}

function foreignCells(step: WriteStep, { writes, survey, found }: Scene): Region[] {
  const { sheet } = step;
  return found(step).flatMap((line, r) =>
    line.flatMap((now, c) => {
      const at = cellOf(step.at, r, c);
      const known = isOursOrBlank(step.cells[r]![c]!, now) || isWritten(at, sheet, now, writes, survey);
      return known ? [] : [{ sheet, at }];
    })
  );
}

/** The old contents, but for the cells that are left as they are. */
function without(step: WriteStep, kept: readonly Region[]): WriteStep {
  const left = new Set(kept.filter(({ sheet }) => sheet === step.sheet).map(({ at }) => a1(at)));
  const keep = (old: CellInput, r: number, c: number) => (left.has(a1(cellOf(step.at, r, c))) ? null : old);
  return { ...step, cells: step.cells.map((line, r) => line.map((old, c) => keep(old, r, c))) };
}

/** Whether a sheet that the plan copied has grown beyond its original; null for a sheet that is no copy. */
function isCopy(name: string, { steps }: WritePlan, survey: Survey): boolean | null {
  const copied = steps.find((step) => step.do === "copySheet" && step.name === name);
  if (copied?.do !== "copySheet") return null;
  const [copy, original] = [sheetNamed(survey, name)?.used, sheetNamed(survey, copied.from)?.used];
  return !copy || (original !== undefined && original !== null && contains([original], copy));
}

/** Nothing stands on the sheet outside of what we wrote. */
function holdsOnly(name: string, writes: readonly WriteStep[], survey: Survey): boolean {
  const used = sheetNamed(survey, name)?.used;
  return (
    !used ||
    contains(
      writes.map((step) => step.at),
      used
    )
  );
}
