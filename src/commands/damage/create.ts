import { a1, ABSENT, type Area, idOf, join, type Step, type WritePlan } from "../../excel";
import { type Locale, text } from "../../text";
import { type Book, freeSheetName, freeTableName, openBook } from "../../book/open";
import { NOW_NAME, remember } from "../../book/record";
import { type Command, type CommandContext, done, refuse } from "../contract";
import { DAMAGE_COLUMNS, headerOf, numberFormat } from "./columns";
import { type CreatePreview, DAMAGE_ROLES, type DamageRole } from "./model";
import { REGISTER_KEY, registerOf, type RegisterRecord } from "./register";

const COLUMN = (role: DamageRole) => DAMAGE_ROLES.indexOf(role);
const WHOLE: Area = { row: 0, col: 0, rows: 2, cols: DAMAGE_ROLES.length };
const BODY: Area = { ...WHOLE, row: 1, rows: 1 };

/** A new sheet with an empty register: the handbook's seven columns (K-08) and ours. */
export const createRegister: Command<Record<string, never>, CreatePreview> = {
  title: "damage.create.title",
  args: [],
  async plan(port, _args, context) {
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = registerOf(book.value);
    if (register) return refuse("damage.create.exists", { table: register.table.name });
    const sheet = freeSheetName(text("damage.sheet", {}, context.locale), book.value);
    return done({
      preview: { sheet, headers: DAMAGE_ROLES.map((role) => headerOf(role, context.locale)) },
      writes: newRegister(book.value, sheet, context),
      success: { code: "damage.create.done", params: { sheet } },
      show: { sheet, at: { ...BODY, cols: 1 } },
    });
  },
};

function newRegister(book: Book, sheet: string, context: CommandContext): WritePlan {
  const { locale } = context;
  const name = freeTableName(text("damage.table", {}, locale), book);
  const columns = Object.fromEntries(DAMAGE_ROLES.map((role) => [role, headerOf(role, locale)]));
  const record: RegisterRecord = { table: idOf(name), columns, locale, own: true };
  // The sheet comes first so that the settings stand behind it; the rest follows the named cell its formula needs.
  const first: WritePlan = {
    expects: [
      { probe: { of: "sheetName", name: sheet }, state: ABSENT },
      { probe: { of: "tableName", name }, state: ABSENT },
    ],
    steps: [{ do: "addSheet", name: sheet }],
    record: [],
    undo: [{ do: "deleteSheet", sheet }],
    undoProbes: [{ of: "contents", sheet }],
    touches: { code: "damage.create.touches", params: { sheet, area: a1(WHOLE) } },
  };
  const plan = join(first, remember(book, REGISTER_KEY, record, context));
  return { ...plan, steps: [...plan.steps, ...content(sheet, name, locale)] };
}

function content(sheet: string, name: string, locale: Locale): Step[] {
  return [
    ...DAMAGE_ROLES.flatMap((role) => columnSteps(sheet, role, locale)),
    {
      do: "write",
      sheet,
      at: { ...WHOLE, rows: 1 },
      cells: [DAMAGE_ROLES.map((role) => headerOf(role, locale))],
    },
    { do: "addTable", sheet, at: WHOLE, name, style: "TableStyleMedium2" },
    { do: "write", sheet, at: { ...BODY, col: COLUMN("left"), cols: 1 }, cells: [[leftFormula(locale)]] },
    ...highlights(sheet, locale),
    { do: "freeze", sheet, rows: 1, cols: 0 },
  ];
}

/** 剩余 in days, by native Excel, so that it lives without the add-in. */
export function leftFormula(locale: Locale, deadline = headerOf("deadline", locale)): string {
  const cell = `[@${deadline.includes(" ") ? `[${deadline}]` : deadline}]`;
  return `=IF(${cell}="","",${cell}-${NOW_NAME})`;
}

function columnSteps(sheet: string, role: DamageRole, locale: Locale): Step[] {
  const { points, choices } = DAMAGE_COLUMNS[role];
  const at = { ...BODY, col: COLUMN(role), cols: 1 };
  const steps: Step[] = [
    { do: "width", sheet, col: at.col, cols: 1, points },
    { do: "format", sheet, at, format: { numberFormat: numberFormat(role, locale) } },
  ];
  if (!choices) return steps;
  const source = choices.map((key) => text(key, {}, locale)).join(",");
  return [...steps, { do: "list", sheet, at, source, message: text("register.pickOne", {}, locale) }];
}

/** Red: overdue and not yet handed in. Yellow: due within a day. Bold red: a paper is missing. */
function highlights(sheet: string, locale: Locale): Step[] {
  const cell = (role: DamageRole) => a1({ ...BODY, col: COLUMN(role), cols: 1 });
  const left = `$${cell("left")}`;
  const open = `$${cell("claimState")}="${text("damage.claimState.open", {}, locale)}"`;
  const dates = { ...BODY, col: COLUMN("deadline"), cols: 2 };
  const papers = { ...BODY, col: COLUMN("paperTrade"), cols: 4 };
  const missing = text("damage.paper.missing", {}, locale);
  const rule = (at: Area, formula: string, format: Extract<Step, { do: "highlight" }>["format"]): Step => ({
    do: "highlight",
    sheet,
    at,
    formula,
    format,
  });
  return [
    rule(dates, `=AND(${open},${left}<>"",${left}<0)`, { fill: "#FFC7CE", color: "#9C0006", bold: true }),
    rule(dates, `=AND(${open},${left}<>"",${left}>=0,${left}<1)`, { fill: "#FFEB9C", color: "#7F6000" }),
    rule(papers, `=${cell("paperTrade")}="${missing}"`, { color: "#9C0006", bold: true }),
  ];
}
