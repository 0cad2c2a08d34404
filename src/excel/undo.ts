import { firstBroken } from "./guard";
import type { Step, WritePlan } from "./plan";
import type { WritePort } from "./port";
import { rollbackOf } from "./rollback";

/** One round trip: the plan that undoes what was just written. It expects what stands there now. */
export async function inverse(port: WritePort, plan: WritePlan): Promise<WritePlan> {
  const { undoProbes, expects } = plan;
  const states = await port.probe([...undoProbes, ...expects.map((e) => e.probe)]);
  return {
    expects: undoProbes.map((probe, i) => ({ probe, state: states[i]! })),
    steps: plan.undo,
    record: [],
    undo: [],
    undoProbes: [],
    undoes: {
      plan,
      restores: expects.filter((e, i) => e.state !== states[undoProbes.length + i]),
    },
    touches: { code: "undo.touches", params: {} },
  };
}

/**
 * An undo that failed is not taken back but finished: what is left to do is worked out from what stands there. True when
 * everything the plan had changed is as it was before the plan.
 */
export async function finishUndo(
  port: WritePort,
  undo: WritePlan,
  { plan, restores }: NonNullable<WritePlan["undoes"]>
): Promise<boolean> {
  if (restores.length > 0 && !(await firstBroken(port, restores))) return true;
  const started = await startedAnew(port, undo.steps);
  if (started.length > 0) await port.apply(started);
  const rest = await rollbackOf(port, plan);
  if (!rest || rest.kept.length > 0) return false;
  if (rest.steps.length > 0) await port.apply(rest.steps);
  return restores.length > 0 && !(await firstBroken(port, restores));
}

/** Takes away what the undo has begun to make anew, so that it can be made as a whole. */
async function startedAnew(port: WritePort, steps: readonly Step[]): Promise<Step[]> {
  const { sheets, names } = await port.survey();
  return steps.flatMap((step): Step[] => {
    if (step.do === "addSheet" && sheets.some((s) => s.name === step.name))
      return [{ do: "deleteSheet", sheet: step.name }];
    if (step.do === "addName" && names.some((n) => n.name === step.name))
      return [{ do: "deleteName", name: step.name }];
    return [];
  });
}
