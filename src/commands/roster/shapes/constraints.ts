import type { Constraint } from "../../../domain/roster";

/** What the staff list says of a person beside name and group. */
export interface PersonRemark {
  readonly person: string;
  readonly name: string;
  readonly remark: string;
  /** What the remark says of shifts. */
  readonly proposed: readonly Constraint[];
  /** What of it counts for nothing; "" = nothing. */
  readonly unread: string;
  /** What was agreed to; null = nobody was asked, or the remark has changed since. */
  readonly agreed: readonly Constraint[] | null;
}

export interface PeopleAnswer {
  readonly people: readonly PersonRemark[];
}

export interface ConstrainArgs {
  /** Number → what holds. */
  readonly people: Readonly<Record<string, readonly Constraint[]>>;
}
