import type { PublicSource } from "../rule";

/** By rule id: English wording and a phrase of the handbook, at most 20 characters, simplified. */
export type Told = Readonly<Record<string, readonly [en: string, quote: string]>>;

/** By rule id: English wording, law or platform page, article. */
export type ToldInPublic = Readonly<
  Record<string, readonly [en: string, source: PublicSource, article?: string]>
>;
