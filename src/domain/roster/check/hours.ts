import type { Finding } from "../../kernel";
import { countRow } from "../counters";
import { findingOf, RULES } from "../rules";
import type { Context } from "./context";

const MINUTES_PER_HOUR = 60;

/** Limits of paid minutes per person, and the lawful overtime once for the whole roster (W08, W10). */
export function checkHours(context: Context): Finding[] {
  const { shifts, days, settings } = context.problem;
  const working = days.filter((d) => d.kind === "work" || d.kind === "adjusted").length;
  const lawful = working * settings.lawfulDay + settings.lawfulOvertime;
  const overtime = settings.lawfulOvertime / MINUTES_PER_HOUR;
  const findings: Finding[] = [];
  let people = 0;
  let most = 0;
  for (const { person, row } of context.lines) {
    const { minutes } = countRow(shifts, days, row);
    const { maxMinutes, minMinutes } = person;
    const where = { person: person.id };
    if (maxMinutes !== null && minutes > maxMinutes) {
      findings.push(findingOf(RULES.minutesMax, where, { minutes, most: maxMinutes }, minutes - maxMinutes));
    }
    if (minMinutes !== null && minutes < minMinutes) {
      findings.push(findingOf(RULES.minutesMin, where, { minutes, least: minMinutes }, minMinutes - minutes));
    }
    if (minutes > lawful) people += 1;
    most = Math.max(most, minutes);
  }
  if (people > 0)
    findings.push(findingOf(RULES.overtimeLaw, {}, { people, lawful, most, overtime }, most - lawful));
  return findings;
}

/** Four rests a month and runs of at most six days cannot both hold all year: 48 rests, 52 needed. */
export function checkYear(context: Context): Finding[] {
  const { restPerPeriod, longestRun } = context.problem.settings;
  if (restPerPeriod?.mode !== "exactly" || longestRun === null || context.problem.days.length < 28) return [];
  const have = restPerPeriod.days * 12;
  const need = Math.ceil(365 / (longestRun.days + 1)) - 1;
  return have < need ? [findingOf(RULES.yearOfRests, {}, { have, need, run: longestRun.days })] : [];
}
