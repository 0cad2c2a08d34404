import type { StatementFile, TeachArgs, UnknownFile } from "../../../commands";
import type { OwnSide } from "../../../domain/statements";

/** What somebody has said of a file that nobody knows, as far as it goes. */
export interface Teaching {
  readonly name: string;
  readonly side: OwnSide;
  /** Header by role. */
  readonly columns: Readonly<Record<string, string>>;
  /** Words of the kind of business that are refunds. */
  readonly refunds: readonly string[];
  readonly paid: "minus" | "plus";
}

/** What is proposed before anybody has said anything. */
export const begun = (file: string, { side, roles }: UnknownFile): Teaching => ({
  name: nameOf(file),
  side,
  columns: columnsOf(roles[side]),
  refunds: [],
  paid: "minus",
});

/** The name of a file without what changes from month to month. Example: `nameOf("微店账单_202611.csv")` → "微店账单". */
const nameOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, "")
    .replace(/[\d_\-()（）\s]+/g, " ")
    .trim() || file;

const columnsOf = (roles: UnknownFile["roles"][OwnSide]): Record<string, string> =>
  Object.fromEntries(roles.filter(({ header }) => header !== "").map(({ role, header }) => [role, header]));

/** The other kind of file: its own columns are proposed. */
export const turned = (teaching: Teaching, { roles }: UnknownFile, side: OwnSide): Teaching => ({
  ...teaching,
  side,
  columns: columnsOf(roles[side]),
});

/** Words of the column that says the kind of business, as far as they are few. */
export function kindsIn({ headers, words }: UnknownFile, { side, columns }: Teaching): readonly string[] {
  const at = columns["kind"] ? headers.indexOf(columns["kind"]) : -1;
  return side === "account" && at >= 0 ? (words[at] ?? []) : [];
}

/** Whether the sign of the amounts alone says which way money went. */
export const isBySign = ({ side, columns }: Teaching): boolean =>
  side === "account" && Boolean(columns["amount"]) && !columns["direction"];

/** What the command is handed. */
export function teachArgs(
  { name, unknown }: Pick<StatementFile, "name" | "unknown">,
  teaching: Teaching
): TeachArgs {
  const { side, refunds, paid } = teaching;
  const columns = Object.fromEntries(Object.entries(teaching.columns).filter(([, header]) => header !== ""));
  const others = unknown ? kindsIn(unknown, teaching).filter((word) => !refunds.includes(word)) : [];
  return {
    name: teaching.name.trim(),
    side,
    columns,
    files: [name],
    ...(side === "account" && columns["kind"] && { refunds, others }),
    ...(isBySign(teaching) && { paid }),
  };
}
