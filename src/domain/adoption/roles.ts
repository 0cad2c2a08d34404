import type { KindId } from "../fields";
import type { Column, TableSpec } from "../tables";
import { type Context, type ReadHeader, readHeader } from "./header";

/** A column of a register as something that a column of somebody's sheet may be. */
export interface Role {
  readonly column: Column;
  /** Everything it is called, read. */
  readonly names: readonly ReadHeader[];
  /** What its own headers mean. */
  readonly senses: ReadonlySet<string>;
  /** What goes without saying in its register and for its kind of value. */
  readonly context: Context;
  /** Everything that any of its names means. */
  readonly all: ReadonlySet<string>;
  /** Its words are those of other roles too, so they tell nothing. */
  readonly isShared: boolean;
}

const known = new WeakMap<TableSpec, readonly Role[]>();

/** The columns of a register, each with all it is called. */
export function rolesOf(spec: TableSpec): readonly Role[] {
  const found = known.get(spec);
  if (found) return found;
  const roles = spec.columns.map((column): Role => {
    const own = [column.header.zh, column.header.en].map(readHeader);
    const names = [...own, ...(column.words ?? []).map(readHeader)];
    const senses = new Set(own.flatMap((header) => [...header.senses]));
    const all = new Set(names.flatMap((name) => [...name.senses]));
    return {
      column,
      names,
      senses,
      all,
      context: contextOf(spec, column, senses),
      isShared: isShared(spec, column),
    };
  });
  known.set(spec, roles);
  return roles;
}

/** A refund register speaks of returns as well. */
const ALONG: Readonly<Record<string, string>> = { refund: "return", return: "refund" };
/** 快递赔付金额, 订单发货时间, 商品件数: whose amount, day or count it is. */
const WHOSE = ["logistics", "order", "item", "buyer", "seller", "platform", "shop", "parcel"];
const OF_THINGS = ["item", "parcel"];
const IN_REGISTER = 0.2;
const OF_SOMETHING = 0.3;

type Group = "id" | "time" | "money" | "list" | "text" | "number";
const GROUPS: Readonly<Record<KindId, Group>> = {
  id: "id",
  day: "time",
  moment: "time",
  deadline: "time",
  month: "time",
  time: "time",
  money: "money",
  choice: "list",
  flag: "list",
  list: "list",
  text: "text",
  person: "text",
  shift: "text",
  count: "number",
  number: "number",
  rate: "number",
};
/** What the cells say already: 实际赔付 over amounts needs no 金额. */
const IMPLIED: Readonly<Partial<Record<Group, readonly string[]>>> = {
  id: ["number"],
  time: ["date"],
  money: ["money"],
  list: ["state", "kind"],
  text: ["note"],
};

function contextOf(spec: TableSpec, column: Column, senses: ReadonlySet<string>): Context {
  const group = GROUPS[column.kind];
  const context = new Map<string, number>();
  const whose = group === "number" ? OF_THINGS : group === "id" || group === "text" ? [] : WHOSE;
  for (const sense of whose) context.set(sense, OF_SOMETHING);
  for (const sense of readHeader(spec.sheet.zh).senses) {
    context.set(sense, IN_REGISTER);
    const along = ALONG[sense];
    if (along !== undefined) context.set(along, IN_REGISTER);
  }
  // What tells a role from others of its make never goes without saying.
  for (const other of spec.columns)
    if (GROUPS[other.kind] === group)
      for (const sense of readHeader(other.header.zh).senses) context.delete(sense);
  const register = readHeader(spec.sheet.zh).senses;
  for (const sense of senses) if (group === "id" || !register.has(sense)) context.delete(sense);
  if (group !== "id") for (const sense of register) if (senses.has(sense)) context.set(sense, IN_REGISTER);
  if (!["company", "region", "person", "model"].some((sense) => senses.has(sense)))
    for (const sense of IMPLIED[group] ?? []) context.set(sense, OF_SOMETHING);
  return context;
}

/** Other roles of the register are said in the same words: 有 and 无 of four papers. */
const isShared = (spec: TableSpec, { id, choices }: Column): boolean =>
  choices !== undefined && spec.columns.some((other) => other.id !== id && other.choices === choices);
