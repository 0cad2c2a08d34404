import { ID_MARK, type Step, type WritePlan } from "./plan";

export const namesNewTable = (step: Step): boolean => JSON.stringify(step).includes(ID_MARK);

/** Puts the ids of new tables where `idOf(name)` stands. */
export function withIds(step: Step, ids: ReadonlyMap<string, string>): Step {
  if (step.do !== "write") return step;
  const named = (text: string) => text.replace(/\{\{id:(.+?)\}\}/g, (whole, name) => ids.get(name) ?? whole);
  return {
    ...step,
    cells: step.cells.map((row) => row.map((cell) => (typeof cell === "string" ? named(cell) : cell))),
  };
}

/** Every step of a plan, the record with the ids that its tables have by now. */
export function stepsWithIds(plan: WritePlan, tables: readonly { name: string; id: string }[]): Step[] {
  const ids = new Map(tables.map(({ name, id }) => [name, id] as const));
  return [...plan.steps, ...plan.record.map((step) => withIds(step, ids))];
}
