import { courierOf } from "../../domain/messages";
import { type Cell, idKey, isoDay, type Day } from "../../domain/kernel";
import { DAMAGE } from "../../domain/registers";
import { columnOf, match, type Named, type Positions, readCell, showCell } from "../../domain/tables";
import type { Book } from "../../book/open";
import type { ReadPort, Region } from "../../excel";
import { type Locale, text } from "../../text";
import { type Register, registerIn } from "../register/register";
import { seeTables, type SeenTable } from "../register/sheets";
import type { ClaimFill, ClaimRemark } from "./model";

/** What a sheet of orders or refunds may say of a parcel, and what such sheets call it beside the register's words. */
const SOUGHT: readonly Named[] = (
  [
    ["tracking", ["发货物流单号"]],
    ["order", ["主订单编号", "子订单编号"]],
    ["courier", []],
    ["price", ["买家实际支付金额", "实付金额", "实付", "商品单价", "宝贝单价"]],
    ["model", ["商家编码", "外部系统编号", "货品编号"]],
    ["quantity", ["宝贝数量", "购买数量", "商品数量"]],
    ["shippedOn", ["卖家发货时间"]],
    ["region", ["省份", "收货省份", "收货地区"]],
  ] as const
).flatMap(([id, more]) => {
  const column = columnOf(DAMAGE, id);
  return column ? [{ id, header: column.header, words: [...(column.words ?? []), ...more] }] : [];
});
const KEYS = ["tracking", "order"] as const;

interface Place {
  readonly seen: SeenTable;
  readonly columns: Positions;
}

export interface Known {
  readonly fills: readonly ClaimFill[];
  readonly remarks: readonly ClaimRemark[];
}

const NOTHING: Known = { fills: [], remarks: [] };

/** Three round trips: the workbook's tables, their columns of numbers, the lines that were found. */
export async function knownOf(
  port: ReadPort,
  book: Book,
  typed: Readonly<Record<string, string>>,
  locale: Locale
): Promise<Known> {
  const keys = KEYS.map((id) => [id, idKey(typed[id] ?? "")] as const).filter(([, key]) => key !== "");
  if (keys.length === 0) return NOTHING;
  const own = registerIn(book, DAMAGE);
  const places = (await seeTables(port, book)).flatMap((seen) => placeIn(seen, own.ok ? own.value : null));
  const found = await linesFound(port, places, keys);
  const [first] = found;
  const lettered = courierOf(typed["tracking"] ?? "");
  const fills = first ? fillsOf(first, locale) : [];
  const courier =
    lettered === null
      ? []
      : [{ column: "courier", value: lettered, from: text("claim.from.prefix", {}, locale) }];
  const all = [...courier, ...fills.filter(({ column }) => lettered === null || column !== "courier")];
  return {
    fills: all.filter(({ column }) => (typed[column] ?? "").trim() === ""),
    remarks: found.length > 1 ? [several(found, locale)] : [],
  };
}

/** A table that knows numbers of parcels or orders, and something about them; not the damage register itself. */
function placeIn(seen: SeenTable, own: Register | null): Place[] {
  if (
    own &&
    seen.sheet.id === own.table.sheet &&
    (own.table.range !== undefined || seen.table?.id === own.table.id)
  )
    return [];
  const { columns } = match(
    SOUGHT,
    seen.columns.map(({ header }) => header)
  );
  const isKeyed = KEYS.some((id) => columns[id] !== undefined);
  return isKeyed && Object.keys(columns).length > 1 ? [{ seen, columns }] : [];
}

interface Found {
  readonly place: Place;
  /** 0-based on the sheet. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

const bodyIn = ({ seen }: Place, col: number, cols: number): Region => {
  const { area, headerRows } = seen;
  const at = {
    row: area.row + headerRows,
    col: area.col + col,
    rows: Math.max(1, area.rows - headerRows),
    cols,
  };
  return { sheet: seen.sheet.id, at };
};

/** The lines with one of the numbers: by the parcel's own where one has it, else by the order's. */
async function linesFound(
  port: ReadPort,
  places: readonly Place[],
  keys: readonly (readonly [string, string])[]
): Promise<Found[]> {
  for (const [id, key] of keys) {
    const those = places.flatMap((place) => {
      const at = place.columns[id];
      return at === undefined ? [] : [{ place, region: bodyIn(place, at, 1) }];
    });
    if (those.length === 0) continue;
    const numbers = await port.read(those.map(({ region }) => region));
    const rows = those.flatMap(({ place, region }, i) =>
      (numbers[i]?.values ?? []).flatMap(([cell], r) =>
        idKey(cell ?? "") === key ? [{ place, row: region.at.row + r }] : []
      )
    );
    if (rows.length === 0) continue;
    const read = await port.read(
      rows.map(({ place: { seen }, row }) => ({
        sheet: seen.sheet.id,
        at: { row, col: seen.area.col, rows: 1, cols: seen.area.cols },
      }))
    );
    return rows.map((one, i) => ({ ...one, cells: read[i]?.values[0] ?? [] }));
  }
  return [];
}

function fillsOf({ place: { seen, columns }, row, cells }: Found, locale: Locale): ClaimFill[] {
  const from = text("claim.from.line", { sheet: seen.sheet.name, row: row + 1 }, locale);
  return SOUGHT.flatMap(({ id }): ClaimFill[] => {
    const at = columns[id];
    const column = columnOf(DAMAGE, id);
    const read = at === undefined || column === null ? null : readCell(column, cells[at] ?? null);
    if (!read?.ok || read.value === null || column === null) return [];
    const value =
      column.kind === "day" && typeof read.value === "number"
        ? isoDay(Math.floor(read.value) as Day)
        : String(showCell(column, read.value, locale));
    return [{ column: id, value, from }];
  });
}

/** Several lines know the number: the first is taken, and the others are named. */
function several(found: readonly Found[], locale: Locale): ClaimRemark {
  const where = found
    .slice(0, 4)
    .map(({ place, row }) => text("claim.from.line", { sheet: place.seen.sheet.name, row: row + 1 }, locale))
    .join(locale === "zh" ? "、" : ", ");
  return { code: "claim.several", message: text("claim.several", { count: found.length, where }, locale) };
}
