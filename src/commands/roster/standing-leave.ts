import { type Month, monthText, ymd } from "../../domain/kernel";
import { type Fixed, isLeave, type Problem } from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { done, type Outcome } from "../contract";
import type { StaffMember } from "../staff/model";
import { leaveOn, readRoster } from "./open-roster";
import { rostersOf } from "./read";
import { type Stamp, stampOf } from "./stamp";
import type { RosterPreview } from "./shapes";
import type { StaffedBook } from "./staffed-book";

/** The roster of a month that is in use now, as another one finds it. */
export interface StandingMonth {
  /** Leave on it: made again, it stays. */
  readonly leave: readonly Fixed[];
  /** Its stamp and where that stands, which says that it is out of use once there is another; null = no stamp. */
  readonly stamp: (Stamp & { readonly sheet: string }) | null;
}

/** What stands there; one round trip where there is one. */
export async function standingLeave(
  port: ReadPort,
  staffed: StaffedBook,
  people: readonly StaffMember[],
  month: Month
): Promise<Outcome<StandingMonth>> {
  const known = rostersOf(staffed.book).find((roster) => roster.month === monthText(month));
  if (!known) return done({ leave: [], stamp: null });
  const standing = await readRoster(port, staffed, known);
  if (!standing.ok) return standing;
  const listed = new Set(people.map(({ id }) => id));
  const stamp = stampOf(standing.value);
  return done({
    leave: leaveOn(standing.value).filter(({ person }) => listed.has(person)),
    stamp: stamp && { ...stamp, sheet: standing.value.sheetId },
  });
}

const isSameCell = (a: Fixed, b: Fixed): boolean => a.person === b.person && a.day === b.day;

/** What is asked or granted anew of a day goes before what stood there. */
export function withStanding(asked: readonly Fixed[], standing: readonly Fixed[]): Fixed[] {
  const isAsked = (cell: Fixed) => asked.some((a) => isLeave(a.code) && isSameCell(a, cell));
  return [...asked, ...standing.filter((cell) => !isAsked(cell))];
}

/** Leave that stood there and nobody asked for again, as people say it, and what a way out gave up. Example: "小钱 12-15 病假". */
export function leaveSaid(
  standing: readonly Fixed[],
  asked: readonly Fixed[],
  people: readonly StaffMember[],
  { fixed }: Pick<Problem, "fixed">
): RosterPreview["standingLeave"] {
  const carried = standing.filter((cell) => !asked.some((a) => isLeave(a.code) && isSameCell(a, cell)));
  const name = (id: string) => people.find((p) => p.id === id)?.name ?? id;
  const said = ({ person, day, code }: Fixed) => {
    const { month, day: date } = ymd(day);
    return `${name(person)} ${month}-${date} ${code}`;
  };
  const isKept = (cell: Fixed) => fixed.some((f) => isSameCell(f, cell));
  return {
    kept: carried.filter(isKept).map(said),
    givenUp: carried.filter((cell) => !isKept(cell)).map(said),
  };
}
