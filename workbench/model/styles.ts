import type { StyleData } from "./data";

type Section = "font" | "border" | "align" | "protection";
/** A change of a style: sections merge, `undefined` inside a section removes the entry. */
export type StylePatch = Partial<StyleData>;

const ORDER: (keyof StyleData)[] = [
  "numberFormat",
  "font",
  "fill",
  "border",
  "align",
  "protection",
  "quotePrefix",
];
const MERGED: ReadonlySet<string> = new Set<Section>(["font", "border", "align", "protection"]);

const sorted = (value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, v]) => v !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, sorted(v)])
      )
    : value;

/** General is what a cell without a number format has. */
const identity = (style: StyleData): string =>
  JSON.stringify(ORDER.map((part) => (style[part] === "General" ? null : (sorted(style[part]) ?? null))));

const merge = (a: object | undefined, b: object | undefined): object =>
  sorted({ ...(a ?? {}), ...(b ?? {}) }) as object;

/** `base` with the patch laid over it; it remembers the file's record it was made from. */
export function patchStyle(base: StyleData, patch: StylePatch): StyleData {
  const style = { ...base };
  for (const part of ORDER) {
    if (!(part in patch)) continue;
    const value = MERGED.has(part) ? merge(base[part] as object, patch[part] as object) : patch[part];
    Object.assign(style, { [part]: value });
  }
  return style;
}

/** The workbook's styles, each kept once. Styles are only ever added: an index stays what it was. */
export class StyleSheet {
  private readonly index = new Map<string, number>();
  private readonly patched = new WeakMap<StylePatch, Map<number, number>>();

  constructor(private readonly styles: StyleData[]) {
    if (styles.length === 0) styles.push({});
    styles.forEach((style, i) => {
      const key = identity(style);
      if (!this.index.has(key)) this.index.set(key, i);
    });
  }

  at(index: number): StyleData {
    return this.styles[index] ?? this.styles[0]!;
  }

  intern(style: StyleData): number {
    const key = identity(style);
    let index = this.index.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.index.set(key, index);
    }
    return index;
  }

  /** Index of the style at `base` with the patch laid over it. */
  patch(base: number, patch: StylePatch): number {
    let known = this.patched.get(patch);
    if (!known) this.patched.set(patch, (known = new Map()));
    let index = known.get(base);
    if (index === undefined) known.set(base, (index = this.intern(patchStyle(this.at(base), patch))));
    return index;
  }
}
