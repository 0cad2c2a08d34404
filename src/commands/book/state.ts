import { SECONDS_PER_DAY, type Moment, momentOfSerial } from "../../domain/kernel";
import type { CellValue, ReadPort, Region } from "../../excel";
import { TEXTS } from "../../text";
import { done, type Query } from "../contract";
import { damageCandidates, type Register, registerOf } from "../damage/register";
import { readPeople, rostersOf } from "../roster/read";
import type { BookState } from "./book-state";
import { livingNow } from "../../book/record";
import { type Book, bodyOf, sheetOf } from "../../book/open";

/** What the home page starts from: what is due, and what is not set up yet. */
export const readState: Query<Record<string, never>, BookState> = {
  title: "book.state.title",
  args: [],
  async ask(port, _args, context) {
    const people = await readPeople(port);
    if (!people.ok) return people;
    const { book, staff } = people.value;
    const { monthForms } = await import(/* webpackChunkName: "roster" */ "../roster/month-form");
    const register = registerOf(book);
    return done({
      register: register && (await due(port, book, register, context.now)),
      registerCandidates: register ? [] : damageCandidates(book),
      staff: staff.chosen,
      staffCandidates: staff.candidates,
      months: await monthForms(port, people.value, context),
      rosters: rostersOf(book).map((r) => ({
        month: r.month,
        sheet: sheetOf(book, r.info.sheet).name,
        table: r.info.name,
      })),
      clockStands: livingNow(book) !== null,
      kept: [...book.settings.records].map(([key, { raw }]) => ({ key, value: String(raw) })),
    });
  },
};

async function due(
  port: ReadPort,
  book: Book,
  { table, columns }: Register,
  now: Moment
): Promise<BookState["register"]> {
  const column = (at: number | undefined): Region[] =>
    at === undefined
      ? []
      : [{ sheet: table.sheet, at: { ...bodyOf(table), col: table.area.col + at, cols: 1 } }];
  const regions = [columns.tracking, columns.deadline, columns.claimState].map(column);
  const read = await port.read(regions.flat());
  const cells = regions.map((r) => (r.length > 0 ? read.shift()!.values.map((row) => row[0]!) : []));
  const [tracking, deadlines, states] = cells as [CellValue[], CellValue[], CellValue[]];
  const open = deadlines.filter((d, i) => d !== "" && isOpen(states[i]));
  const left = open.flatMap((d) => (typeof d === "number" ? [(momentOfSerial(d) ?? now) - now] : []));
  return {
    table: table.name,
    sheet: sheetOf(book, table.sheet).name,
    lines: tracking.filter((t) => t !== "").length,
    overdue: left.filter((s) => s < 0).length,
    dueSoon: left.filter((s) => s >= 0 && s < SECONDS_PER_DAY).length,
  };
}

/** A claim that nobody has handed in; a register without states has only open ones. */
function isOpen(state: CellValue | undefined): boolean {
  const open: readonly string[] = Object.values(TEXTS["damage.claimState.open"]);
  return state === undefined || state === "" || open.includes(String(state));
}
