/** The two languages of the product. */
export type Locale = "zh" | "en";

/** What something is called in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
