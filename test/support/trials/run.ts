import type { Outcome } from "../../../src/commands";
import type { BookData } from "../../../workbench/model/data";
import { essenceOf } from "../snapshot";
import { faultOf, isLasting, type SeenRequest, type Trial } from "./faults";
import type { CommandId, Scenario } from "./scenarios";
import type { Stage } from "./stage";

/** How a trial may end: as before, as planned, or half because nothing could be asked of Excel any more. */
export type Ending = "before" | "planned" | "half";

export interface Verdict {
  /** `wrong`: what was said is not what is. */
  readonly ending: Ending | "wrong";
  readonly said: string;
  readonly is: Ending;
}

export const WAYS = ["plan", "run", "undo"] as const;

/** Planning a command, carrying it out, or undoing it, on a workbook that is ready for it. */
export interface Prepared {
  readonly scenario: string;
  readonly way: (typeof WAYS)[number];
  readonly start: BookData;
  act(): Promise<Outcome<unknown>>;
  /** What the workbook is before and after, when nothing goes wrong. */
  readonly before: string;
  readonly planned: string;
  readonly requests: readonly SeenRequest[];
}

function succeeded<T>(outcome: Outcome<T>, what: string): T {
  if (!outcome.ok) throw new Error(`${what}: refused, ${JSON.stringify(outcome.message)}`);
  return outcome.value;
}

async function perform(stage: Stage, id: CommandId, args: object): Promise<void> {
  const planned = succeeded(await stage.plan(id, args), `${id}, plan`);
  succeeded(await stage.run(planned), `${id}, run`);
}

/**
 * Puts the scenario's book on the stage, plans the command, carries it out and undoes it once without a fault; what they
 * do then is what every trial is measured by. Plans are kept: they fit every copy of the workbook they were made for.
 */
export async function prepare(stage: Stage, scenario: Scenario): Promise<Prepared[]> {
  await stage.put(scenario.book());
  for (const [id, args] of scenario.before) await perform(stage, id, args);
  scenario.edit?.(stage.standIn.workbook);
  await stage.standIn.settled();
  return measured(stage, scenario);
}

/** The same under another host, on the workbook that is ready for it already. */
export async function prepareAgain(
  stage: Stage,
  scenario: Scenario,
  [first]: Prepared[]
): Promise<Prepared[]> {
  await stage.put(first!.start);
  return measured(stage, scenario);
}

async function measured(stage: Stage, scenario: Scenario): Promise<Prepared[]> {
  const { name, command } = scenario;
  const args = scenario.args(stage.book);
  const [plan, planned] = await observed(stage, name, "plan", () => stage.plan(command, args));
  const [run, done] = await observed(stage, name, "run", () => stage.run(planned));
  if (done.undo.steps.length === 0) return [plan, run];
  const [undo] = await observed(stage, name, "undo", () => stage.undo(done));
  return [plan, run, undo];
}

async function observed<T>(
  stage: Stage,
  scenario: string,
  way: Prepared["way"],
  act: () => Promise<Outcome<T>>
): Promise<[Prepared, T]> {
  const { styles, ...rest } = stage.book;
  const start = { ...structuredClone(rest), styles };
  const before = essenceOf(stage.book);
  stage.standIn.log.clear();
  const value = succeeded(await act(), `${scenario}, ${way}`);
  const requests = stage.standIn.log.entries
    .filter(({ kind }) => kind === "excel")
    .map(({ actions, wrote }) => ({ actions, wrote }));
  const planned = essenceOf(stage.book);
  await stage.standIn.settled();
  return [{ scenario, way, start, act, before, planned, requests }, value];
}

/** Does the same on the same workbook with one fault in its way. */
export async function attempt(stage: Stage, prepared: Prepared, trial: Trial): Promise<Verdict> {
  await stage.put(prepared.start);
  stage.standIn.faults.plan(faultOf(trial));
  const outcome = await prepared.act();
  const now = essenceOf(stage.book);
  const is = now === prepared.planned ? "planned" : now === prepared.before ? "before" : "half";
  const said = outcome.ok ? "done" : outcome.message.code;
  return { ending: endingOf(said, is, now === prepared.before, trial), said, is };
}

function endingOf(said: string, is: Ending, isAsBefore: boolean, trial: Trial): Verdict["ending"] {
  if (said === "done") return is === "planned" ? "planned" : "wrong";
  if (said === "write.halfDone") return isLasting(trial) ? "half" : "wrong";
  return isAsBefore ? "before" : "wrong";
}
