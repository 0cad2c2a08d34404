import type { PaymentLine } from "../line";

/** Where a refund stands after the matching. */
export const BUCKETS = [
  "tied",
  "suggested",
  "amount",
  "missingStatement",
  "missingRegister",
  "double",
  "otherPeriod",
  "twoSources",
  "conflict",
] as const;
/** Where a refund stands after the matching. Example: `"missingStatement"`: nobody paid it. */
export type Bucket = (typeof BUCKETS)[number];

/** What brought two lines together, in order of trust. */
export type PairRule =
  "refund" | "order" | "remark" | "child" | "trade" | "sum" | "similar" | "amountTime" | "hand" | "none";

/** A refund as the shop knows it: a line of its register, of the platform's export, or of both. */
export interface Claim {
  /** 1-based row of the register; null: only the export has it. */
  readonly row: number | null;
  readonly refund: string;
  readonly order: string;
  readonly trade: string;
  readonly shop: string;
  /** What the register says was paid back; null where it says nothing. */
  readonly registered: number | null;
  /** What the buyer should have got. */
  readonly fen: number;
  /** Only the export knew what the buyer got: the register's amount includes what the platform got back. */
  readonly byBuyer: boolean;
  readonly applied: number | null;
  readonly done: number | null;
  /** paid: money has left · closed: none may have · open: it may or may not. */
  readonly state: "paid" | "closed" | "open";
  /** What was sold and who carried it, where the export says it. */
  readonly item: string;
  readonly courier: string;
  /** After the trade was finished: such refunds are paid from the deposit. */
  readonly isAfterSale: boolean;
}

/** A line of an account and where it stands. */
export interface Payment extends PaymentLine {
  readonly file: string;
  readonly table: number;
}

/** A sentence of src/text. */
export interface Said {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A payment that could have been meant as well, and why it is not the one. */
export interface Rival {
  readonly payment: Payment;
  readonly why: Said;
}

/** One refund, what was paid for it, and why the two belong together. */
export interface Pair {
  readonly claim: Claim | null;
  readonly payments: readonly Payment[];
  /** How many of the last of them only repeat what the others paid. */
  readonly copies?: number;
  /** The payments are of other refunds as well: each has its own part of them. */
  readonly isShared?: boolean;
  readonly bucket: Bucket;
  readonly rule: PairRule;
  /** What told it, and what to do. */
  readonly told: Said;
  readonly rivals: readonly Rival[];
}

/** When a refund was paid, as far as the shop knows. */
export const timeOf = (claim: Claim): number | null => claim.done ?? claim.applied;

/** A sentence about a pair, by the last part of its code. Example: `said("refund", {refund: "9"})` → tie.refund. */
export const said = (code: string, params: Said["params"] = {}): Said => ({ code: `tie.${code}`, params });
