import {
  dayOfMoment,
  isoDay,
  minutesOfDay,
  type Moment,
  type Month,
  monthOf,
  monthText,
} from "../../domain/kernel";
import {
  assemble,
  type Ease,
  dayPlan,
  eased,
  type Policy,
  type Problem,
  type ProposedRests,
  type Roster,
  type RuledProfile,
  understood,
} from "../../domain/roster";
import { asTyped, type ReadPort, idOf, join, type WritePlan } from "../../excel";
import { type Message, text } from "../../text";
import { freeSheetName, freeTableName } from "../../book/open";
import { Draft as Edits } from "../../book/draft";
import { remember } from "../../book/record";
import {
  type CommandContext,
  type ConflictInWords,
  done,
  type Outcome,
  type Planned,
  refuse,
} from "../contract";
import { staffInUse } from "../staff/adopt";
import type { StaffCandidate, StaffMember } from "../staff/model";
import { askedCells } from "./requested-cells";
import { daysWithNotice, type SheetDay } from "./calendar";
import { historyOf } from "./history";
import { readPasts } from "./past";
import { kept } from "./recorded-wishes";
import { gridOf, layoutOf } from "./layout";
import type { BuildArgs, RosterPreview } from "./shapes";
import { demandsByDay, demandsFor, shiftsFor } from "./cover";
import { proposalFor, refusedPolicy, type RuleEdits, ruleEdits } from "./policy";
import { rosterPeople } from "./problem";
import { firstDay, profileInUse, recordedRules } from "./recorded-rules";
import { rosterKey, type RosterRecord, rostersOf } from "./read";
import { readStaffedBook, type StaffedBook } from "./staffed-book";
import { clockText } from "./sentence";
import type { RosterSheet } from "./roster-sheet";
import { sheetPlan } from "./sheet";
import type { ShiftTable } from "./shifts";
import { grantedCells, grantedLeave, type GrantedLeave, withGranted } from "./granted";
import { constraintsIn, remarksOf } from "./constraints";
import { madeOf } from "./made";
import { type FoundRoster, previewOf } from "./preview";
import { solve } from "./solve";
import { leaveSaid, standingLeave, type StandingMonth, withStanding } from "./standing-leave";

/** A month's roster on a new sheet, from the staff list, last months' rosters and the engine. */
export async function planBuild(
  port: ReadPort,
  args: BuildArgs,
  context: CommandContext
): Promise<Outcome<Planned<RosterPreview>>> {
  const asked = await openMonth(port, args, context);
  if (!asked.ok) return asked;
  const edits = ruleEdits(asked.value.staffed, args.policy, context);
  if (!edits.ok) return edits;
  return made({ ...asked.value, edits: edits.value }, args, context, Infinity);
}

/** The month with so many rests at most where cover proposes them; fewer are proposed when it can't be had. */
async function made(
  asked: RuledMonth,
  args: BuildArgs,
  context: CommandContext,
  mostRests: number
): Promise<Outcome<Planned<RosterPreview>>> {
  const draft = draftOf(asked, args, context, mostRests);
  if (!draft.ok) return draft;
  const { problem, proposed } = draft.value;
  const refused = refusedPolicy(problem, args.policy, context.locale);
  if (refused) return refused;
  const solved = await solve(problem, args, context);
  if (solved.ok) return done(planned(asked, draft.value, solved.value, args, context));
  const rests = proposed === null ? null : fewerRests(solved.conflict, proposed);
  return rests === null ? solved : made(asked, args, context, rests);
}

/** What to propose instead where rests are what collides; null = they aren't, or it is the handbook's number already. */
function fewerRests(conflict: ConflictInWords | null, { rests, handbook }: ProposedRests): number | null {
  const way = conflict?.ways.find(({ ease }) => ease.code.startsWith("roster.relax.rest"));
  if (way === undefined || rests <= handbook) return null;
  return Math.min(rests - 1, Number(way.ease.params.to ?? rests));
}

/** A month that is to be made, and the workbook with its people. */
export interface AskedMonth {
  readonly month: Month;
  readonly staffed: StaffedBook;
  readonly staff: StaffCandidate;
  /** What 请假登记 grants. */
  readonly granted: readonly GrantedLeave[];
  /** The roster of this month that is in use. */
  readonly standing: StandingMonth;
}

