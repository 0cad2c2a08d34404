import type { KindId, Reads } from "../fields";
import type { Choice, Label } from "../kernel";

/** A column that is found by what it is called. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  /** What it is called in a table we make, and in the pane. */
  readonly header: Label;
  /** What shops call it, the most telling first. */
  readonly words?: readonly string[];
}

/** What stands in a new line where nobody types anything. Formulas name columns in braces: `{deadline}-店务_现在`. */
export type Fill =
  /** One more than the highest number of the column. */
  | { readonly with: "next" }
  | { readonly with: "today" }
  /** The moment at which the line is added. */
  | { readonly with: "now" }
  | { readonly with: "value"; readonly value: string | boolean }
  /** Only in a table we made; `{column}` is the cell of the line, `{column[]}` the whole column, `{column:value}` the word of a choice. */
  | { readonly with: "formula"; readonly formula: string };

/** A column of a table: data, so that a register the shop makes itself takes the same path. */
export interface Column<Id extends string = string> extends Named<Id> {
  readonly kind: KindId;
  /** map: a table without it can't be used · fill: nor can a line without its value. */
  readonly need?: "map" | "fill";
  /** Width in points. */
  readonly width: number;
  /** The closed list of a choice. */
  readonly choices?: readonly Choice[];
  /** Where the shop adds choices of its own: a column of another register. */
  readonly adds?: { readonly register: string; readonly column: string };
  /** Smallest value, in the unit the cell shows. */
  readonly min?: number;
  readonly fill?: Fill;
  /** Number format, where it isn't its kind's. */
  readonly format?: Label;
  /** What this computer proposes the next time: who is typing, the last courier. */
  readonly keep?: "handler" | "courier";
}

/** How cells are set off while a condition holds; the formula is a template as in `Fill`. */
export interface Mark {
  /** First and last column. */
  readonly on: readonly [from: string, to: string];
  readonly when: string;
  readonly tone: "overdue" | "soon" | "missing";
}

/**
 * The deadline and what is left of it, red when it is over and yellow on its last day, as long as a line is open.
 * Example: `countdownMarks('{done}=""')`.
 */
export const countdownMarks = (isOpen: string): readonly Mark[] => [
  { on: ["deadline", "left"], when: `AND(${isOpen},{left}<>"",{left}<0)`, tone: "overdue" },
  { on: ["deadline", "left"], when: `AND(${isOpen},{left}<>"",{left}>=0,{left}<1)`, tone: "soon" },
];

/** Until when a line wants something done, and by which states it still does. */
export interface Due {
  readonly at: string;
  readonly state: string;
  /** A line without a state is open too. */
  readonly open: readonly string[];
}

/** A table of the workbook, whole: its columns, what makes a line unique, when it is due, what its form asks. */
export interface TableSpec {
  readonly id: string;
  /** Row of the handbook that wants it. */
  readonly rule: string;
  readonly sheet: Label;
  readonly table: Label;
  readonly columns: readonly Column[];
  /** The column of which no two lines have the same value. */
  readonly unique?: string;
  /** The column a line is called by, where no column is unique. */
  readonly named?: string;
  /** What the form asks, in the order in which people fill it in. */
  readonly form: readonly string[];
  readonly due?: Due;
  readonly marks: readonly Mark[];
}

/** Keeps the literal types of a spec, so that its rows are typed. Example: `table({id: "damage", …})`. */
export const table = <const S extends TableSpec>(spec: S): S => spec;

/** The name of a column of a table. Example: `"tracking"`. */
export type ColumnId<S extends TableSpec> = S["columns"][number]["id"];

/** A line of a table, read: null where there is nothing. */
export type RowOf<S extends TableSpec> = {
  readonly [C in S["columns"][number] as C["id"]]: Reads[C["kind"]] | null;
};

/** The columns a table can't do without. */
export const neededColumns = ({ columns }: Pick<TableSpec, "columns">): readonly Column[] =>
  columns.filter((c) => c.need !== undefined);

/** The same table with the choices that the shop has added, by column. */
export const withChoices = (
  spec: TableSpec,
  own: Readonly<Record<string, readonly string[]>>
): TableSpec => ({
  ...spec,
  columns: spec.columns.map((column) => ({
    ...column,
    ...(column.choices && own[column.id]
      ? { choices: [...column.choices, ...ownChoices(own[column.id])] }
      : {}),
  })),
});

const ownChoices = (names: readonly string[] = []): Choice[] =>
  names.map((name) => ({ value: name, words: [name], en: name }));

/** The column a line is called and counted by: what makes it unique, else what names it, else the first it needs. */
export const keyColumn = ({ unique, named, columns }: TableSpec): string | undefined =>
  unique ?? named ?? columns.find(({ need }) => need === "fill")?.id;

/** The column with this id, or null. Example: `columnOf(DAMAGE, "tracking")`. */
export const columnOf = ({ columns }: Pick<TableSpec, "columns">, id: string): Column | null =>
  columns.find((c) => c.id === id) ?? null;
