import { PROFILES, profileBy, type ProfileId, type RuledProfile } from "../../domain/roster";
import { type Day, daysOfMonth, type Month } from "../../domain/kernel";
import { type RuleRow, rulesOfTable, rulesOn } from "../../domain/rulebook";
import { a1, type Region } from "../../excel";
import { isTextKey } from "../../text";
import { sheetOf } from "../../book/open";
import { done, type Outcome, refuse } from "../contract";
import { cellIn } from "../rules/table";
import type { RecordedRules } from "./roster-record";
import type { StaffedBook } from "./staffed-book";

export const recordedRules = ({ rows }: RuledProfile): RecordedRules =>
  Object.fromEntries(rows.map(({ id, value }) => [id, value]));

/** The profile a roster was made by: its own rules, or the handbook's as long as rosters kept none; null = unreadable. */
export function profileOfRecord(profile: ProfileId, rules: RecordedRules | undefined): RuledProfile | null {
  if (rules === undefined) return PROFILES[profile];
  if (typeof rules !== "object" || rules === null) return null;
  const rows = Object.entries(rules).map(([id, value]): RuleRow => ({ id, value }));
  const made = profileBy(rulesOfTable(rows), profile);
  return made.findings.length > 0 ? null : made;
}

/** The day whose rules a month is made by. */
export const firstDay = ({ year, month }: Month): Day => daysOfMonth(year, month)[0]!;

/** The profile of a new roster by the rules of the workbook as they stand on its first day; a value that no roster can be made by is refused. */
export function profileInUse(
  { rules: { rules, table }, book }: StaffedBook,
  id: ProfileId,
  on: Day
): Outcome<RuledProfile> {
  const profile = profileBy(rulesOn(rules, on), id);
  const place = (rule: string): Region | null => {
    const line = table?.lines.find((l) => l.id === rule);
    return table && line ? cellIn(table, line, "value") : null;
  };
  const findings = profile.findings.map((f) => {
    const at = place(f.rule);
    const cell = at ? `${sheetOf(book, at.sheet).name}!${a1(at.at)}` : "";
    return { ...f, params: { ...f.params, cell }, where: { ...f.where, cell } };
  });
  const [first] = findings;
  if (!first || !isTextKey(first.code)) return done(profile);
  return refuse(first.code, first.params, { findings, show: place(first.rule) });
}
