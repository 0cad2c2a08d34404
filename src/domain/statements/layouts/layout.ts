import { headerKey } from "../../tables";
import { foldWidth } from "../../kernel";

/** What a column of a file is for. */
export type Role =
  // Lines of an account.
  | "flow"
  | "trade"
  | "order"
  | "baseOrder"
  | "childOrder"
  | "day"
  | "at"
  | "income"
  | "expense"
  | "amount"
  | "direction"
  | "operation"
  | "balance"
  | "channel"
  | "kind"
  | "status"
  | "describe"
  | "remark"
  | "batch"
  | "title"
  | "party"
  | "shop"
  // Lines of the seller's side carry the ids of the register's columns as well.
  | "refund"
  | "state"
  | "applied"
  | "shipped"
  | "agreed"
  | "refused"
  | "returned"
  | "done"
  | "paid"
  | "total"
  | "buyer"
  | "platform"
  | "platformDue"
  | "needReturn"
  | "reason"
  | "returnTracking"
  | "phase"
  | "goods"
  | "courier"
  | "count";

/** A column of a layout: `words` are the headers it goes by, the most telling first. */
export interface LayoutColumn {
  readonly id: Role;
  readonly words: readonly string[];
  /** The layout is not recognised without it. */
  readonly need?: true;
}

/** account: lines of money · refunds, orders: what the seller's side exports · summary: sums without lines. */
export type Side = "account" | "refunds" | "orders" | "summary";

/** A kind of file as data. One more is one more entry of a list. */
export interface Layout {
  readonly id: string;
  readonly side: Side;
  readonly columns: readonly LayoutColumn[];
  /** Which account pays: what its lines are when nothing else says so. */
  readonly route?: "deposit" | "aggregate";
  /** Its own totals at the end count otherwise than its lines, so only the number of lines is compared. */
  readonly loose?: true;
  /** Taught by the shop: headers count as they stand, and its own words say which lines are refunds. */
  readonly own?: OwnTerms;
}

/** What a shop said of a file of its own besides its columns. */
export interface OwnTerms {
  /** Words of the kind of business; null: those that everybody uses. */
  readonly kinds: { readonly refunds: ReadonlySet<string>; readonly others: ReadonlySet<string> } | null;
  /** Money that was paid stands in the column of amounts without a minus. */
  readonly paidIsPlus: boolean;
}

/** A header as a taught layout compares it: nothing but width and blanks around it is passed over. */
export const exactHeader = (header: string): string => foldWidth(header).trim();

/** Where each column stands. */
export type Places = Readonly<Partial<Record<Role, number>>>;

/**
 * A layout found in a row of headers: where each of its columns stands (0-based), and how many fields a whole row
 * has.
 */
export interface Recognised {
  readonly layout: Layout;
  readonly places: Places;
  readonly width: number;
}

/** Header keys of every layout, worked out once. */
const keysOf = new WeakMap<LayoutColumn, readonly string[]>();
function keys(column: LayoutColumn): readonly string[] {
  let found = keysOf.get(column);
  if (!found) keysOf.set(column, (found = column.words.map(headerKey)));
  return found;
}

/** A row of headers as layouts of ours compare them, and as taught ones do. */
interface Headers {
  readonly bare: readonly string[];
  readonly exact: readonly string[];
}

/** Each column takes the header it knows by its better word; null when a needed one is missing. */
function placesIn(layout: Layout, { bare, exact }: Headers): Places | null {
  const headers = layout.own ? exact : bare;
  const places: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const column of layout.columns) {
    const at = (layout.own ? column.words.map(exactHeader) : keys(column))
      .map((key) => headers.findIndex((header, i) => header === key && !taken.has(i)))
      .find((i) => i >= 0);
    if (at === undefined && column.need) return null;
    if (at === undefined) continue;
    places[column.id] = at;
    taken.add(at);
  }
  return places;
}

/**
 * Which layout a row of headers is of: the one that knows most of them; null when it is of none. Position and order
 * mean nothing. Example: `recognise(LAYOUTS, ["入账时间", "支付流水号", …])`.
 */
export function recognise(layouts: readonly Layout[], row: readonly string[]): Recognised | null {
  const headers = { bare: row.map(headerKey), exact: row.map(exactHeader) };
  if (headers.bare.filter((h) => h !== "").length < 3) return null;
  let best: (Recognised & { readonly known: number }) | null = null;
  for (const layout of layouts) {
    const places = placesIn(layout, headers);
    const known = places ? Object.keys(places).length : 0;
    if (places && known > (best?.known ?? 0)) best = { layout, places, width: row.length, known };
  }
  return best;
}
