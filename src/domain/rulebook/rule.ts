/** The five documents of the handbook. A document's name is also the name of its scheme. */
export type Scheme = "S0" | "S1" | "S2" | "S3" | "S4";
export type Pack = "handbook" | "current";
/** What a topic is about: the platform's clocks, consumer and labour law, or the shop's own rules. */
export type Area = "platform" | "law" | "internal";

/** hour and day run from the event (a day is 24 h); time is minutes after midnight; rate 0.05 is 5 %. */
export type Unit =
  "hour" | "day" | "workday" | "yuan" | "times" | "rate" | "count" | "kg" | "time" | "text" | "list";

/** A number, a text, a range from–to, or null: the shop must fill it in. */
export type RuleValue = number | string | readonly [number, number] | null;

/** Where a rule stands: a document of the handbook, or what law or platform say today. */
export type Doc = Scheme | "law" | "platform";

/** What statute text allows a shop to change: more than the value, less than it, or nothing. */
export type Statute = "atLeast" | "atMost" | "exactly";

/** The event a clock starts with. */
export type Start =
  "applied" | "agreed" | "returned" | "received" | "shipped" | "paid" | "success" | "filed" | "ordered";

/** high: the text itself was read · medium: one good copy · low: old or second hand · assumed: the text is silent. */
export type Confidence = "high" | "medium" | "low" | "assumed";

/** A rule: its row, what it decides, its value and the words it stands in. */
export interface Rule {
  /** Row id, with a suffix where one row says several things: "D-03", "H-05.fee". */
  readonly id: string;
  /** What the rule decides, "refund.unshipped.answer"; its first part is the topic. */
  readonly key: string;
  readonly zh: string;
  readonly value: RuleValue;
  readonly unit: Unit;
  readonly start?: Start;
  readonly actor?: "buyer" | "seller" | "platform" | "staff";
  /** What happens when nobody acts, in Chinese. */
  readonly otherwise?: string;
  readonly doc: Doc;
  /** Without it: high. */
  readonly confidence?: Confidence;
  /** Days begin on the day after the event and end at midnight, as law counts; without it a day is 24 h. */
  readonly count?: "nextDay";
  readonly statute?: Statute;
  /** ISO days, both included: of several rules of a key and document the one that counts on the day asked for. */
  readonly from?: string;
  readonly to?: string;
}

/** What is told about a rule besides its value: not needed to calculate, so it is kept apart from the packs. */
export interface Provenance {
  readonly en: string;
  /** At most 20 characters of the handbook, simplified. */
  readonly quote?: string;
  /** Law or platform page, with article and the day of the version read. */
  readonly source?: PublicSource;
  /** When it was last read against what; undefined = not since it was written. */
  readonly reviewed?: Review;
}

/**
 * What a rule was compared with: the handbook's document with the sentences around its phrase, the full text of law or
 * platform rule, somebody's copy or translation of it, reports about it, or nothing, because no text was found.
 */
export type Compared = "document" | "text" | "copy" | "report" | "nothing";

/** When a rule was last compared with its text, and with which. */
export interface Review {
  /** "2026-11-27" */
  readonly date: string;
  readonly against: Compared;
}

/** A public text a rule rests on. */
export interface PublicSource {
  readonly title: string;
  readonly article?: string;
  /** "2025-08-15" */
  readonly date?: string;
}

/** A rule as a rule set uses it: perhaps with the value of the shop's own table. */
export interface Resolved {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly value: RuleValue;
  readonly changed: boolean;
  /** The handbook says nothing and today's pack was not asked for: there is no value. */
  readonly silent: boolean;
  /** The day that was asked for, where no version of the rule counts on it: then there is no value. */
  readonly notOn?: string;
}

/** The rules a formula works by: one answer for each key. */
export interface RuleSet {
  readonly byKey: ReadonlyMap<string, Resolved>;
  /** How it was chosen, for the passport: "手册", "现行,S3", "店务规则". */
  readonly label: string;
  /** The lines of the shop's own table by rule id; empty without one. */
  readonly rows: ReadonlyMap<string, RuleRow>;
}

/** A row of the workbook's rule table, already read. */
export interface RuleRow {
  readonly id: string;
  readonly value: RuleValue;
  readonly pack?: Pack;
}
