import { type Day, isoDay } from "../../domain/kernel";
import { leaveCells, seenIn, swapCells, type WantedCell } from "../../domain/roster";
import { done, type Outcome, refuse } from "../contract";
import type { AskPreview, LeaveArgs, SwapArgs } from "./shapes";
import { nameIn } from "./change";
import type { OpenRoster } from "./open-roster";
import { rowsOf } from "./publish";
import { called } from "./requested-cells";

export type AskKind = "leave" | "swap";
/** A request, as it was typed or as the register has it. */
export type Asked =
  { readonly kind: "leave"; readonly args: LeaveArgs } | { readonly kind: "swap"; readonly args: SwapArgs };

/** The cells a request is about; refused by name where it is about none. */
export function wantedOf(open: OpenRoster, { kind, args }: Asked): Outcome<WantedCell[]> {
  const { sheet, people } = open.standing;
  const first = open.problem.days[0]!.day;
  const named = [args.person, kind === "swap" ? args.other : undefined].filter((name) => name !== undefined);
  for (const name of named) {
    const who = called(name, people);
    if (who.length !== 1)
      return refuse(who.length === 0 ? "roster.away.unknown" : "roster.away.twice", { person: name, sheet });
  }
  const [person, other] = named.map((name) => called(name, people)[0]!.id);
  const rows = rowsOf(open);
  if (kind === "leave") {
    if (args.half !== undefined) return done([]);
    const from = args.from as Day;
    const cells = leaveCells(rows, first, {
      person: person!,
      from,
      to: (args.to ?? from) as Day,
      code: args.code ?? "事假",
    });
    return cells.length > 0 ? done(cells) : refuse("roster.away.noShift", { sheet });
  }
  const back = args.back === undefined ? null : (args.back as Day);
  const cells = swapCells(rows, first, { person: person!, other: other ?? "", day: args.day as Day, back });
  return cells.length > 0 ? done(cells) : refuse("asks.noSwap", { sheet });
}

/** The cells of a request as a preview says them. */
export const shown = (
  open: OpenRoster,
  cells: readonly WantedCell[]
): Pick<AskPreview, "month" | "changes"> => ({
  month: open.known.month,
  changes: cells.map((c) => ({ ...c, name: nameIn(open)(c.person), day: isoDay(c.day) })),
});

/** The cells as they were when it was asked, whatever stands there now. */
export function seenCells({ standing, problem }: OpenRoster, request: Asked, seen: string): WantedCell[] {
  const idOf = (name: string | undefined) => called(name ?? "", standing.people)[0]?.id ?? "";
  const cells = seenIn(seen, problem.days[0]!.day);
  if (request.kind === "leave") {
    const { person, code = "事假" } = request.args;
    return cells.map(({ day, from }) => ({ person: idOf(person), day, from, to: code }));
  }
  const { person, other } = request.args;
  return cells.map(({ day, from }, i) => ({
    person: idOf(i % 2 === 0 ? person : other),
    day,
    from,
    to: cells[i % 2 === 0 ? i + 1 : i - 1]?.from ?? "",
  }));
}
