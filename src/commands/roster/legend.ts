import { dayOfMoment, monthOf } from "../../domain/kernel";
import { LEAVES, REST } from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { text } from "../../text";
import { Draft } from "../../book/draft";
import { recordIn } from "../../book/record-kind";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { PAST } from "./past-record";
import { shiftsInUse } from "./past-query";
import { readStaffedBook } from "./staffed-book";
import type { LegendArgs } from "./shapes";

/** Remembers what codes and colours of old rosters mean, and of which year a tab is; asked once. */
export async function planLegend(
  port: ReadPort,
  { codes = {}, months = {} }: LegendArgs,
  context: CommandContext
): Promise<Outcome<Planned<LegendArgs>>> {
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const { book } = staffed.value;
  const wrong = Object.entries(months).find(
    ([sheet, month]) => monthOf(month) === null || !book.survey.sheets.some((s) => s.name === sheet)
  );
  if (wrong) return refuse("refuse.argument", { name: `months.${wrong[0]}`, value: wrong[1] });
  const shifts = shiftsInUse(staffed.value, dayOfMoment(context.now), context.locale);
  const meanings = new Set(["", REST, ...LEAVES, ...shifts.map((s) => s.code)]);
  const odd = Object.entries(codes).find(([, meaning]) => !meanings.has(meaning));
  if (odd) return refuse("refuse.argument", { name: `codes.${odd[0]}`, value: odd[1] });
  const before = recordIn(book, PAST);
  if (!before.ok) return before;
  const record = {
    codes: { ...before.value?.codes, ...codes },
    months: { ...before.value?.months, ...months },
  };
  const settings = text("settings.sheet", {}, context.locale);
  return done({
    preview: record,
    writes: new Draft(book, context)
      .remember(PAST, record)
      .plan({ code: "past.touches", params: { settings } }),
    success: {
      code: "past.remembered",
      params: { codes: Object.keys(codes).length, sheets: Object.keys(months).length },
    },
    show: null,
  });
}