/** Remarks that say something of shifts and that nobody has agreed to yet, in words of the list. */
const unaskedIn = (book: StaffedBook["book"], people: readonly StaffMember[]): string[] =>
  remarksOf(book, people)
    .filter(({ agreed, proposed }) => agreed === null && proposed.length > 0)
    .map(({ name, remark }) => `${name} ${remark}`);

/** What of the remarks nobody understood, whoever has agreed to the rest. */
const notReadIn = (book: StaffedBook["book"], people: readonly StaffMember[]): string[] =>
  remarksOf(book, people)
    .filter(({ unread }) => unread !== "")
    .map(({ name, unread }) => `${name} ${unread}`);

/** The same with what the rule table will say. */
export interface RuledMonth extends AskedMonth {
  readonly edits: RuleEdits;
}

export async function openMonth(
  port: ReadPort,
  args: Pick<BuildArgs, "month">,
  { locale }: CommandContext
): Promise<Outcome<AskedMonth>> {
  const month = monthOf(args.month);
  if (!month) return refuse("refuse.month", { month: args.month });
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const listed = staffInUse(staffed.value.staff, locale);
  if (!listed.ok) return listed;
  const isGone = (person: StaffMember) => constraintsIn(staffed.value.book)(person).includes("gone");
  const staff = { ...listed.value, people: listed.value.people.filter((person) => !isGone(person)) };
  const granted = await grantedLeave(port, staffed.value.book);
  if (!granted.ok) return granted;
  const opened = { month, staffed: staffed.value, staff, granted: granted.value };
  const standing = await standingLeave(port, staffed.value, staff.people, month);
  return standing.ok ? done({ ...opened, standing: standing.value }) : standing;
}

export interface Draft {
  readonly month: Month;
  readonly days: readonly SheetDay[];
  readonly profile: RuledProfile;
  readonly problem: Problem;
  readonly staff: StaffCandidate;
  readonly shifts: ShiftTable;
  /** Rests that were proposed included. */
  readonly policy: Policy;
  readonly proposed: ProposedRests | null;
  readonly granted: RosterPreview["granted"];
  readonly standingLeave: RosterPreview["standingLeave"];
  readonly unasked: RosterPreview["unasked"];
  readonly notRead: RosterPreview["notRead"];
}

/** What is asked, whoever answers. */
export function draftOf(
  { staffed, staff, month, granted, standing }: AskedMonth,
  args: BuildArgs,
  context: CommandContext,
  mostRests = Infinity
): Outcome<Draft> {
  const ruled = profileInUse(staffed, args.profile, firstDay(month));
  if (!ruled.ok) return ruled;
  const profile = ruled.value;
  const days = daysWithNotice(month, staffed.calendar);
  const asked = askedCells(args, staff, days, context.locale);
  if (!asked.ok) return asked;
  const leave = grantedCells(granted, staff.people, days);
  const sure = withGranted(asked.value.fixed, leave.fixed);
  const { table, shifts } = shiftsFor(staffed, profile, context.locale);
  if (!shifts) return refuse("roster.shiftsDamaged", { sheet: table.sheet });
  const old = understood(readPasts(staffed.book, staffed.scanned, staff.people, shifts, month.year));
  const usual = demandsFor(args, profile, shifts, staff.people.length);
  const demands = demandsByDay(usual, args, days);
  const desk = {
    people: staff.people.length,
    days: days.map((d) => dayPlan(d.day, demands(d.day), staffed.calendar)),
    shifts,
  };
  const ruledDesk = { ...desk, settings: profile.settings };
  const proposed = proposalFor(ruledDesk, profile, { ...args.policy }, mostRests);
  const policy = { ...(proposed && { rests: proposed.rests }), ...args.policy };
  const history = historyOf(month, old, shifts, staffed.calendar);
  const problem = assemble({
    profile,
    shifts,
    days,
    people: rosterPeople(staff.people, history, staffed.book),
    demands,
    humane: true,
    policy,
    ...asked.value,
    fixed: withStanding(sure, standing.leave),
  });
  const asEased = (args.ease ?? []).reduce(eased, problem);
  return done({
    month,
    days,
    profile,
    problem: asEased,
    staff,
    shifts: table,
    policy,
    proposed,
    granted: { days: leave.fixed.length, unknown: leave.unknown },
    standingLeave: leaveSaid(standing.leave, sure, staff.people, asEased),
    unasked: unaskedIn(staffed.book, staff.people),
    notRead: notReadIn(staffed.book, staff.people),
  });
}

