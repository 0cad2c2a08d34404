/** How far apart a refund and a payment may be that are proposed as one; a tolerance only ever proposes. */
export interface Limits {
  /** Days between a refund and a payment without a usable number; 0: nothing is proposed by time. */
  readonly days: number;
  /** Fen by which their amounts may differ. */
  readonly fen: number;
}

/** What goes where the shop has said nothing. */
export const USUAL_LIMITS: Limits = { days: 3, fen: 0 };

/** Whether two amounts may be meant as one. Example: `isWithin({fen: 100}, 1250, 1200)` → true. */
export const isWithin = ({ fen }: Pick<Limits, "fen">, a: number, b: number): boolean =>
  Math.abs(a - b) <= fen;
