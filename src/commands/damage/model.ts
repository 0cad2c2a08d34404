/** What a column of the damage register is for: the handbook's seven first (K-08), then ours. */
export const DAMAGE_ROLES = [
  "reportedOn",
  "tracking",
  "parcel",
  "inspector",
  "price",
  "model",
  "handler",
  "number",
  "courier",
  "order",
  "quantity",
  "shippedOn",
  "region",
  "solution",
  "claim",
  "paperTrade",
  "paperWaybill",
  "paperIdentity",
  "paperPhoto",
  "claimState",
  "deadline",
  "left",
  "paid",
  "paidOn",
  "note",
] as const;
export type DamageRole = (typeof DAMAGE_ROLES)[number];

/** Roles a table must have before lines can be added to it. */
export const REQUIRED_ROLES = ["tracking", "parcel", "handler"] as const satisfies readonly DamageRole[];

/** A table of the user's that looks like a damage register. */
export interface DamageCandidate {
  readonly table: { readonly id: string; readonly name: string; readonly sheet: string };
  readonly mapping: Readonly<Partial<Record<DamageRole, string>>>;
  /** The user's own columns; never touched. */
  readonly others: readonly string[];
  /** Required roles nobody could be found for: the user is asked. */
  readonly unsure: readonly DamageRole[];
  readonly lines: number;
}

export interface AdoptArgs {
  /** Name or id of the table. */
  readonly table: string;
  /** Header text per role where the user decided otherwise. */
  readonly mapping?: Readonly<Partial<Record<DamageRole, string>>>;
}

export interface AdoptPreview {
  readonly candidate: DamageCandidate;
}

export interface CreatePreview {
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface AddPreview {
  readonly table: string;
  /** 1-based row on the sheet. */
  readonly row: number;
  /** What will stand under each header of ours. */
  readonly cells: readonly { readonly header: string; readonly value: string | number }[];
}
