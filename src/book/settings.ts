import type { CellValue, Grid, Survey, TableInfo } from "../excel";
import { SETTINGS_COLUMNS } from "../domain/registers";
import { languageOf } from "../domain/tables";
import { TEXTS } from "../text";
import { done, type Outcome, refuse } from "./outcome";
import { SCHEMA_VERSION } from "./migrate";

/** Keys of the first two rows, which carry the named cells. */
export const NOW_KEY = "now";
export const RULES_KEY = "rules";

export interface SettingsRecord {
  /** As JSON says it; `recordIn` reads it as what it should be. */
  readonly value: unknown;
  readonly version: number;
  /** The value as it stands in its cell. */
  readonly raw: CellValue;
  /** The same, or the formula that stands there. */
  readonly entered: CellValue;
  /** 0-based row in the table's body. */
  readonly index: number;
}

/** What we remember in the workbook itself: a table key | value | version that anybody can read. */
export interface Settings {
  readonly table: TableInfo | null;
  readonly records: ReadonlyMap<string, SettingsRecord>;
}

/** The settings are found by the headers of their table, whatever the sheet or table is called now. */
export function findSettings(survey: Survey): TableInfo | null {
  const ours = ({ columns }: TableInfo) => languageOf(SETTINGS_COLUMNS, columns) !== null;
  const named = ({ name }: TableInfo) =>
    Object.values(TEXTS["settings.table"]).some((known) => name.startsWith(known));
  return survey.tables.find((t) => ours(t) && named(t)) ?? null;
}

/** Reads the table's cells, header included; what a record means is read when it is asked for. */
export function readSettings(
  table: TableInfo | null,
  cells: Grid,
  formulas: Grid = cells
): Outcome<Settings> {
  const records = new Map<string, SettingsRecord>();
  for (const [index, [key, value, version]] of cells.slice(1).entries()) {
    if (key === "" || key === undefined) continue;
    const read = readRecord(String(key), value ?? "", Number(version));
    if (!read.ok) return read;
    records.set(String(key), {
      value: read.value,
      version: Number(version),
      raw: value ?? "",
      entered: formulas[index + 1]?.[1] ?? "",
      index,
    });
  }
  return done({ table, records });
}

function readRecord(key: string, value: CellValue, version: number): Outcome<unknown> {
  const sheet = TEXTS["settings.sheet"].zh;
  if (version > SCHEMA_VERSION) return refuse("refuse.newer", { sheet, version });
  if (key === NOW_KEY || key === RULES_KEY) return done(value);
  try {
    return done(JSON.parse(String(value)));
  } catch {
    return refuse("refuse.settingsDamaged", { sheet, key });
  }
}
