import type { OrderRule } from "./orders";
import type { RefundRule, Route } from "./refunds";

/** A line of an account that may be a refund. */
export interface PaymentLine {
  /** 1-based line of its file. */
  readonly line: number;
  /** Position among the lines of its table. */
  readonly index: number;
  /** Seconds since Excel's serial 0. */
  readonly at: number;
  /** What it pays, more than 0. */
  readonly fen: number;
  readonly flow: string;
  readonly trade: string;
  /** Number of the refund, where the file says it. */
  readonly refund: string;
  /** "" when no field tells it. */
  readonly order: string;
  readonly orderRule: OrderRule | null;
  readonly child: string;
  /** Other numbers that stand on the line: in its remark, behind its own number. */
  readonly marks: readonly string[];
  readonly route: Route;
  readonly rule: RefundRule;
  /** A copy of what another account paid (支付渠道 = 聚合结算渠道). */
  readonly isCopy: boolean;
  readonly shop: string;
  /** What the file says of the order where its number is damaged. */
  readonly damaged: string;
}

/** A line of the seller's export, by what its columns are for; as text, trimmed. */
export interface SellerLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
