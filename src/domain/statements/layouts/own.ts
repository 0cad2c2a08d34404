import type { Layout, LayoutColumn, Role } from "./layout";

/** What a column of an account may be for; the first four sorts of columns say when and how much. */
export const ACCOUNT_ROLES = [
  "at",
  "day",
  "amount",
  "income",
  "expense",
  "direction",
  "order",
  "flow",
  "batch",
  "kind",
  "remark",
  "shop",
] as const satisfies readonly Role[];
/** What a column of an export of refunds may be for. */
export const REFUND_ROLES = [
  "refund",
  "order",
  "state",
  "buyer",
  "total",
  "done",
  "applied",
  "trade",
  "shop",
] as const satisfies readonly Role[];

/** The parts that columns of a taught layout may play, by what its lines are. Example: `OWN_ROLES.account` holds "amount". */
export const OWN_ROLES = { account: ACCOUNT_ROLES, refunds: REFUND_ROLES } as const;
/** What a shop can teach: lines of an account, or an export of refunds. Example: `"account"`. */
export type OwnSide = keyof typeof OWN_ROLES;
/** A part that a column of a taught layout may play. Example: `"at"`. */
export type OwnRole = (typeof OWN_ROLES)[OwnSide][number];

/** A kind of file that a shop has taught: which of its headers plays which part, as the workbook remembers it. */
export interface OwnLayout {
  readonly name: string;
  readonly side: OwnSide;
  /** Header by role, as it stands in the file. */
  readonly columns: Readonly<Record<string, string>>;
  /** Words of the kind of business that are refunds, and those that are none; a word in neither is asked for. */
  readonly refunds?: readonly string[];
  readonly others?: readonly string[];
  /** With one column of amounts and none of directions: money that was paid stands there without a minus. */
  readonly paid?: "plus";
}

/** Id of a taught layout. Example: `ownId("微店账单")` → "own:微店账单". */
export const ownId = (name: string): string => `own:${name}`;

/** Its name, where it is one. Example: `ownName("own:微店账单")` → "微店账单", `ownName("alipay.fund")` → null. */
export const ownName = (id: string): string | null => (id.startsWith("own:") ? id.slice(4) : null);

/** What was taught as a layout like any other; every header that was named must be there. */
export function layoutOf({ name, side, columns, refunds, others, paid }: OwnLayout): Layout {
  const roles: readonly Role[] = OWN_ROLES[side];
  return {
    id: ownId(name),
    side,
    columns: roles.flatMap((id): LayoutColumn[] => {
      const header = columns[id];
      return header === undefined || header === "" ? [] : [{ id, words: [header], need: true }];
    }),
    own: {
      kinds: refunds ? { refunds: new Set(refunds), others: new Set(others ?? []) } : null,
      paidIsPlus: paid === "plus",
    },
  };
}

/** What a layout can't do without. */
const NEEDED: Readonly<Record<OwnSide, readonly OwnRole[]>> = {
  account: ["at", "amount"],
  refunds: ["refund", "order", "state", "buyer"],
};
/** Instead of what is needed these do as well. */
const INSTEAD: Readonly<Partial<Record<OwnRole, readonly OwnRole[]>>> = {
  amount: ["income", "expense"],
  buyer: ["total"],
};

/** Roles that a taught layout still lacks. Example: `lacking({side: "account", columns: {at: "时间"}})` → ["amount"]. */
export function lacking({ side, columns }: Pick<OwnLayout, "side" | "columns">): OwnRole[] {
  const has = (role: OwnRole) => (columns[role] ?? "") !== "";
  return NEEDED[side].filter((role) => !has(role) && !(INSTEAD[role]?.every(has) ?? false));
}
