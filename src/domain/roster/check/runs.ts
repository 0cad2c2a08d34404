import type { Finding } from "../../kernel";
import { findingOf, LAWFUL_RUN, RULES } from "../rules";
import { type Context, endOf, type Line, type Run, runsOf, whereOf } from "./context";

/** Pairs of neighbouring days, the last of the tail included. */
function successions(context: Context, line: Line): Finding[] {
  const { forbidden, minGap } = context.problem.settings;
  const findings: Finding[] = [];
  for (let at = Math.max(1, line.offset); at < line.all.length; at += 1) {
    const before = context.table.get(line.all[at - 1]!);
    const after = context.table.get(line.all[at]!);
    if (!before || !after) continue;
    const where = whereOf(context, line, at);
    const params = { before: before.code, after: after.code };
    if (forbidden.some(([a, b]) => a === before.code && b === after.code)) {
      findings.push(findingOf(RULES.succession, where, params));
    }
    const gap = after.start + 1440 - endOf(before);
    if (gap < minGap)
      findings.push(findingOf(RULES.gap, where, { ...params, gap, least: minGap }, minGap - gap));
  }
  return findings;
}

/** Runs that end inside the period or at its first day; a run cut by the last day may still go on. */
function tooShort(context: Context, line: Line, run: Run): Finding[] {
  const { shortestRun, shortestRest } = context.problem.settings;
  const least = run.value ? shortestRun : shortestRest;
  const length = run.to - run.from;
  const inside = run.from > 0 && run.to < line.all.length && run.to >= line.offset;
  if (!inside || length >= least) return [];
  const rule = run.value ? RULES.shortRun : RULES.shortRest;
  return [
    findingOf(
      rule,
      whereOf(context, line, Math.max(run.to - 1, line.offset)),
      { length, least },
      least - length
    ),
  ];
}

/** Days of a run that go beyond what the rule tries or keeps; those of last month are nobody's to change. */
function daysOver({ problem }: Context, line: Line, run: Run): number {
  const rule = problem.settings.longestRun;
  return rule === null ? 0 : Math.max(0, Math.min(run.to - run.from - rule.days, run.to - line.offset));
}

/** Too long for the law, for the shop's rule, or for both; what is only tried weighs once. */
function tooLong(context: Context, line: Line, run: Run): Finding[] {
  const length = run.to - run.from;
  if (!run.value || run.to <= line.offset) return [];
  const rule = context.problem.settings.longestRun;
  const [over, where] = [daysOver(context, line, run), whereOf(context, line, run.to - 1)];
  const isUnlawful = length > LAWFUL_RUN;
  const kept = rule?.hard === true;
  const own = { length, most: rule?.days ?? 0 };
  return [
    ...(over > 0 && kept ? [findingOf(RULES.longRun, where, own, over)] : []),
    ...(over > 0 && !kept && !isUnlawful ? [findingOf(RULES.longRunTried, where, own, over)] : []),
    ...(isUnlawful
      ? [findingOf(RULES.weeklyRestLaw, where, { length, most: LAWFUL_RUN }, kept ? 0 : over)]
      : []),
  ];
}

function nights(context: Context, line: Line): Finding[] {
  const { nightsInRow, nightsPerPeriod } = context.problem.settings;
  const isNight = (code: string) => context.table.get(code)?.kind === "night";
  const findings = runsOf(line.all, isNight)
    .filter((r) => nightsInRow > 0 && r.value && r.to - r.from > nightsInRow && r.to > line.offset)
    .map((r) =>
      findingOf(RULES.nightsInRow, whereOf(context, line, r.to - 1), {
        length: r.to - r.from,
        most: nightsInRow,
      })
    );
  const count = line.row.filter(isNight).length;
  if (nightsPerPeriod > 0 && count > nightsPerPeriod) {
    const params = { have: count, most: nightsPerPeriod };
    findings.push(findingOf(RULES.nightsPeriod, { person: line.person.id }, params, count - nightsPerPeriod));
  }
  return findings;
}

/** What may follow what, and how long people work, rest and work nights in a row (A-12, A-26, W09). */
export function checkRuns(context: Context): Finding[] {
  return context.lines.flatMap((line) => [
    ...successions(context, line),
    ...runsOf(line.all, (code) => context.table.has(code)).flatMap((run) => [
      ...tooShort(context, line, run),
      ...tooLong(context, line, run),
    ]),
    ...nights(context, line),
  ]);
}
