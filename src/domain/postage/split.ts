import { type Fen, addFen, splitFen, NO_FEN } from "../kernel";

/** One leg: its fee and who bears it; several bear equal shares. */
export interface LegFee {
  readonly fee: Fen;
  readonly payers: readonly string[];
}

/**
 * What each party pays over all legs, in the order they first appear; shared legs are split to the fen and the
 * shares always sum to the fees. Example: 120, 350, 105, 400 all seller → seller 975 (G-29, TC01).
 */
export function splitPostage(legs: readonly LegFee[]): ReadonlyMap<string, Fen> {
  const shares = new Map<string, Fen>();
  for (const { fee, payers } of legs)
    splitFen(
      fee,
      payers.map(() => 1)
    ).forEach((share, i) => {
      const payer = payers[i]!;
      shares.set(payer, addFen(shares.get(payer) ?? NO_FEN, share));
    });
  return shares;
}
