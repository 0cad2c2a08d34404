import { type WritePort, HostProblem, type Region, write, type WritePlan } from "../excel";
import { type Done, done, type Outcome, type Planned, refuse } from "./contract";

/** Carries a plan out behind the guard, shows the place, and hands back the plan that undoes it. */
export async function run(port: WritePort, planned: Planned<unknown>): Promise<Outcome<Done>> {
  const written = await write(port, planned.writes);
  if (!written.ok) return refuse(written.message.code, written.message.params);
  if (planned.show) await showIfPossible(port, planned.show);
  return done({ message: planned.success, note: written.note, undo: written.undo });
}

/** The write stands whether or not its place can be shown, so a host that fails here must not hide the undo. */
async function showIfPossible(port: WritePort, place: Region): Promise<void> {
  try {
    await port.show(place);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
  }
}

/** 撤销: takes back what a command wrote, unless somebody has changed it since. */
export async function undo(port: WritePort, plan: WritePlan): Promise<Outcome<Done>> {
  const written = await write(port, plan);
  if (!written.ok) return refuse(written.message.code, written.message.params);
  return done({ message: { code: "undo.done", params: {} }, note: null, undo: written.undo });
}
