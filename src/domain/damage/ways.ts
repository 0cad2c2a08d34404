import { type Fen, NO_FEN, rateOf } from "../kernel";
import type { RuleKey } from "../rulebook";
import type { ParcelState, Solution } from "../words";

/** A damaged parcel as its line tells it. */
export interface DamagedGoods {
  readonly parcel: ParcelState | null;
  /** Of one item. */
  readonly price: Fen | null;
  readonly quantity: number | null;
}

/** A way out with what it costs: what the buyer gets back and what the courier is asked for; null: the price is missing. */
export interface WayOut {
  readonly solution: Solution;
  readonly toBuyer: Fen | null;
  readonly claim: Fen | null;
  /** The rules behind it: keys of the rule book, and rows that are no numbers (K-01 …). */
  readonly rules: readonly RuleKey[];
  readonly rows: readonly string[];
}

const HALF = 0.5;

/** What the goods of a line are worth; null: nobody wrote the price. Example: 88 yuan, 2 pieces → 17600. */
export function valueOfGoods({ price, quantity }: DamagedGoods): Fen | null {
  return price === null ? null : rateOf(price, quantity ?? 1);
}

/**
 * The three ways out of a damaged parcel, the one that suits it first: what is short is sent after (K-17, K-18), what
 * was refused is sent again when it is back (K-13), what is lost is paid back. Keeping at half price is more than
 * postage, which the supervisor agrees to (J-03, J-04). The courier is asked for what the shop loses (K-01).
 */
export function waysOut(goods: DamagedGoods): WayOut[] {
  const value = valueOfGoods(goods);
  const half = value === null ? null : rateOf(value, HALF);
  const keep: WayOut = {
    solution: "halfPrice",
    toBuyer: half,
    claim: half,
    rules: ["compensation.defect.cap", "compensation.defect.approver"],
    rows: ["K-14"],
  };
  const resend: WayOut = {
    solution: "resend",
    toBuyer: NO_FEN,
    claim: value,
    rules: goods.parcel === "short" ? ["damage.missing"] : [],
    rows: goods.parcel === "short" ? ["K-17"] : goods.parcel === "refused" ? ["K-12", "K-13"] : ["K-01"],
  };
  const refund: WayOut = { solution: "refund", toBuyer: value, claim: value, rules: [], rows: ["K-01"] };
  switch (goods.parcel) {
    case "short":
    case "refused":
      return [resend, refund, keep];
    case "lost":
      return [refund, resend];
    default:
      return [keep, resend, refund];
  }
}
