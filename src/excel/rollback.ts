import type { Area } from "./area";
import type { Step, WritePlan } from "./plan";
import type { Contents, WritePort, SheetInfo, Survey } from "./port";
import { holds } from "./verify";

type WriteStep = Extract<Step, { do: "write" }>;

/**
 * The part of a plan's undo that fits what really happened: after a failed request nobody knows how far Excel came, and
 * a sheet or row of that name may be somebody else's. Null when what stands there isn't only ours.
 */
export async function rollbackSteps(port: WritePort, plan: WritePlan): Promise<Step[] | null> {
  const survey = await port.survey();
  const possible = plan.undo.filter((step) => exists(step, survey));
  const writes = [...plan.steps, ...plan.record].filter((step) => step.do === "write");
  const there = writes.filter((step) => sheetNamed(survey, step.sheet) !== undefined);
  const contents = await port.read(there.map(({ sheet, at }) => ({ sheet, at })));
  const removes = possible.some((step) => step.do === "deleteSheet" || step.do === "deleteRow");
  if (removes && !there.every((step, i) => oursOrBlank(step, contents[i]!))) return null;
  const ours = (sheet: string) => isCopy(sheet, plan, survey) ?? holdsOnly(sheet, writes, survey);
  return possible.every((step) => step.do !== "deleteSheet" || ours(step.sheet)) ? possible : null;
}

const sheetNamed = (survey: Survey, key: string): SheetInfo | undefined =>
  survey.sheets.find((s) => s.id === key || s.name === key);

function exists(step: Step, survey: Survey): boolean {
  switch (step.do) {
    case "deleteName":
      return survey.names.some((n) => n.name === step.name);
    case "deleteRow":
      // The row after the last of the old table exists only if it was added.
      return survey.tables.some(
        (t) => t.id === step.table && t.area.rows - 1 - (t.totals ? 1 : 0) > step.index
      );
    default:
      return "sheet" in step && sheetNamed(survey, step.sheet) !== undefined;
  }
}

const oursOrBlank = ({ cells }: WriteStep, { formulas }: Contents): boolean =>
  cells.every((row, r) => row.every((cell, c) => formulas[r]![c] === "" || holds(cell, formulas[r]![c]!)));

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
  const ours = writes.filter((step) => step.sheet === name).map((step) => step.at);
  return !used || contains(ours, used);
}

/** True when the box around the areas holds the other one. */
function contains(areas: readonly Area[], { row, col, rows, cols }: Area): boolean {
  const end = (key: "row" | "col", size: "rows" | "cols") => Math.max(...areas.map((a) => a[key] + a[size]));
  const start = (key: "row" | "col") => Math.min(...areas.map((a) => a[key]));
  return (
    areas.length > 0 &&
    start("row") <= row &&
    start("col") <= col &&
    end("row", "rows") >= row + rows &&
    end("col", "cols") >= col + cols
  );
}
