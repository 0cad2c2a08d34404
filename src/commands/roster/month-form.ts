import { profileBy, type ProfileId, type RuledProfile } from "../../domain/roster";
import { type Day, dayOfMoment } from "../../domain/kernel";
import { rulesOn } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import type { Locale, Message } from "../../text";
import { type CommandContext, done, type Outcome } from "../contract";
import { shiftChoices } from "./cover";
import type { MonthForm, MonthForms } from "./shapes";
import { profileInUse } from "./recorded-rules";
import { readStaffedBook, type StaffedBook } from "./staffed-book";

/** What the form of a new month starts from: shifts with their usual cover, and the rules the month will keep. */
export async function askMonthForms(
  port: ReadPort,
  { now, locale }: Pick<CommandContext, "now" | "locale">
): Promise<Outcome<MonthForms>> {
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const form = (id: ProfileId) => formOf(staffed.value, id, dayOfMoment(now), locale);
  return done({ S0: form("S0"), S3: form("S3") });
}

function formOf(staffed: StaffedBook, id: ProfileId, today: Day, locale: Locale): MonthForm {
  const profile = profileBy(rulesOn(staffed.rules.rules, today), id);
  const usable = profileInUse(staffed, id, today);
  return {
    shifts: shiftChoices(staffed, profile, locale),
    rests: profile.settings.restPerPeriod?.days ?? null,
    rules: usable.ok ? rulesOf(profile) : [],
    problems: usable.ok ? [] : [{ message: usable.message, show: usable.show }],
  };
}

/** What the month will keep, in the order people ask for it: rests, runs, what may follow what. */
function rulesOf({ settings }: RuledProfile): Message[] {
  const { restPerPeriod, restPerWeek, longestRun, wholeRests, forbidden } = settings;
  const part = (code: Message["code"], params: Message["params"]): Message => ({ code, params });
  return [
    ...(restPerPeriod ? [part("roster.part.restTooFew", { value: restPerPeriod.days })] : []),
    ...(restPerWeek > 0 ? [part("roster.part.restWeek", { value: restPerWeek })] : []),
    ...(wholeRests > 0 ? [part("roster.part.wholeRest", { value: wholeRests })] : []),
    ...(longestRun ? [part("roster.part.longRun", { value: longestRun.days })] : []),
    ...forbidden.map(([before, after]) => part("roster.part.succession", { before, after })),
  ];
}
