/**
 * Readers of what JSON holds: a value of the shape that was asked for, or null. What somebody edited into nonsense is
 * never taken for a record.
 */
export type Parse<T> = (value: unknown) => T | null;
type Parsed<P> = P extends Parse<infer T> ? T : never;

export const aText: Parse<string> = (v) => (typeof v === "string" ? v : null);
export const aNumber: Parse<number> = (v) => (typeof v === "number" && Number.isFinite(v) ? v : null);
export const aFlag: Parse<boolean> = (v) => (typeof v === "boolean" ? v : null);

/** One of a few words. Example: `oneOf("zh", "en")`. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Parse<T> =>
  (v) =>
    words.find((word) => word === v) ?? null;

/** Either shape; the first that fits. */
export const either =
  <A, B>(first: Parse<A>, second: Parse<B>): Parse<A | B> =>
  (v) =>
    first(v) ?? second(v);

/** All items of one shape. */
export const listOf =
  <T>(item: Parse<T>): Parse<readonly T[]> =>
  (v) => {
    if (!Array.isArray(v)) return null;
    const items = v.map(item);
    return items.every((i): i is NonNullable<typeof i> => i !== null) ? (items as T[]) : null;
  };

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === "object" && v !== null && !Array.isArray(v);

/** Any keys, values of one shape. */
export const mapOf =
  <T>(item: Parse<T>): Parse<Readonly<Record<string, T>>> =>
  (v) => {
    if (!isRecord(v)) return null;
    const entries = Object.entries(v).map(([key, value]) => [key, item(value)] as const);
    return entries.every(([, value]) => value !== null)
      ? (Object.fromEntries(entries) as Record<string, T>)
      : null;
  };

type Shape = Readonly<Record<string, Parse<unknown>>>;
type Needed<S extends Shape> = { readonly [K in keyof S]: Parsed<S[K]> };
type Perhaps<S extends Shape> = { readonly [K in keyof S]?: Parsed<S[K]> };

/** Fields that must be there, and fields that may be; further ones are of a version to come and are left out. */
export function shape<S extends Shape, O extends Shape = Record<never, Parse<unknown>>>(
  needed: S,
  optional?: O
): Parse<Needed<S> & Perhaps<O>> {
  return (v) => {
    if (!isRecord(v)) return null;
    const read: Record<string, unknown> = {};
    for (const [key, parse] of Object.entries(needed)) {
      const value = parse(v[key]);
      if (value === null) return null;
      read[key] = value;
    }
    for (const [key, parse] of Object.entries(optional ?? {})) {
      if (v[key] === undefined) continue;
      const value = parse(v[key]);
      if (value === null) return null;
      read[key] = value;
    }
    return read as Needed<S> & Perhaps<O>;
  };
}
