import type { Finding } from "../../kernel";
import { isEmployed, isLeave } from "../due";
import { BLANK, REST } from "../model";
import { findingOf, RULES } from "../rules";
import { type Context, type Line, whereOf } from "./context";

function cellFinding(context: Context, line: Line, d: number): Finding | null {
  const code = line.row[d]!;
  const where = whereOf(context, line, line.offset + d);
  const employed = isEmployed(line.person, context.problem.days[d]!.day);
  if (code === BLANK) return employed ? findingOf(RULES.blank, where) : null;
  if (code === REST || isLeave(code)) return null;
  if (!context.table.has(code)) return findingOf(RULES.code, where, { code });
  if (!employed) return findingOf(RULES.employed, where, { code });
  const allowed = line.person.shifts;
  if (allowed === null || allowed.includes(code)) return null;
  const isUnlawful = line.person.nightsUnlawful === true && context.table.get(code)?.kind === "night";
  return findingOf(isUnlawful ? RULES.nightsLaw : RULES.notAllowed, where, { code });
}

/** Codes that are unknown, missing, or not for this person. */
export function checkCells(context: Context): Finding[] {
  return context.lines.flatMap((line) =>
    line.row.map((_, d) => cellFinding(context, line, d)).filter((f) => f !== null)
  );
}

/** Approved leave and locked cells stand as they were fixed. */
export function checkFixed(context: Context): Finding[] {
  const first = context.problem.days[0]?.day ?? 0;
  return context.problem.fixed.flatMap((fixed) => {
    const line = context.lines.find((l) => l.person.id === fixed.person);
    const code = line?.row[fixed.day - first];
    if (code === undefined || code === fixed.code) return [];
    return [findingOf(RULES.fixed, { person: fixed.person, day: fixed.day }, { code, fixed: fixed.code })];
  });
}

/** Wishes that are not met; information, each with its weight as amount. */
export function checkWishes(context: Context): Finding[] {
  const first = context.problem.days[0]?.day ?? 0;
  return context.problem.wishes.flatMap((wish) => {
    const line = context.lines.find((l) => l.person.id === wish.person);
    const code = line?.row[wish.day - first];
    if (code === undefined || (code === wish.code) === wish.want) return [];
    const where = { person: wish.person, day: wish.day };
    return [findingOf(RULES.wish, where, { code: wish.code, want: wish.want ? 1 : 0 }, wish.weight)];
  });
}
