import { text } from "../../text";
import { type Counter, COUNTERS, overDays, rowRef } from "./layout";
import { columnRef } from "./shifts";
import { dayHeader, type RosterSheet } from "./roster-sheet";

/**
 * The counters of one person, in native formulas only: they live on in a copy without the add-in, and when people or
 * rows are added.
 */
export function counterFormulas(r: RosterSheet): string[] {
  const codes = columnRef(r.shifts, "code");
  const row = `${r.table}[@[${dayHeader(r.days[0]!, r.locale)}]:[${dayHeader(r.days.at(-1)!, r.locale)}]]`;
  const over = (line: number) => rowRef(overDays(r.layout, line));
  const worked = `(SUMIF(${codes},${row},${columnRef(r.shifts, "hours")})>0)`;
  const [date, holiday, adjusted] = [over(r.layout.date), over(r.layout.holiday), over(r.layout.adjusted)];
  const word = (key: "work" | "off") => text(`rosterSheet.adjusted.${key}`, {}, r.locale);
  const night = text("shifts.kind.night", {}, r.shifts.locale);
  const weekend = `((WEEKDAY(${date},2)>5)*(${adjusted}<>"${word("work")}")+(${adjusted}="${word("off")}"))`;
  const formulas: Record<Counter, string> = {
    hours: `=SUMPRODUCT(COUNTIF(${row},${codes})*${columnRef(r.shifts, "hours")})`,
    nights: `=SUMPRODUCT(COUNTIF(${row},${codes})*(${columnRef(r.shifts, "kind")}="${night}"))`,
    weekends: `=SUMPRODUCT(${weekend}*(${holiday}="")*${worked})`,
    holidays: `=SUMPRODUCT((${holiday}<>"")*${worked})`,
    rests: `=COUNTIF(${row},"休")`,
  };
  return COUNTERS.map((counter) => formulas[counter]);
}

/** Who is there on each day, for one shift. */
export function coverFormulas(r: RosterSheet, code: string): string[] {
  return r.days.map((d) => `=COUNTIF(${r.table}[${dayHeader(d, r.locale)}],"${code}")`);
}
