import { type DamageInput, type DamageLine, duplicateOf, validate } from "../../domain/damage";
import { dayOfMoment, serialOf, yuanOf } from "../../domain/kernel";
import {
  a1,
  asTyped,
  type CellInput,
  type CellValue,
  type Contents,
  type ReadPort,
  hash,
  type Region,
} from "../../excel";
import { isTextKey, labelled, type Locale, sentences, text } from "../../text";
import { appendRow, below, isOneBlankRow, type NewRow, rowArea, type Target } from "../../book/append";
import { type Book, bodyOf, openBook, sheetOf } from "../../book/open";
import { type Command, done, type Outcome, type Planned, refuse } from "../contract";
import { DAMAGE_COLUMNS, numberFormat } from "./columns";
import { leftFormula } from "./create";
import { LINE_ARGS } from "./form";
import type { AddPreview, DamageRole } from "./model";
import { type Register, registerOf } from "./register";

/** Adds a line at the end of the register; the user's own columns and every other cell stay as they are. */
export const addDamageLine: Command<DamageInput, AddPreview> = {
  title: "damage.add.title",
  args: LINE_ARGS,
  async plan(port, args, context) {
    const reading = validate(args, dayOfMoment(context.now));
    if (!reading.ok) {
      const problems = reading.findings.map((f) => sentence(f.where.field, f.code, f.params, context.locale));
      return refuse(
        "damage.add.invalid",
        { problems: sentences(problems, context.locale) },
        { findings: reading.findings }
      );
    }
    const book = await openBook(port);
    if (!book.ok) return book;
    const state = await readRegister(port, book.value);
    return state.ok ? planLine(state.value, reading.line) : state;
  },
};

function sentence(field: string | number | undefined, code: string, params: object, locale: Locale): string {
  const [label, problem] = [`damage.column.${field}`, code].map((key) =>
    isTextKey(key) ? text(key, params as Record<string, string>, locale) : key
  );
  return labelled(label!, problem!, locale);
}

interface RegisterState {
  readonly register: Register;
  readonly target: Target;
  readonly tracking: { readonly region: Region; readonly cells: Contents };
  readonly numbers: readonly CellValue[];
  /** The first row, when nothing stands in it yet. */
  readonly blankRow: Contents | null;
}

/** One round trip: the numbers that are there, the first row, and what stands below the table. */
async function readRegister(port: ReadPort, book: Book): Promise<Outcome<RegisterState>> {
  const register = registerOf(book);
  if (!register || register.unsure.length > 0) return refuse("damage.add.none");
  const { table, columns } = register;
  const target = { table, sheet: sheetOf(book, table.sheet) };
  if (target.sheet.protected) return refuse("refuse.protected", { sheet: target.sheet.name });
  const column = (role: DamageRole): Region => ({
    sheet: table.sheet,
    at: { ...bodyOf(table), col: table.area.col + (columns[role] ?? columns.tracking)!, cols: 1 },
  });
  const region = column("tracking");
  const firstRow = { sheet: table.sheet, at: { ...bodyOf(table), rows: 1 } };
  const rest = below(target);
  const [tracking, numbers, first, under] = await port.read([
    region,
    column("number"),
    firstRow,
    ...(rest ? [rest] : []),
  ]);
  const occupied = under?.values.findIndex((row) => row.some((cell) => cell !== "")) ?? -1;
  if (rest && occupied >= 0) {
    const where = a1({ ...rest.at, row: rest.at.row + occupied, rows: 1 });
    return refuse("damage.add.below", { table: table.name, where }, { show: rest });
  }
  return done({
    register,
    target,
    tracking: { region, cells: tracking! },
    numbers: columns.number === undefined ? [] : numbers!.values.map((row) => row[0]!),
    blankRow: isOneBlankRow(target, first!) ? first! : null,
  });
}

function planLine(state: RegisterState, line: DamageLine): Outcome<Planned<AddPreview>> {
  const { target, tracking, register } = state;
  const twin = duplicateOf(
    line.tracking,
    tracking.cells.values.map((row) => row[0]!)
  );
  if (twin >= 0) return duplicate(target, twin, line.tracking);
  const row = newRow(state, line);
  const at = rowArea(target, state.blankRow !== null);
  const touches = {
    code: "damage.add.touches",
    params: { table: target.table.name, area: a1(at) },
  } as const;
  const plan = appendRow(target, row, state.blankRow, touches);
  const seen = { probe: { of: "cells", ...tracking.region } as const, state: hash(tracking.cells.formulas) };
  return done({
    preview: { table: target.table.name, row: at.row + 1, cells: shown(register, row) },
    writes: { ...plan, expects: [...plan.expects, seen] },
    success: { code: "damage.add.done", params: { row: at.row + 1 } },
    show: { sheet: target.sheet.id, at },
  });
}

function duplicate({ table, sheet }: Target, index: number, number: string) {
  const at = { ...bodyOf(table), row: bodyOf(table).row + index, rows: 1 };
  return refuse("damage.add.duplicate", { number, row: at.row + 1 }, { show: { sheet: sheet.id, at } });
}

function newRow({ register, numbers }: RegisterState, line: DamageLine): NewRow {
  const cells = new Map<number, CellInput>();
  const formats = new Map<number, string>();
  for (const [role, at] of Object.entries(register.columns) as [DamageRole, number][]) {
    const value = role === "number" ? nextNumber(register, numbers) : cellFor(role, line, register);
    if (value === null) continue;
    const asText =
      DAMAGE_COLUMNS[role].kind === "id" || (register.own && DAMAGE_COLUMNS[role].kind === "text");
    cells.set(at, typeof value === "string" && role !== "left" ? textFor(value, asText) : value);
    if (register.own || asText) formats.set(at, numberFormat(role, register.locale));
  }
  return { cells, formats };
}

/** A cell formatted as text takes everything as it is, but a formula is not left to chance. */
const textFor = (value: string, asText: boolean): string =>
  asText && !value.startsWith("=") ? value : asTyped(value);

/** One more than the highest; a column that counts some other way is left to the user. */
function nextNumber({ own }: Register, numbers: readonly CellValue[]): number | null {
  const counted = numbers.filter((n): n is number => typeof n === "number");
  return own || counted.length > 0 ? counted.reduce((most, n) => Math.max(most, n), 0) + 1 : null;
}

/** What stands in the cell of a role; null leaves the cell alone. */
function cellFor(role: DamageRole, line: DamageLine, register: Register): CellInput {
  const say = (key: string) => (isTextKey(key) ? text(key, {}, register.locale) : key);
  switch (role) {
    case "parcel":
      return say(`damage.parcel.${line.parcel}`);
    case "solution":
      return line.solution && say(`damage.solution.${line.solution}`);
    case "claimState":
      return say("damage.claimState.open");
    case "deadline":
      return line.deadline && serialOf(line.deadline);
    case "price":
    case "claim":
      return line[role] === null ? null : yuanOf(line[role]);
    case "left":
      return register.own
        ? leftFormula(register.locale, register.table.columns[register.columns.deadline!])
        : null;
    case "paperTrade":
    case "paperWaybill":
    case "paperIdentity":
    case "paperPhoto":
    case "paid":
    case "paidOn":
    case "number":
      return null;
    default:
      return line[role] === "" ? null : line[role];
  }
}

function shown({ table }: Register, { cells }: NewRow): AddPreview["cells"] {
  return [...cells]
    .filter(([, value]) => value !== null && !String(value).startsWith("="))
    .map(([at, value]) => ({
      header: table.columns[at]!,
      value: typeof value === "number" ? value : String(value).replace(/^'/, ""),
    }));
}
