import { type Fen, type Result, addFen, fail, ok, minusFen } from "../kernel";
import { type RuleSet, listOf } from "../rulebook";

/** One exchange of goods: both prices and the postage of one way, in fen. */
export interface Exchange {
  readonly oldPrice: Fen;
  readonly newPrice: Fen;
  /** True when the goods are faulty. */
  readonly quality: boolean;
  readonly postage: Fen;
}

/**
 * What the buyer pays (positive) or gets back (negative) when goods are exchanged (I-05 … I-09): the difference, and
 * the postage unless the goods are faulty. Example: 88 → 109, faulty, postage 10 → 21 yuan.
 */
export function exchangeDifference(rules: RuleSet, exchange: Exchange): Result<Fen> {
  const { oldPrice, newPrice, postage } = exchange;
  if (oldPrice < 0 || newPrice < 0 || postage < 0) return fail("wrong", "amount.negative");
  const parts = listOf(rules, exchange.quality ? "exchange.quality" : "exchange.personal");
  if (!parts.ok) return parts;
  const difference = minusFen(newPrice, oldPrice);
  return ok(parts.value.includes("邮费") ? addFen(difference, postage) : difference);
}
