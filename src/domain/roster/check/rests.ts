import { type Day, type Finding, weekday } from "../../kernel";
import { dueRests, isEmployed, isRestLimited, mostRests } from "../due";
import { REST } from "../model";
import { findingOf, RULES } from "../rules";
import { type Context, dayAt, endOf, type Line } from "./context";

const isOff = (context: Context, code: string | undefined) => code === undefined || !context.table.has(code);

function restsOfPeriod(context: Context, line: Line): Finding[] {
  const due = dueRests(context.problem, line.person);
  if (due === null) return [];
  const have = line.row.filter((c) => c === REST).length;
  const where = { person: line.person.id };
  if (have < due) return [findingOf(RULES.restPeriodMin, where, { have, due }, due - have)];
  const most = mostRests(context.problem, line.person) ?? due;
  return isRestLimited(context.problem, line.person) && have > most
    ? [findingOf(RULES.restPeriodMax, where, { have, due: most }, have - most)]
    : [];
}

/** Weeks Monday–Sunday of which all seven days are known and touch the period. */
function restsOfWeeks(context: Context, line: Line): Finding[] {
  const least = context.problem.settings.restPerWeek;
  const findings: Finding[] = [];
  for (let at = 0; least > 0 && at + 7 <= line.all.length; at += 1) {
    const monday = dayAt(context, line, at) as Day;
    if (weekday(monday) !== 1 || at + 7 <= line.offset) continue;
    const week = Array.from({ length: 7 }, (_, i) => i);
    if (!week.every((i) => isEmployed(line.person, (monday + i) as Day))) continue;
    const have = week.filter((i) => isOff(context, line.all[at + i])).length;
    const where = { person: line.person.id, day: monday + 6 };
    if (have < least) findings.push(findingOf(RULES.restWeek, where, { have, least }, least - have));
  }
  return findings;
}

/** Rest days that last night's shift doesn't reach into (A-14, X04). */
function wholeRests(context: Context, line: Line): Finding[] {
  const due = dueRests(context.problem, line.person);
  const least = Math.min(context.problem.settings.wholeRests, due ?? Infinity);
  const have = line.row.filter((code, d) => {
    const before = context.table.get(line.all[line.offset + d - 1] ?? "");
    return code === REST && (before === undefined || endOf(before) <= 1440);
  }).length;
  const away = line.row.some((code) => code !== REST && !context.table.has(code));
  if (have >= least || away) return [];
  return [findingOf(RULES.wholeRest, { person: line.person.id }, { have, least }, least - have)];
}

function weekendsOff(context: Context, line: Line): Finding[] {
  const least = context.problem.settings.weekendsOff;
  if (least === 0) return [];
  const free = context.problem.days.filter(
    (plan, d) =>
      weekday(plan.day) === 6 &&
      d + 1 < line.row.length &&
      isOff(context, line.row[d]) &&
      isOff(context, line.row[d + 1])
  ).length;
  if (free >= least) return [];
  return [findingOf(RULES.weekendsOff, { person: line.person.id }, { have: free, least }, least - free)];
}

/** Rest days in the period, in each week, whole ones, and free weekends. */
export function checkRests(context: Context): Finding[] {
  return context.lines.flatMap((line) => [
    ...restsOfPeriod(context, line),
    ...restsOfWeeks(context, line),
    ...wholeRests(context, line),
    ...weekendsOff(context, line),
  ]);
}
