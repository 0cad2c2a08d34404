import { CONSTRAINTS, type Constraint, isProtected, readRemark } from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { Draft } from "../../book/draft";
import type { Book } from "../../book/open";
import { recordIn } from "../../book/record-kind";
import { text } from "../../text";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { staffInUse } from "../staff/adopt";
import type { StaffMember } from "../staff/model";
import { AGREED } from "./agreed";
import { readStaffed } from "./read";
import type { ConstrainArgs, PeopleAnswer, PersonRemark } from "./shapes";

/** What was agreed for a person, as long as the remark is the same. */
export function constraintsIn(book: Book): (person: StaffMember) => readonly Constraint[] {
  const agreed = agreedIn(book);
  return ({ id }) => agreed.get(id)?.constraints ?? [];
}

/** Of whom it was agreed that they are pregnant or nursing (W13). */
export function protectedIn(book: Book): (person: StaffMember) => boolean {
  const agreed = agreedIn(book);
  return ({ id }) => {
    const known = agreed.get(id);
    return known !== undefined && known.constraints.length > 0 && isProtected(known.remark);
  };
}

interface Agreed {
  readonly remark: string;
  readonly constraints: readonly Constraint[];
}

function agreedIn(book: Book): ReadonlyMap<string, Agreed> {
  const record = recordIn(book, AGREED);
  const rows = record.ok ? (record.value?.people ?? []) : [];
  return new Map(
    rows.map(([id = "", remark = "", ...kinds]) => [
      id,
      { remark, constraints: CONSTRAINTS.filter((is) => kinds.includes(is)) },
    ])
  );
}

/** What the remarks of the staff list say, and what of it was agreed to. */
export function remarksOf(book: Book, people: readonly StaffMember[]): PersonRemark[] {
  const agreed = agreedIn(book);
  return people
    .filter(({ id, note = "" }) => note !== "" || agreed.has(id))
    .map(({ id, name, note = "" }) => {
      const { constraints, unread } = readRemark(note);
      const known = agreed.get(id);
      return {
        person: id,
        name,
        remark: note,
        proposed: constraints,
        unread,
        agreed: known?.remark === note ? known.constraints : null,
      };
    })
    .filter(
      ({ proposed, unread, agreed: is }) => proposed.length > 0 || unread !== "" || (is ?? []).length > 0
    );
}

export async function askPeople(port: ReadPort, { locale }: CommandContext): Promise<Outcome<PeopleAnswer>> {
  const read = await readStaffed(port);
  if (!read.ok) return read;
  const staff = staffInUse(read.value.staff, locale);
  return staff.ok ? done({ people: remarksOf(read.value.book, staff.value.people) }) : staff;
}

/** Remembers what holds for whom, with the remark it was read from. */
export async function planConstrain(
  port: ReadPort,
  { people }: ConstrainArgs,
  context: CommandContext
): Promise<Outcome<Planned<ConstrainArgs>>> {
  const read = await readStaffed(port);
  if (!read.ok) return read;
  const staff = staffInUse(read.value.staff, context.locale);
  if (!staff.ok) return staff;
  const { book } = read.value;
  const unknown = Object.keys(people).find((id) => !staff.value.people.some((p) => p.id === id));
  if (unknown !== undefined)
    return refuse("roster.build.unknownPerson", { names: unknown, sheet: staff.value.sheet.name });
  const before = agreedIn(book);
  const rows = staff.value.people.flatMap(({ id, note = "" }) => {
    const agreed = people[id] ?? before.get(id)?.constraints;
    return agreed === undefined ? [] : [[id, people[id] ? note : (before.get(id)?.remark ?? ""), ...agreed]];
  });
  const settings = text("settings.sheet", {}, context.locale);
  // Each row is a number, a remark, and what holds.
  const count = rows.reduce((sum, [, , ...holding]) => sum + holding.length, 0);
  return done({
    preview: { people },
    writes: new Draft(book, context)
      .remember(AGREED, { people: rows })
      .plan({ code: "roster.people.touches", params: { settings } }),
    success: { code: "roster.people.done", params: { count } },
    show: null,
  });
}
