/** The two languages of the product; Chinese is written first. */
export type Locale = "zh" | "en";

/** One sentence in both languages; `{name}` is a placeholder and must appear in both. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export type TextMap = Readonly<Record<string, Sentence>>;
export type Params = Readonly<Record<string, string | number>>;

/** The most characters of somebody's text that a sentence repeats: a cell can hold 32,767. */
const LONGEST_QUOTE = 80;

/** A text as a sentence repeats it. Example: `quoted("a".repeat(99))` → 79 letters and "…". */
export function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Placeholders for what is put together from our own words and from texts that were cut before; never for a cell. */
export const COMPOSED: ReadonlySet<string> = new Set(
  (
    "columns couriers fields gap here ids law missing names own problems reasons result role ruleSet said " +
    "says sheets source there today what where wishes words"
  ).split(" ")
);

/**
 * Fills a sentence in. A placeholder without a value stays visible, so that a mistake is seen and not hidden; of a text
 * the beginning is repeated.
 */
export function fill(sentence: Sentence, params: Params, locale: Locale): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? whole;
    return typeof value === "number" || COMPOSED.has(name) ? String(value) : quoted(String(value));
  });
}

/** The `text` function of one map. Each bundle takes only the maps it needs. */
export function speaker<M extends TextMap>(map: M) {
  return (key: keyof M & string, params: Params, locale: Locale): string => fill(map[key]!, params, locale);
}

/** "zh-CN", "zh-TW", "zh" → zh; everything else → en. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** Items one after the other, as each language writes it. Example: `listed(["甲", "乙"], "zh")` → "甲、乙". */
export const listed = (items: readonly string[], locale: Locale): string =>
  items.map(quoted).join(locale === "zh" ? "、" : ", ");

/** Sentences one after the other. */
export const sentences = (items: readonly string[], locale: Locale): string =>
  items.join(locale === "zh" ? "；" : "; ");

/** What is said of somebody or something. Example: `labelled("小赵", "还没有排", "zh")` → "小赵：还没有排". */
export const labelled = (label: string, said: string, locale: Locale): string =>
  locale === "zh" ? `${quoted(label)}：${said}` : `${quoted(label)}: ${said}`;
