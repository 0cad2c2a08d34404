import {
  type BeginRequest,
  checkRotation,
  MOST_ROWS,
  type Problem,
  type RuledProfile,
  rotationRequest,
  spreadRotation,
  validate,
} from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import type { StaffCandidate } from "../staff/model";
import { ruleEdits } from "./policy";
import { draftOf, openMonth, planned } from "./build";
import type { BuildArgs, RosterPreview, RotateArgs } from "./shapes";
import { type KeptRotation, rostersOf } from "./read";
import { firstDay, profileInUse } from "./recorded-rules";
import { unsolved } from "./solve";
import type { StaffedBook } from "./staffed-book";

/** A month's roster from one weekly rotation that goes on month after month. */
export async function planRotation(
  port: ReadPort,
  args: RotateArgs,
  context: CommandContext
): Promise<Outcome<Planned<RosterPreview>>> {
  const asked = await openMonth(port, args, context);
  if (!asked.ok) return asked;
  const { staffed, staff, standing } = asked.value;
  const earlier = earlierRotation(staffed, staff, args);
  const profile = profileInUse(staffed, args.profile, firstDay(asked.value.month));
  if (!profile.ok) return profile;
  const wanted = askedFor(args, earlier, profile.value);
  const draft = draftOf(asked.value, wanted, context);
  if (!draft.ok) return draft;
  const { problem } = draft.value;
  const findings = validate(problem);
  if (findings.length > 0) return unsolved({ kind: "invalid", findings }, problem, context.locale);
  const edits = ruleEdits(staffed, wanted.policy, context);
  if (!edits.ok) return edits;
  const rotation = await rotationFor(problem, demandOf(problem), earlier, context);
  if (!rotation.ok) return rotation;
  const { roster, open } = spreadRotation(problem, rotation.value);
  const month = { kept: rotation.value, isContinued: rotation.value === earlier, open };
  const found = { roster, bound: 0, proven: false, rotation: month };
  return done(planned({ staffed, standing, edits: edits.value }, draft.value, found, wanted, context));
}

/** The latest rotation of these shifts and exactly these people. */
function earlierRotation(
  staffed: StaffedBook,
  staff: StaffCandidate,
  { profile }: RotateArgs
): KeptRotation | null {
  const ids = new Set(staff.people.map((p) => p.id));
  const kept = rostersOf(staffed.book).flatMap((r) =>
    r.profile === profile && r.rotation ? [r.rotation] : []
  );
  return kept.find(({ order }) => order.length === ids.size && order.every((id) => ids.has(id))) ?? null;
}

/** A rotation gives four rests in one month and five in another, so "exactly" becomes "at least". */
function askedFor(args: RotateArgs, earlier: KeptRotation | null, { settings }: RuledProfile): BuildArgs {
  const { month, profile, leave, wishes, locked } = args;
  const { restPerPeriod } = settings;
  const isExact = restPerPeriod?.mode === "exactly";
  const policy = restPerPeriod === null ? {} : { rests: restPerPeriod.days };
  const ease = isExact ? [{ code: "roster.relax.restTooMany", params: {} }] : [];
  return { month, profile, leave, wishes, locked, demand: args.demand ?? earlier?.demand, policy, ease };
}

/** People per shift on each day; a rotation has the same on all. */
const demandOf = ({ days }: Problem): Record<string, number> =>
  Object.fromEntries(days[0]!.demands.map((d) => [d.shift!, d.min]));

/** The earlier rotation as long as it keeps today's rules and cover, else a new one. */
async function rotationFor(
  problem: Problem,
  demand: Record<string, number>,
  earlier: KeptRotation | null,
  { seed, locale, solver, cancel }: CommandContext
): Promise<Outcome<KeptRotation>> {
  const people = problem.people.length;
  if (people > MOST_ROWS) return refuse("roster.rotation.tooMany", { people, most: MOST_ROWS });
  const request: BeginRequest = { problem, cover: Array.from({ length: 7 }, () => demand), seed };
  if (earlier && checkRotation(rotationRequest(request), earlier).length === 0) return done(earlier);
  const outcome = await solver.rotate(request, cancel);
  switch (outcome.kind) {
    case "begun":
      return done({ ...outcome.started, demand });
    case "short": {
      const { needed, most, missing } = outcome;
      return refuse("roster.rotation.short", { people, needed, most, missing });
    }
    case "notFound":
      return refuse("roster.rotation.notFound", { people });
    case "cancelled":
      return unsolved({ ...outcome, best: null }, problem, locale);
    case "failed":
      return unsolved(outcome, problem, locale);
  }
}
