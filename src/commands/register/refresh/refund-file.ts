import { idKey, type Moment } from "../../../domain/kernel";
import { REFUND } from "../../../domain/registers";
import type { FileAnswer } from "../../../domain/statements";
import { type Column, columnOf, type Incoming, readCell } from "../../../domain/tables";
import { isTextKey, type Locale, text } from "../../../text";

/** Which column of the export each column of the register is taken from; the first that says something counts. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  shop: ["shop"],
  order: ["order"],
  refund: ["refund"],
  applied: ["applied"],
  returned: ["returned"],
  returnTracking: ["returnTracking"],
  state: ["state"],
  needReturn: ["needReturn", "kind"],
  reason: ["reason"],
  paid: ["paid"],
  amount: ["buyer", "total"],
  platformDue: ["platformDue"],
  done: ["done"],
};

/** The columns that an export fills, in the order their prints are kept in. */
export const FILLED: readonly Column[] = Object.keys(SOURCES).flatMap((id) => columnOf(REFUND, id) ?? []);

/** A line of a file that isn't used, and why. */
export interface UnreadLine {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly message: string;
}

export interface RefundFile {
  readonly lines: ReadonlyMap<string, Incoming>;
  readonly unread: readonly UnreadLine[];
}

/** What the exports say, a line a refund; a line nobody understands whole is named and left out. */
export function readRefundFiles(files: readonly FileAnswer[], locale: Locale): RefundFile {
  const lines = new Map<string, Incoming>();
  const unread: UnreadLine[] = [];
  for (const { name, rows, side } of files) {
    if (side !== "refunds") continue;
    for (const { line, cells } of rows) {
      const key = idKey(cells["refund"] ?? "");
      const refuse = (message: string) => unread.push({ file: name, line, key, message });
      const read = readLine(cells, locale);
      if (typeof read === "string") refuse(read);
      else if (key === "") refuse(text("refresh.noNumber", {}, locale));
      else if (isOther(lines.get(key), read)) refuse(text("refresh.twice", { number: key }, locale));
      else lines.set(key, { key, values: read });
    }
  }
  return { lines, unread };
}

const isOther = (known: Incoming | undefined, values: Incoming["values"]): boolean =>
  known !== undefined && JSON.stringify(known.values) !== JSON.stringify(values);

/** The values of a line, or what is wrong with it in words. */
function readLine(cells: Readonly<Record<string, string>>, locale: Locale): Incoming["values"] | string {
  const values: Record<string, NonNullable<Incoming["values"][string]>> = {};
  for (const column of FILLED) {
    const source = (SOURCES[column.id] ?? []).find((id) => (cells[id] ?? "").trim() !== "");
    if (source === undefined) continue;
    const read = readCell(column, cells[source] ?? "");
    if (!read.ok) {
      const { code, params } = read.problem;
      const said = isTextKey(code) ? text(code, params, locale) : code;
      return text("refresh.cell", { column: column.header[locale], said }, locale);
    }
    if (read.value !== null) values[column.id] = read.value;
  }
  return values;
}

/** When the first and the last of its refunds were asked for; null without any. */
export function periodOf({ lines }: RefundFile): { from: Moment; to: Moment } | null {
  let [from, to]: [number, number] = [Infinity, -Infinity];
  for (const { values } of lines.values()) {
    const applied = values["applied"];
    if (typeof applied !== "number") continue;
    from = Math.min(from, applied);
    to = Math.max(to, applied);
  }
  return from <= to ? { from: from as Moment, to: to as Moment } : null;
}
