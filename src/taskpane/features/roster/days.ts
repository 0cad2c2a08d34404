import { type Day, ymd } from "../../../domain/kernel";
import { listed, type Locale, text } from "../../../text";

const said = (day: Day): string => `${ymd(day).month}-${ymd(day).day}`;

/** Days as people say them, runs as ranges. Example: the 10th to the 12th and the 24th → "12-10 至 12-12、12-24". */
export function daysText(days: readonly Day[], locale: Locale): string {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && day === last[1] + 1) last[1] = day;
    else runs.push([day, day]);
  }
  const range = ([from, to]: [Day, Day]) =>
    from === to ? said(from) : text("requests.range", { from: said(from), to: said(to) }, locale);
  return listed(runs.map(range), locale);
}
