import { RULE_TABLE_COLUMNS } from "../../domain/registers";
import { type Area, asTyped, type CellFormat, type CellInput, columnName, type Step } from "../../excel";
import type { Resolved } from "../../domain/rulebook";
import type { Locale } from "../../text";
import { COLUMN_IDS, columnIndex, isChanged, type RuleColumn } from "./columns";
import type { TableLine } from "./model";
import { changedFormula, columnTitle, rowOf } from "./table-row";

export interface RuleSheet {
  readonly name: string;
  readonly table: string;
  readonly locale: Locale;
  readonly rules: readonly Resolved[];
  /** Lines of the table before that the shop changed, by rule id. */
  readonly kept: ReadonlyMap<string, TableLine>;
}

export const changedLines = (lines: readonly TableLine[]): RuleSheet["kept"] =>
  new Map(lines.filter(isChanged).map((line) => [line.id, line]));

/** Header included. */
export const areaOfRules = ({ rules }: RuleSheet): Area => ({
  row: 0,
  col: 0,
  rows: rules.length + 1,
  cols: COLUMN_IDS.length,
});

/** The sheet 店务规则: one row a rule; what differs from its original is marked by native conditional formats. */
export function ruleSheetSteps(sheet: RuleSheet): Step[] {
  const { name, locale, rules, table } = sheet;
  const area = areaOfRules(sheet);
  const body = { ...area, row: 1, rows: rules.length };
  const only = (column: RuleColumn): Area => ({ ...body, col: columnIndex(column), cols: 1 });
  const format = (at: Area, f: CellFormat): Step => ({ do: "format", sheet: name, at, format: f });
  return [
    { do: "addSheet", name },
    ...COLUMN_IDS.map((column, col): Step => ({
      do: "width",
      sheet: name,
      col,
      cols: 1,
      points: RULE_TABLE_COLUMNS[col]?.width ?? 60,
    })),
    format(only("id"), { numberFormat: "@" }),
    format(only("until"), { numberFormat: "yyyy-mm-dd" }),
    format(only("source"), { color: "#595959" }),
    format(only("value"), { align: "Left" }),
    format(only("original"), { align: "Left", color: "#595959" }),
    ...valueFormats(sheet),
    {
      do: "write",
      sheet: name,
      at: { ...area, rows: 1 },
      cells: [COLUMN_IDS.map((c) => columnTitle(c, locale))],
    },
    { do: "write", sheet: name, at: body, cells: rules.map((resolved) => cellsOf(resolved, sheet)) },
    { do: "addTable", sheet: name, at: area, name: table, style: "TableStyleLight1" },
    { do: "write", sheet: name, at: only("changed"), cells: rules.map(() => [changedFormula(locale)]) },
    ...highlights(name, body),
    { do: "freeze", sheet: name, rows: 1, cols: 0 },
  ];
}

function cellsOf(resolved: Resolved, { locale, kept }: RuleSheet): CellInput[] {
  const line = kept.get(resolved.rule.id);
  if (line === undefined) return rowOf(resolved, resolved.value, locale);
  const carried: Partial<Record<RuleColumn, CellInput>> = {
    reason: asTyped(String(line.raw.reason)),
    until: line.raw.until,
  };
  return rowOf(resolved, line.value, locale).map((cell, i) => carried[COLUMN_IDS[i]!] ?? cell);
}

/** A range such as "2-5" or a time would turn into a date when typed into a cell that is no text. */
function formatOf({ rule }: Resolved): string {
  if (rule.unit === "rate") return "0.0%";
  const isText = ["text", "list", "time"].includes(rule.unit) || Array.isArray(rule.value);
  return isText ? "@" : "General";
}

/** 数值 and 原值, formatted in runs of rows that are alike. */
function valueFormats({ name, rules }: RuleSheet): Step[] {
  const runs: { row: number; rows: number; numberFormat: string }[] = [];
  rules.forEach((resolved, i) => {
    const numberFormat = formatOf(resolved);
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) last.rows += 1;
    else runs.push({ row: i + 1, rows: 1, numberFormat });
  });
  return runs
    .filter(({ numberFormat }) => numberFormat !== "General")
    .flatMap(({ row, rows, numberFormat }) =>
      (["value", "original"] as const).map((column): Step => ({
        do: "format",
        sheet: name,
        at: { row, rows, col: columnIndex(column), cols: 1 },
        format: { numberFormat },
      }))
    );
}

/** Changed by the shop: the row is yellow. Not set: the value is red. */
function highlights(sheet: string, body: Area): Step[] {
  const cell = (column: RuleColumn) => `$${columnName(columnIndex(column))}${body.row + 1}`;
  const value = { ...body, col: columnIndex("value"), cols: 1 };
  return [
    { do: "highlight", sheet, at: value, formula: `=${cell("value")}=""`, format: { fill: "#FFC7CE" } },
    {
      do: "highlight",
      sheet,
      at: body,
      formula: `=${cell("changed")}<>""`,
      format: { fill: "#FFEB9C", color: "#7F6000" },
    },
  ];
}
