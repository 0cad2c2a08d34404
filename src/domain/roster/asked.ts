/** A day as a serial or as "2026-12-24". */
export type DayArg = number | string;

/** Somebody's days, `to` included; `person` is a number or a name of the staff list. */
export interface PersonDays {
  readonly person: string;
  readonly from: DayArg;
  /** Omitted = the one day. */
  readonly to?: DayArg;
}

/** Leave that is granted, or a cell that nobody moves. */
export interface FixedArg extends PersonDays {
  readonly code: string;
}

/** What somebody would like, or would rather not. */
export interface WishArg extends PersonDays {
  /** A shift code or 休. */
  readonly code: string;
  /** False: anything but that. */
  readonly want: boolean;
  /** 1 = nice to have … 10 = important; omitted = 5. */
  readonly weight?: number;
}

/** Days that need more people than others. */
export interface PromotionArg {
  readonly from: DayArg;
  readonly to?: DayArg;
  /** Omitted = every shift that is staffed. */
  readonly shift?: string;
  readonly more: number;
}

/** The usual weight of a wish, between 1 and 10. */
export const USUAL_WEIGHT = 5;
