import { type Day, dayOfMoment, type Finding, isoDay, minutesOfDay, type Moment } from "../../domain/kernel";
import { checkRoster, isOfLaw, versionChanges, type VersionRow } from "../../domain/roster";
import { asTyped, type ReadPort } from "../../excel";
import { text } from "../../text";
import { Draft } from "../../book/draft";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import type { PublishArgs, PublishPreview } from "./shapes";
import { openRoster, type OpenRoster, placeOf } from "./open-roster";
import { PUBLISHED, publishedIn, publishedKey, storedOf, type VersionEntry } from "./published";
import { clockText, sentenceOf } from "./sentence";
import { STAMP, stampOf } from "./stamp";

/** Gives a month out: its next version, stamped, with what changed since the last; red and yellow need a reason. */
export async function planPublish(
  port: ReadPort,
  { month, reason = "", despiteLaw = "no", by = "" }: PublishArgs,
  context: CommandContext
): Promise<Outcome<Planned<PublishPreview>>> {
  const open = await openRoster(port, { month });
  if (!open.ok) return open;
  const before = publishedIn(open.value.staffed.book, open.value.known.month);
  if (!before.ok) return before;
  const { findings } = checkRoster(open.value.problem, open.value.roster);
  const decided = { hasReason: reason.trim() !== "", despiteLaw: despiteLaw === "yes" };
  const blocked = blockedBy(open.value, findings, decided, context);
  if (blocked) return blocked;
  const rows = rowsOf(open.value);
  const days = open.value.problem.days.map((d) => d.day);
  const changes = before.value ? versionChanges(before.value.rows, rows, days) : [];
  if (before.value && changes.length === 0)
    return refuse("publish.same", { version: before.value.versions.length, month: open.value.known.month });
  const entry: VersionEntry = {
    version: (before.value?.versions.length ?? 0) + 1,
    at: stampTime(context.now),
    by: by.trim(),
    reason: reason.trim(),
    law: findings.filter(isOfLaw).map(lawText),
    changes,
  };
  return done(planned(open.value, entry, rows, before.value?.versions ?? [], findings, context));
}

/** What stands on the sheet now, by person. */
export const rowsOf = ({ standing }: OpenRoster): VersionRow[] =>
  standing.people.map(({ id, name }, p) => ({ id, name, codes: standing.cells[p]! }));

const stampTime = (now: Moment): string =>
  `${isoDay(dayOfMoment(now))} ${clockText(Math.floor(minutesOfDay(now)))}`;

/** A law that is broken, as it is kept. Example: "W09 802 2026-12-09". */
const lawText = ({ rule, where: { person, day } }: Finding): string =>
  [rule, person, typeof day === "number" ? isoDay(day as Day) : ""].filter((part) => part).join(" ");

/** What whoever publishes has decided. */
interface Decided {
  readonly hasReason: boolean;
  readonly despiteLaw: boolean;
}

/** What stands in the way, worst first, and whether the decision is enough for it. */
const GATES = [
  {
    code: "publish.law",
    is: isOfLaw,
    opens: ({ hasReason, despiteLaw }: Decided) => hasReason && despiteLaw,
  },
  { code: "publish.red", is: isRed, opens: ({ hasReason }: Decided) => hasReason },
  { code: "publish.yellow", is: isYellow, opens: ({ hasReason }: Decided) => hasReason },
] as const;

function isRed({ severity }: Finding): boolean {
  return severity === "red";
}
function isYellow({ severity }: Finding): boolean {
  return severity === "yellow";
}

/** Law holds it back until it was seen and decided, red and yellow until there is a reason; all of that is kept. */
function blockedBy(
  open: OpenRoster,
  findings: readonly Finding[],
  decided: Decided,
  { locale }: CommandContext
) {
  const gate = GATES.find(({ is, opens }) => !opens(decided) && findings.some(is));
  const which = gate ? findings.filter(gate.is) : [];
  const [first] = which;
  if (!gate || !first) return null;
  return refuse(
    gate.code,
    { count: which.length, first: sentenceOf(first, open.problem, locale) },
    { findings: which, show: placeOf(open.standing, first.where.person, first.where.day) }
  );
}

function planned(
  open: OpenRoster,
  entry: VersionEntry,
  rows: readonly VersionRow[],
  before: readonly VersionEntry[],
  findings: readonly Finding[],
  context: CommandContext
): Planned<PublishPreview> {
  const { month } = open.known;
  const { sheet } = open.standing;
  const draft = new Draft(open.staffed.book, context);
  stamped(draft, open, entry, context);
  const record = storedOf({ rows, versions: [...before, entry], agreed: [] });
  const count = (severity: Finding["severity"]) => findings.filter((f) => f.severity === severity).length;
  return {
    preview: {
      month,
      version: entry.version,
      at: entry.at,
      reason: entry.reason,
      changes: entry.changes.map((c) => ({ ...c, day: isoDay(c.day) })),
      red: count("red"),
      yellow: count("yellow"),
      law: entry.law.length,
    },
    writes: draft
      .remember(PUBLISHED, record, { key: publishedKey(month) })
      .plan({ code: "publish.touches", params: { sheet, version: entry.version } }),
    success: {
      code: entry.version === 1 ? "publish.doneFirst" : "publish.done",
      params: { sheet, version: entry.version, changes: entry.changes.length },
    },
    show: null,
  };
}

function stamped(
  draft: Draft,
  { standing }: OpenRoster,
  { version, at }: VersionEntry,
  { locale }: CommandContext
) {
  const found = stampOf(standing);
  if (!found) return;
  const { at: place, now } = found;
  const stamp = text("publish.stamp", { version, at }, locale);
  const region = { sheet: standing.sheetId, at: place };
  const contents = { values: [[now]], formulas: [[now]] };
  draft.edit(region, contents, [[asTyped(String(now).replace(STAMP, stamp))]]);
}
