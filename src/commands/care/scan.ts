import { cellOf, type ReadPort, type FormulaErrors, type Region, type Survey } from "../../excel";
import { done, type Outcome, type Query, refuse } from "../contract";
import { blocksOf, bySheet, cellsIn } from "./blocks";
import type { BrokenFormulas } from "./answers";
import { callsOurs, unknownOf } from "./spelling";
import { keyOf, stuckCells } from "./stuck";

/** What a formula shows while an answer is on its way, which may be for ever. */
const WAITING = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Shown by formulas that nobody has calculated; other errors are answers. */
export const isUncalculated = (value: unknown): boolean => value === "#NAME?" || WAITING.has(String(value));

/** Neighbouring cells that are entered again. */
export interface BrokenBlock extends Region {
  readonly formulas: readonly (readonly string[])[];
  readonly waiting: number;
  readonly numberFormats: readonly (readonly string[])[];
}

export interface Broken {
  readonly survey: Survey;
  readonly blocks: readonly BrokenBlock[];
  readonly summary: BrokenFormulas;
}

/** Three round trips, one more when #VALUE! is worked out again, whatever the size of the workbook. */
export async function findBroken(port: ReadPort): Promise<Outcome<Broken>> {
  const survey = await port.survey();
  if (survey.date1904) return refuse("refuse.date1904");
  const open = survey.sheets.filter((s) => !s.protected && s.used !== null);
  const errors = await port.errors(open.map((s) => s.id));
  const stuck = await stuckCells(port, survey, errors);
  const blocks = errors.flatMap((found) => brokenIn(found, stuck));
  return done({ survey, blocks, summary: summaryOf(survey, blocks, errors.flatMap(unknownIn)) });
}

interface Unknown {
  readonly name: string;
  readonly place: Region;
}

function brokenIn(
  { sheet, at, values, formulas, numberFormats }: FormulaErrors,
  stuck: ReadonlySet<string>
): BrokenBlock[] {
  const broken = (r: number, c: number) => {
    const formula = String(formulas[r]![c]);
    const noValue = isUncalculated(values[r]![c]) || stuck.has(keyOf(sheet, at.row + r, at.col + c));
    return noValue && callsOurs(formula) && unknownOf(formula).length === 0;
  };
  return blocksOf(at, broken).map((block) => {
    const part = <T>(grid: readonly (readonly T[])[]): T[][] =>
      grid
        .slice(block.row - at.row, block.row - at.row + block.rows)
        .map((row) => row.slice(block.col - at.col, block.col - at.col + block.cols));
    const texts = part(formulas).map((row) => row.map(String));
    const waiting = part(values)
      .flat()
      .filter((value) => WAITING.has(String(value))).length;
    return { sheet, at: block, formulas: texts, waiting, numberFormats: part(numberFormats) };
  });
}

const unknownIn = ({ sheet, at, values, formulas }: FormulaErrors): Unknown[] =>
  formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const names = isUncalculated(values[r]![c]) ? unknownOf(String(formula)) : [];
      return names.map((name) => ({ name, place: { sheet, at: cellOf(at, r, c) } }));
    })
  );

function summaryOf(
  { sheets }: Survey,
  blocks: readonly BrokenBlock[],
  unknown: readonly Unknown[]
): BrokenFormulas {
  const nameOf = (id: string) => sheets.find((s) => s.id === id)!.name;
  return {
    total: cellsIn(blocks),
    waiting: blocks.reduce((n, { waiting }) => n + waiting, 0),
    sheets: bySheet(sheets, blocks),
    unknown: unknown.map((one) => ({ ...one, sheet: nameOf(one.place.sheet) })),
    protected: sheets.filter((s) => s.protected).map((s) => s.name),
  };
}

/** Which formulas of ours show no value, sheet by sheet. */
export const scanFormulas: Query<Record<string, never>, BrokenFormulas> = {
  title: "repair.scan.title",
  args: [],
  async ask(port) {
    const found = await findBroken(port);
    return found.ok ? done(found.value.summary) : found;
  },
};
