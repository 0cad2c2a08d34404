import type { FileTable } from "../file";
import type { Pair, Payment } from "./pair";
import type { Pool } from "./pool";

/** Where the money of the accounts went, in fen: the parts add up to `expense`. */
export interface Balance {
  readonly expense: number;
  /** In the pairs, copies aside. */
  readonly paid: number;
  /** The same money in another source. */
  readonly copies: number;
  /** Lines that stand in two files. */
  readonly repeated: number;
  /** Points and their like, which no register has. */
  readonly rest: number;
  /** Fees, transfers, purchases: whatever is no refund. */
  readonly other: number;
}

const sum = (payments: Iterable<Payment>): number => {
  let fen = 0;
  for (const p of payments) fen += p.fen;
  return fen;
};

/** Each part is counted by itself, so that a payment nobody accounts for leaves a difference. */
export function balanceOf(tables: readonly FileTable[], pool: Pool, pairs: readonly Pair[]): Balance {
  const accounts = tables.filter((t) => t.layout?.side === "account");
  const paired = new Set(pairs.flatMap((p) => p.payments));
  const copies = new Set([...pool.copies.values()].flat());
  const kept = accounts.flatMap((t) => t.payments);
  const expense = accounts.reduce((fen, t) => fen + t.expense.fen, 0);
  return {
    expense,
    paid: sum([...paired].filter((p) => !copies.has(p))),
    copies: sum(copies),
    repeated: pool.repeatedFen,
    rest: sum(pool.payments.filter((p) => !paired.has(p))),
    other: expense - kept.reduce((fen, p) => fen + p.fen, 0),
  };
}
