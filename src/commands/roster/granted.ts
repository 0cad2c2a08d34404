import { type Day, isoDay } from "../../domain/kernel";
import { LEAVE } from "../../domain/registers";
import { type Fixed, isLeave } from "../../domain/roster";
import type { Line } from "../../domain/tables";
import type { ReadPort } from "../../excel";
import type { Book } from "../../book/open";
import { done, type Outcome } from "../contract";
import { openRegisters } from "../register/lines";
import type { StaffMember } from "../staff/model";
import type { SheetDay } from "./calendar";
import { called, daysIn } from "./requested-cells";

/** A line of 请假登记 that somebody granted. */
export interface GrantedLeave {
  readonly person: string;
  readonly from: Day;
  readonly to: Day;
  readonly code: string;
}

/** Leave that is granted, whole days only; one round trip where the shop keeps the register, else none. */
export async function grantedLeave(port: ReadPort, book: Book): Promise<Outcome<GrantedLeave[]>> {
  const open = await openRegisters(port, book, [LEAVE]);
  if (!open.ok) return open;
  return done((open.value[0]?.lines ?? []).flatMap(leaveOf));
}

function leaveOf({ values }: Line): GrantedLeave[] {
  const { person, from, to, code, state, half } = values;
  if (state !== "approved" || typeof from !== "number" || typeof person !== "string") return [];
  if (half !== null && half !== undefined) return [];
  const kind = String(code ?? "");
  const last = typeof to === "number" ? to : from;
  return isLeave(kind) ? [{ person, from: from as Day, to: last as Day, code: kind }] : [];
}

/** Granted leave as cells of a month, and whom it names that nobody knows there. */
export interface GrantedCells {
  readonly fixed: readonly Fixed[];
  readonly unknown: readonly string[];
}

export function grantedCells(
  granted: readonly GrantedLeave[],
  people: readonly StaffMember[],
  days: readonly SheetDay[]
): GrantedCells {
  const here = granted.map((g) => ({ ...g, who: called(g.person, people), days: daysIn(g, days) }));
  const meant = here.filter((g) => g.days.length > 0);
  return {
    fixed: meant.flatMap(({ who, days: on, code }) =>
      who.length === 1 ? on.map((day) => ({ person: who[0]!.id, day, code })) : []
    ),
    unknown: [
      ...new Set(
        meant.flatMap(({ who, person, from }) => (who.length === 1 ? [] : [`${person} ${isoDay(from)}`]))
      ),
    ],
  };
}

/** What the register grants goes before what was said of the same days; a lock that collides is the engine's to name. */
export function withGranted(asked: readonly Fixed[], granted: readonly Fixed[]): Fixed[] {
  const keyOf = ({ person, day }: Fixed) => `${person} ${String(day)}`;
  const sure = new Map(granted.map((cell) => [keyOf(cell), cell]));
  return [...sure.values(), ...asked.filter((cell) => !(sure.has(keyOf(cell)) && isLeave(cell.code)))];
}