/** The sheet of a roster and its record, with the rotation it came from if any. */
export function planned(
  { staffed, edits, standing }: Pick<RuledMonth, "staffed" | "edits" | "standing">,
  draft: Draft,
  found: FoundRoster,
  args: BuildArgs,
  context: CommandContext
): Planned<RosterPreview> {
  const { rotation } = found;
  const { standingLeave, unasked, notRead } = draft;
  const sheet = rosterSheet(staffed, draft, found.roster, args, context);
  const record: RosterRecord = {
    table: idOf(sheet.table),
    shifts: draft.shifts.writes
      ? idOf(draft.shifts.name)
      : rostersOf(staffed.book).find((r) => r.profile === args.profile)!.shifts,
    profile: args.profile,
    seed: context.seed,
    rules: { ...recordedRules(draft.profile), ...edits.rules },
    // What the cover was lowered to stands above the table, where it may be changed.
    ease: (args.ease ?? []).filter(isLasting).map(({ code, params }) => ({ code, params })),
    policy: draft.policy,
    made: madeOf(draft.problem.people, found.roster.cells),
    ...kept(draft.problem),
    ...(rotation && { rotation: rotation.kept }),
  };
  const own = sheetPlan(sheet);
  const old = outOfUse(staffed, standing, sheet.sheet, context);
  const parts = [draft.shifts.writes, edits.writes, old, own].filter(
    (plan): plan is WritePlan => plan !== null
  );
  const settings = remember(staffed.book, rosterKey(monthText(draft.month)), record, context);
  return {
    preview: { ...previewOf(sheet, found, draft.proposed, draft.granted), standingLeave, unasked, notRead },
    writes: { ...[...parts, settings].reduce(join), touches: own.touches },
    success: successOf(sheet, rotation?.open.length ?? 0),
    show: { sheet: sheet.sheet, at: { ...gridOf(sheet.layout), rows: 1, cols: 1 } },
  };
}

/** The month's sheet before says which one counts from now on; what stands in it stays. */
function outOfUse(
  { book }: StaffedBook,
  { stamp }: StandingMonth,
  sheet: string,
  context: CommandContext
): WritePlan | null {
  if (stamp === null) return null;
  const { at, now } = stamp;
  const said = `${String(now)}${text("rosterSheet.outOfUse", { sheet }, context.locale)}`;
  return new Edits(book, context)
    .edit({ sheet: stamp.sheet, at }, { values: [[now]], formulas: [[now]] }, [[asTyped(said)]])
    .plan({ code: "settings.touches", params: {} });
}

/** Leave and locks that were given up are not on the sheet; later ones of the same person are not eased by that. */
const isLasting = ({ code }: Ease): boolean =>
  code !== "roster.relax.leave" && code !== "roster.relax.locked";

const successOf = ({ sheet }: RosterSheet, open: number): Message =>
  open === 0
    ? { code: "roster.build.done", params: { sheet } }
    : { code: "roster.rotation.done", params: { sheet, open } };

function rosterSheet(
  staffed: StaffedBook,
  draft: Draft,
  roster: Roster,
  args: BuildArgs,
  context: CommandContext
): RosterSheet {
  const { locale } = context;
  const { month, problem, days } = draft;
  const name = monthText(month);
  const unknown = days.some((d) => d.provisional);
  return {
    sheet: freeSheetName(text("rosterSheet.name", { month: name }, locale), staffed.book),
    table: freeTableName(text("rosterSheet.table", { month: name.replace("-", "_") }, locale), staffed.book),
    layout: layoutOf(problem.people.length, days.length, problem.shifts.length, unknown),
    days,
    problem,
    roster,
    groups: draft.staff.people.map((p) => p.group),
    shifts: draft.shifts,
    title: text("rosterSheet.title", { year: month.year, month: month.month }, locale),
    stamp: text("rosterSheet.stamp", { when: stampTime(context.now) }, locale),
    banner: unknown ? text("rosterSheet.unknownCalendar", { year: month.year }, locale) : null,
    locale,
  };
}

const stampTime = (now: Moment): string =>
  `${isoDay(dayOfMoment(now))} ${clockText(Math.floor(minutesOfDay(now)))}`;
