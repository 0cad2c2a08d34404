import type { Day, Fen, Moment } from "../kernel";

/** K-01, K-12, K-16: what is wrong with the parcel. */
export const PARCEL_STATES = ["broken", "lost", "short", "refused"] as const;
/** J rows: the three ways out that the customer is offered. */
export const SOLUTIONS = ["halfPrice", "resend", "refund"] as const;
export const CLAIM_STATES = ["open", "filed", "paid", "rejected", "dropped"] as const;

export type ParcelState = (typeof PARCEL_STATES)[number];
export type Solution = (typeof SOLUTIONS)[number];
export type ClaimState = (typeof CLAIM_STATES)[number];

/** One line of the damage register (K-08), checked. Numbers of parcels and orders are text without blanks. */
export interface DamageLine {
  readonly reportedOn: Day;
  readonly tracking: string;
  readonly parcel: ParcelState;
  /** Who of the courier's or warehouse's people looked at it. */
  readonly inspector: string;
  readonly price: Fen | null;
  readonly model: string;
  readonly handler: string;
  readonly courier: string;
  readonly order: string;
  readonly quantity: number | null;
  readonly shippedOn: Day | null;
  readonly region: string;
  readonly solution: Solution | null;
  readonly claim: Fen | null;
  /** Until when the courier accepts the claim. */
  readonly deadline: Moment | null;
  readonly note: string;
}

/** The line as a form, a file or a command line gives it: money in yuan, days and moments as Excel serials. */
export interface DamageInput {
  readonly reportedOn?: number;
  readonly tracking: string | number;
  readonly parcel: string;
  readonly inspector?: string;
  readonly price?: number;
  readonly model?: string;
  readonly handler: string;
  readonly courier?: string;
  readonly order?: string | number;
  readonly quantity?: number;
  readonly shippedOn?: number;
  readonly region?: string;
  readonly solution?: string;
  readonly claim?: number;
  readonly deadline?: number;
  readonly note?: string;
}
