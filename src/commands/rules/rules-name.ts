import { ABSENT, cellOf, type Region, type Step, type WritePlan } from "../../excel";
import { placeOfName } from "../../book/names";
import type { Book } from "../../book/open";
import { NO_CHOICE, RULES_NAME } from "../../book/record";
import { RULES_KEY } from "../../book/settings";
import { done, type Outcome, refuse } from "../contract";

type Pointed = Pick<WritePlan, "expects" | "steps" | "undo">;

/** The cell of the choice in a settings sheet that the same plan makes: third row, second column. */
const NEW_CHOICE_CELL = { row: 2, col: 1, rows: 1, cols: 1 };

/**
 * Lets 店务_规则, which formulas refer to, mean the rule table instead of the cell of the choice, and writes the choice into
 * that cell. `settings` is the settings sheet when the same plan adds it before, with the choice in it.
 */
export function pointAt(book: Book, to: Region, choice: string, settings: string | null): Outcome<Pointed> {
  const name = book.survey.names.find((n) => n.name === RULES_NAME);
  const now = name && placeOfName(name.formula, book.survey);
  if (name && now === null && !name.formula.includes("#REF!")) return refuse("rules.nameTaken");
  const cell = choiceCell(book, settings);
  // A new settings sheet brings its names with it, unless they are there already.
  const before = now ?? (settings === null ? null : cell);
  const there = name !== undefined || settings !== null;
  const drop: Step = { do: "deleteName", name: RULES_NAME };
  const add = (place: Region | null): Step[] =>
    place ? [{ do: "addName", name: RULES_NAME, ...place }] : [];
  const raw = book.settings.records.get(RULES_KEY)?.raw ?? NO_CHOICE;
  const write = (text: string): Step[] =>
    cell && settings === null ? [{ do: "write", ...cell, cells: [[text]] }] : [];
  return done({
    expects: [{ probe: { of: "bookName", name: RULES_NAME }, state: name?.formula ?? ABSENT }],
    steps: [...write(choice), ...(there ? [drop] : []), ...add(to)],
    undo: [drop, ...add(before), ...write(String(raw))],
  });
}

function choiceCell(book: Book, settings: string | null): Region | null {
  if (settings !== null) return { sheet: settings, at: NEW_CHOICE_CELL };
  const record = book.settings.records.get(RULES_KEY);
  const { table } = book.settings;
  return table && record ? { sheet: table.sheet, at: cellOf(table.area, record.index + 1, 1) } : null;
}
