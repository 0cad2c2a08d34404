/** Groups of the handbook's rows: letter, subject, how many rows. */
export const GROUPS: readonly (readonly [letter: string, subject: string, rows: number])[] = [
  ["A", "roster, shifts, leave", 39],
  ["B", "hand-over", 11],
  ["C", "penalties, rewards", 30],
  ["D", "refunds and time-outs", 63],
  ["E", "seven-day return", 22],
  ["F", "complaints, rights", 49],
  ["G", "who pays postage", 30],
  ["H", "rates, delivery times", 18],
  ["I", "amounts, exchange", 16],
  ["J", "compensation", 14],
  ["K", "damage, claims", 19],
  ["L", "returns, warehouse", 10],
  ["M", "register, notes", 21],
  ["N", "bad reviews", 19],
  ["O", "daily checklists", 39],
  ["P", "flags, order notes", 9],
  ["Q", "reminders", 15],
  ["R", "message templates", 57],
  ["S", "indicators", 17],
  ["T", "scam warnings", 16],
  ["U", "roles, approvals", 14],
  ["V", "case with dates", 10],
];

/** Rows that are none of a workbook's business, at most 27, each with its reason in docs/rules.md. */
export const NONE_OF_OURS: readonly (readonly [rows: string, why: string])[] = [
  ["A-22", "refers to a pay policy that is not in the handbook"],
  ["B-04", "replacement of office papers"],
  ["D-54 D-55 D-56", "titles of pictures that are lost"],
  ["D-60", "a question of the platform without an answer in the handbook"],
  ["J-13", "pay, then ask for a review: barred by J-14 (X22)"],
  ["K-09 K-15", "example line and facts of one case"],
  ["M-02", "the system a register once stood in"],
  ["T-02 T-05 T-06 T-07 T-09 T-10 T-11 T-12", "facts of fraud cases in the news"],
  ["V-01 V-02 V-03 V-05 V-06 V-07 V-08 V-09 V-10", "dates and facts of one case; its deadline is V-04 (X26)"],
];

/** Rows that only the handbook has: may only fall. */
export const MOST_ONLY_LISTED = 0;
