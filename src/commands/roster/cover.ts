import type { Day } from "../../domain/kernel";
import { type Demand, type Profile, type RuledProfile, type Shift, usualDemand } from "../../domain/roster";
import type { Locale } from "../../text";
import { daysIn } from "./requested-cells";
import type { SheetDay } from "./calendar";
import type { BuildArgs, ShiftChoice } from "./shapes";
import { rostersOf } from "./read";
import type { StaffedBook } from "./staffed-book";
import { knownTable, newTable, readShifts, type ShiftTable } from "./shifts";

/** The shop's own shift table of this profile, or a new one. */
export function shiftsFor(
  staffed: StaffedBook,
  profile: RuledProfile,
  locale: Locale
): { table: ShiftTable; shifts: readonly Shift[] | null } {
  const before = rostersOf(staffed.book).find((r) => r.profile === profile.id);
  const known = knownTable(staffed.book, before?.shifts ?? null);
  if (!known)
    return { table: newTable(staffed.book, profile.id, profile.shifts, locale), shifts: profile.shifts };
  const cells = staffed.scanned.find((s) => s.sheet.name === known.sheet)?.cells ?? [];
  return { table: known, shifts: readShifts(cells, profile.shifts) };
}

/** What can be asked for in a roster of this profile; a shift table that can't be read is said when it is used. */
export function shiftChoices(staffed: StaffedBook, usual: RuledProfile, locale: Locale): ShiftChoice[] {
  const shifts = shiftsFor(staffed, usual, locale).shifts ?? usual.shifts;
  const cover = usualFor(usual, shifts, staffed.staff.chosen?.people.length ?? 0);
  return shifts.map(({ code, name, kind }) => ({
    code,
    name,
    kind,
    usual: cover.find((d) => d.shift === code)?.min ?? 0,
  }));
}

/** People per shift on an ordinary day: what the user asked for, or the usual for a team of that size. */
export function demandsFor(
  args: Pick<BuildArgs, "demand">,
  profile: Profile,
  shifts: readonly Shift[],
  people: number
): Demand[] {
  if (!args.demand) return usualFor(profile, shifts, people);
  return Object.entries(args.demand)
    .filter(([, min]) => min > 0)
    .map(([shift, min]) => demandOf(shift, min));
}

const demandOf = (shift: string, min: number): Demand => ({
  shift,
  from: 0,
  to: 0,
  role: null,
  min,
  max: null,
});

/** The usual cover for the shop's own shifts; of several of a kind the first is staffed. */
export function usualFor(profile: Profile, shifts: readonly Shift[], people: number): Demand[] {
  const first = shifts.filter((s, i) => shifts.findIndex((x) => x.kind === s.kind) === i);
  return usualDemand({ ...profile, shifts: first }, people);
}

/** The same on every day, and more on days of promotions. */
export function demandsByDay(
  usual: readonly Demand[],
  { promotions = [] }: Pick<BuildArgs, "promotions">,
  days: readonly SheetDay[]
): (day: Day) => readonly Demand[] {
  const raised = promotions.map((p) => ({ ...p, days: new Set(daysIn(p, days)) }));
  return (day) => {
    const today = raised.filter((p) => p.days.has(day));
    const more = (code: string | null) =>
      today.reduce((sum, p) => sum + ((p.shift ?? code) === code ? p.more : 0), 0);
    const added = today.flatMap(({ shift }) =>
      shift && !usual.some((d) => d.shift === shift) ? [shift] : []
    );
    const all = [...usual, ...[...new Set(added)].map((shift) => demandOf(shift, 0))];
    return all.map((d) => ({ ...d, min: Math.max(0, d.min + more(d.shift)) }));
  };
}
