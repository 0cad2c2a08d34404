import { profileBy, type ProfileId, type RuledProfile } from "../../domain/roster";
import { type Day, dayOfMoment } from "../../domain/kernel";
import { rulesOn } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import type { Locale, Message } from "../../text";
import type { CommandContext } from "../contract";
import { shiftChoices } from "./cover";
import type { MonthForm } from "./model";
import type { PeopledBook } from "./read";
import { profileInUse } from "./recorded-rules";
import { type StaffedBook, withRules } from "./staffed-book";

const PROFILE_IDS: readonly ProfileId[] = ["S0", "S3"];

/** What the form of a new month starts from: shifts with their usual cover, and the rules the month will keep. */
export async function monthForms(
  port: ReadPort,
  people: PeopledBook,
  { now, locale }: Pick<CommandContext, "now" | "locale">
): Promise<Readonly<Record<ProfileId, MonthForm>>> {
  const staffed = await withRules(port, people);
  const forms = PROFILE_IDS.map((id) => [id, formOf(staffed, id, dayOfMoment(now), locale)] as const);
  return Object.fromEntries(forms) as Record<ProfileId, MonthForm>;
}

function formOf(staffed: StaffedBook, id: ProfileId, today: Day, locale: Locale): MonthForm {
  const profile = profileBy(rulesOn(staffed.rules.rules, today), id);
  const usable = profileInUse(staffed, id, today);
  return {
    shifts: shiftChoices(staffed, profile, locale),
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
