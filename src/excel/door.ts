import type { Message } from "../text";
import { a1, contains } from "./area";
import { firstBroken, refusal } from "./guard";
import { namesNewTable, withIds } from "./ids";
import type { Expectation, Step, WritePlan } from "./plan";
import { type WritePort, type Grid, HostProblem, type Region } from "./port";
import { type Rollback, rollbackOf } from "./rollback";
import { finishUndo, inverse } from "./undo";
import { differs } from "./verify";

export type Written =
  /** `note`: what was left out though the rest stands, to be said beside the success. */
  | { readonly ok: true; readonly undo: WritePlan; readonly note: Message | null }
  /** Nothing of the workbook is different from before, unless the message says so. */
  | { readonly ok: false; readonly message: Message };

/**
 * The only way anything is written: guard (is the workbook still what the plan assumed?), write, read back. Three round
 * trips, one more when a record needs the id of a new table, one more for page layout. Whatever goes wrong is taken back.
 */
export async function write(port: WritePort, plan: WritePlan): Promise<Written> {
  try {
    const broken = await firstBroken(port, plan.expects);
    if (broken) return { ok: false, message: refusal(broken) };
  } catch (error) {
    return { ok: false, message: failure("refuse.host", error) };
  }
  try {
    const record = await applyAll(port, plan);
    const note = await layOut(port, plan);
    const wrong = await mismatch(port, [...plan.steps, ...record]);
    if (wrong) return await takeBack(port, plan, { code: "write.readBack", params: { where: wrong } });
    return { ok: true, undo: await inverse(port, plan), note };
  } catch (error) {
    return takeBack(port, plan, failure("write.failed", error));
  }
}

type FailureCode = "refuse.host" | "write.failed";

/** Sentence for a failure of the host; anything else is a defect of ours and is not hidden. */
export function failure(code: FailureCode, error: unknown): Message {
  if (!(error instanceof HostProblem)) throw error;
  if (error.code === "AccessDenied") return { code: "refuse.readOnly", params: {} };
  if (error.code === "InvalidOperationInCellEditMode") return { code: "refuse.editing", params: {} };
  return { code, params: { reason: reasonOf(error) } };
}

const reasonOf = ({ code, message }: HostProblem): string => `${code}: ${message}`;

/** One request, unless a record needs the id of a table that only exists after the first. */
async function applyAll(port: WritePort, plan: WritePlan): Promise<Step[]> {
  const steps = plan.steps.filter((step) => step.do !== "page");
  if (!plan.record.some(namesNewTable)) {
    await port.apply([...steps, ...plan.record]);
    return [...plan.record];
  }
  const ids = await port.apply(steps);
  const record = plan.record.map((step) => withIds(step, ids));
  await port.apply(record);
  return record;
}

/** Page layout by itself: an Excel without a printer refuses it, and the rest must not fall with it. */
async function layOut(port: WritePort, { steps }: WritePlan): Promise<Message | null> {
  const pages = steps.filter((step) => step.do === "page");
  if (pages.length === 0) return null;
  try {
    await port.apply(pages);
    return null;
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    return { code: "write.noLayout", params: {} };
  }
}

/** The first written cell that doesn't hold what was written, or null. */
async function mismatch(port: WritePort, steps: readonly Step[]): Promise<string | null> {
  const writes = steps.filter((s) => s.do === "write");
  const pastes = steps.filter((s) => s.do === "pasteValues");
  const written = [...writes, ...pastes];
  const read = await port.read([
    ...written.map(({ sheet, at }): Region => ({ sheet, at })),
    ...pastes.map(({ from, at }): Region => ({ sheet: from, at })),
  ]);
  const wanted = [...writes.map(({ cells }) => cells), ...read.slice(written.length).map((r) => r.values)];
  for (const [i, { at }] of written.entries()) {
    const wrong = differs(wanted[i]!, read[i]!.formulas as Grid, at);
    if (wrong) return wrong;
  }
  return null;
}

/** After a failed write: undo what was done and say honestly whether everything is as before. */
async function takeBack(port: WritePort, plan: WritePlan, why: Message): Promise<Written> {
  const reason = String(why.params.reason ?? why.params.where ?? why.code);
  try {
    if (plan.undoes) {
      if (await finishUndo(port, plan, plan.undoes)) return { ok: true, undo: NOTHING, note: null };
      return { ok: false, message: { code: "write.halfDone", params: { reason } } };
    }
    const rollback = await rollbackOf(port, plan);
    if (rollback && rollback.steps.length > 0) await port.apply(rollback.steps);
    const said = rollback && (await restored(port, plan, rollback, why));
    return { ok: false, message: said ?? { code: "write.halfDone", params: { reason } } };
  } catch (error) {
    // Whatever Excel's reason, something may be written: no sentence may say that nothing is.
    if (!(error instanceof HostProblem)) throw error;
    return { ok: false, message: { code: "write.halfDone", params: { reason: reasonOf(error) } } };
  }
}

/** After an undo that had to be finished there is nothing more to take back. */
const NOTHING: WritePlan = {
  expects: [],
  steps: [],
  record: [],
  undo: [],
  undoProbes: [],
  touches: { code: "undo.touches", params: {} },
};

/** What may be said after a rollback: that everything is as before, or all but the named cell; null for neither. */
async function restored(
  port: WritePort,
  { expects }: WritePlan,
  { steps, kept }: Rollback,
  why: Message
): Promise<Message | null> {
  const [first] = kept;
  if (!first) return (await firstBroken(port, expects)) ? null : why;
  const holdsKept = ({ probe }: Expectation) =>
    (probe.of === "cells" || probe.of === "values") &&
    kept.some(({ sheet, at }) => sheet === probe.sheet && contains([probe.at], at));
  const broken = await firstBroken(
    port,
    expects.filter((expected) => !holdsKept(expected))
  );
  if (broken || (await mismatch(port, steps))) return null;
  return { code: "write.kept", params: { where: a1(first.at) } };
}
