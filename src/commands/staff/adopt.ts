import { STAFF_COLUMNS } from "../../domain/registers";
import { listed, type Locale, text } from "../../text";
import { openBook } from "../../book/open";
import { Draft } from "../../book/draft";
import { scan } from "../../book/scan";
import { type Command, done, type Outcome, type Query, refuse } from "../contract";
import { map, words } from "../shapes";
import { candidateOn, findStaff, STAFF } from "./find";
import type { StaffAnswer, StaffCandidate, StaffRole } from "./model";

export interface AdoptStaffArgs {
  /** Name or id of the sheet. */
  readonly sheet: string;
  /** Header text per role where the user decided otherwise. */
  readonly mapping?: Readonly<Partial<Record<StaffRole, string>>>;
}

/** Which lists of people there are, with the reading of their columns. */
export const findStaffList: Query<Record<string, never>, StaffAnswer> = {
  title: "staff.find.title",
  args: [],
  async ask(port) {
    const book = await openBook(port);
    if (!book.ok) return book;
    return findStaff(book.value, await scan(port, book.value));
  },
};

/** Remembers which sheet is the staff list and what its columns are for. */
export const adoptStaff: Command<AdoptStaffArgs, StaffCandidate> = {
  title: "staff.adopt.title",
  args: [
    { name: "sheet", kind: "text", label: "staff.adopt.sheet", required: true },
    {
      name: "mapping",
      kind: "mapping",
      shape: map(
        words,
        STAFF_COLUMNS.map(({ id }) => id)
      ),
      label: "staff.adopt.mapping",
      required: false,
    },
  ],
  async plan(port, { sheet, mapping }, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const scanned = (await scan(port, book.value)).find(
      (s) => s.sheet.name === sheet || s.sheet.id === sheet
    );
    const candidate = scanned && candidateOn(scanned, mapping);
    if (!candidate) return refuse("staff.none");
    const record = { sheet: candidate.sheet.id, columns: candidate.mapping };
    const settings = text("settings.sheet", {}, context.locale);
    return done({
      preview: candidate,
      writes: new Draft(book.value, context)
        .remember(STAFF, record)
        .plan({ code: "staff.adopt.touches", params: { sheet: candidate.sheet.name, settings } }),
      success: {
        code: "staff.adopt.done",
        params: { sheet: candidate.sheet.name, count: candidate.people.length },
      },
      show: null,
    });
  },
};

/** The staff list in use, whole; asks when it isn't clear or when a line of it is in doubt. */
export function staffInUse(answer: StaffAnswer, locale: Locale): Outcome<StaffCandidate> {
  const { chosen, candidates } = answer;
  if (!chosen && candidates.length > 1) {
    const sheets = listed(
      candidates.map((c) => c.sheet.name),
      locale
    );
    return refuse("staff.unsure", { count: candidates.length, sheets });
  }
  if (!chosen || chosen.people.length === 0) return refuse("staff.none");
  const [problem] = chosen.problems;
  if (!problem) return done(chosen);
  const { row, code, number } = problem;
  return refuse(
    `staff.problem.${code}`,
    { sheet: chosen.sheet.name, row, number },
    {
      show: { sheet: chosen.sheet.id, at: { ...chosen.at, row: row - 1, rows: 1 } },
    }
  );
}
