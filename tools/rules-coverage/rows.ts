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

/**
 * check: kept by a check that is tested where it stands · form: a field or a list of the desk's sheets · text: advice,
 * a description or a template without a value · not a rule: nothing that could be kept or broken.
 */
export type Kind = "check" | "form" | "text" | "not a rule";

export interface Disposition {
  /** Row ids, one blank between them. */
  readonly rows: string;
  readonly kind: Kind;
  /** In our own words. */
  readonly why: string;
}

/** Every row without an executed case, and why. */
export const DISPOSITIONS: readonly Disposition[] = [
  {
    rows: "A-10",
    kind: "check",
    why: "the duty shift is a kind of its own and may end later (domain/roster/model)",
  },
  {
    rows: "A-14",
    kind: "check",
    why: "a whole rest has no shift reaching into it (domain/roster/check/rests)",
  },
  { rows: "A-15", kind: "check", why: "hours far from the average are reported (domain/roster/check/score)" },
  { rows: "A-20", kind: "check", why: "approved leave stands as it was fixed (domain/roster/check/cells)" },
  { rows: "A-21", kind: "check", why: "wishes named in advance are weighed (domain/roster/check/cells)" },
  { rows: "A-09 A-28", kind: "check", why: "the end of the night shift, part of its hours (A-08, A-25)" },
  {
    rows: "A-03 A-27 A-39",
    kind: "check",
    why: "rotation: nights and rests are evened out by the engine (domain/roster/engine)",
  },
  {
    rows: "A-16",
    kind: "check",
    why: "last month's roster is the start of the next, changes are few (domain/roster/engine)",
  },
  {
    rows: "A-11 A-29",
    kind: "text",
    why: "open end while customers are waiting; no pay rule goes with it (AMB14)",
  },
  {
    rows: "A-17 A-19 A-23 A-33",
    kind: "text",
    why: "be on time; no amount and no clock data to check it by",
  },
  { rows: "A-22", kind: "not a rule", why: "refers to a pay policy that is not in the handbook" },
  { rows: "A-30 A-31 A-32", kind: "text", why: "weekly meeting, a standing appointment" },
  { rows: "A-34", kind: "text", why: "whom to ask for leave; the shop names its own approver (X08)" },
  { rows: "A-35 A-36", kind: "text", why: "settings of the chat program" },
  { rows: "A-37 A-38", kind: "text", why: "cleaning rota; a missed turn is C-18" },

  { rows: "B-01 B-02 B-03", kind: "form", why: "hand-over book, free text with date, from and to" },
  { rows: "B-05 B-06 B-10", kind: "form", why: "what is passed on with an order: note forms" },
  { rows: "B-04", kind: "not a rule", why: "replacement of office papers" },
  { rows: "B-07 B-08 B-11", kind: "text", why: "who takes over a customer" },
  { rows: "B-09", kind: "text", why: "finance confirms the refund, said by D-39" },

  { rows: "C-12 C-26", kind: "text", why: "what appraisal and training are for; no amount" },

  { rows: "D-54 D-55 D-56", kind: "not a rule", why: "titles of pictures that are lost" },
  { rows: "D-58 D-59", kind: "text", why: "the buyer's own steps and ways to pay" },
  { rows: "D-60", kind: "not a rule", why: "a question of the platform without an answer in the handbook" },
  { rows: "F-40", kind: "text", why: "what an agent should know; the clocks are F-24 … F-29" },
  { rows: "I-05", kind: "not a rule", why: "half a sentence; its other half is I-06" },
  {
    rows: "J-13",
    kind: "not a rule",
    why: "pay, then ask for a review: contradicts J-14 and is never offered (X22)",
  },

  {
    rows: "K-07 K-11",
    kind: "form",
    why: "damage register and the kinds of after-sale work (domain/registers/damage)",
  },
  {
    rows: "K-01 K-12 K-16",
    kind: "form",
    why: "what is wrong with a parcel: a choice of the damage register",
  },
  { rows: "K-09 K-10 K-15", kind: "not a rule", why: "example lines and the facts of one case" },
  { rows: "K-13 K-14 K-17 K-19", kind: "text", why: "what to ask of the customer and when to phone" },
  {
    rows: "L-03 L-05 L-06",
    kind: "text",
    why: "work through the return sheet and tell the customer the number (R-01)",
  },
  { rows: "L-08 L-09 L-10", kind: "text", why: "later steps of one procedure, listed by L-07" },
  { rows: "M-01 M-02", kind: "form", why: "after-sale register: its fields, and the system it stood in" },
  {
    rows: "M-05 M-10 M-14 M-15 M-16 M-18 M-21",
    kind: "form",
    why: "fields of notes and records that the note forms hold",
  },
  { rows: "M-19 M-20", kind: "text", why: "order of work and the agent's status" },

  { rows: "N-01 N-02", kind: "form", why: "bad-review register and its mark" },
  { rows: "N-03 N-04 N-05 N-06 N-07 N-08", kind: "text", why: "how and when to talk to a reviewer (X23)" },
  { rows: "N-09 N-10 N-11 N-12", kind: "form", why: "causes of a bad review: a choice of the register" },
  {
    rows: "N-13 N-14 N-15 N-16 N-17 N-18 N-19",
    kind: "text",
    why: "advice on reviews; asking for better ones is barred by J-14",
  },

  {
    rows: "O-01 O-02 O-03 O-04 O-05 O-06 O-07 O-08 O-09 O-10 O-11 O-12 O-13 O-14 O-16 O-17 O-18 O-19 O-20",
    kind: "text",
    why: "items of the daily checklists; the clock of O-14 is Q-04",
  },
  {
    rows: "O-21 O-22 O-23 O-24 O-25 O-26 O-27 O-28 O-29 O-30 O-31 O-32 O-33 O-34 O-35 O-36 O-37 O-38 O-39",
    kind: "text",
    why: "items of the shipping and service checklists",
  },

  {
    rows: "P-01 P-02 P-03 P-04 P-05 P-06",
    kind: "text",
    why: "meaning of flag colours; they contradict each other (X24), so the text label counts",
  },
  { rows: "P-08 P-09", kind: "text", why: "add-on orders: ask the clerk or the customer" },
  { rows: "Q-10 Q-12 Q-13 Q-14 Q-15", kind: "text", why: "contacts without a date" },

  {
    rows: "R-02 R-04 R-05 R-06 R-07 R-10 R-12 R-13 R-14 R-15 R-16 R-17 R-18 R-19 R-20 R-21 R-22 R-23 R-24 R-25",
    kind: "text",
    why: "sales and review talk: the wording is the handbook's own and is not shipped",
  },
  {
    rows: "R-26 R-27 R-28 R-29 R-30 R-31 R-32 R-34 R-35 R-36 R-37 R-38 R-39 R-40 R-44 R-45 R-46",
    kind: "text",
    why: "phrases and steps of a conversation; our own messages are domain/messages/scripts",
  },
  {
    rows: "R-47 R-48 R-49 R-50 R-51",
    kind: "text",
    why: "what not to do in a conversation, nothing to measure it by",
  },
  {
    rows: "R-52 R-53 R-54 R-55 R-56 R-57",
    kind: "text",
    why: "kinds of difficult talk and how to speak plainly",
  },

  {
    rows: "S-02 S-12",
    kind: "text",
    why: "the same number as S-01 (X25), and a pause nobody measures",
  },
  {
    rows: "S-03 S-04 S-05 S-06 S-08 S-09 S-10 S-11 S-13 S-14 S-17",
    kind: "text",
    why: "names of indicators without a target",
  },

  {
    rows: "T-01 T-02 T-03 T-04 T-05 T-06 T-07 T-08 T-09 T-10 T-11 T-12",
    kind: "not a rule",
    why: "facts of fraud cases in the news",
  },
  { rows: "T-13 T-14 T-15 T-16", kind: "text", why: "warnings" },
  {
    rows: "U-01 U-02 U-03 U-04 U-05 U-06 U-07 U-08 U-09 U-10 U-11 U-12 U-13 U-14",
    kind: "form",
    why: "roles: the shop's own lists of people and approvers",
  },
  {
    rows: "V-01 V-02 V-03 V-05 V-06 V-07 V-08 V-09 V-10",
    kind: "not a rule",
    why: "dates and facts of one case; its deadline is V-04 (X26)",
  },
];
