import { dayOf } from "../domain/kernel";

/**
 * What an argument that consists of several values looks like, as data: JSON is checked against it before a command
 * sees it, and whatever doesn't fit is refused by its path, such as `promotions[0].more`.
 */
export type Shape =
  | { readonly kind: "text"; readonly isBlankAllowed?: boolean }
  | { readonly kind: "flag" }
  /** Between `least` and `most`, both included. */
  | { readonly kind: "integer"; readonly least: number; readonly most: number }
  /** A serial without a time, or "2026-12-24". */
  | { readonly kind: "day" }
  | { readonly kind: "oneOf"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  /** Named fields; nothing else may stand beside them. */
  | {
      readonly kind: "record";
      readonly fields: Readonly<Record<string, Shape>>;
      readonly optional?: readonly string[];
    }
  /** Any names, or those given, each with a value of one shape. */
  | { readonly kind: "map"; readonly of: Shape; readonly names?: readonly string[] }
  | { readonly kind: "either"; readonly of: readonly Shape[] };

/** A value that doesn't fit, and where it stands. */
export interface Misfit {
  readonly path: string;
  readonly value: unknown;
}

export const words: Shape = { kind: "text" };
export const wordsOrNone: Shape = { kind: "text", isBlankAllowed: true };
export const day: Shape = { kind: "day" };
export const integer = (least: number, most: number): Shape => ({ kind: "integer", least, most });
export const list = (of: Shape): Shape => ({ kind: "list", of });
export const map = (of: Shape, names?: readonly string[]): Shape => ({
  kind: "map",
  of,
  ...(names && { names }),
});
/** Fields whose name ends with "?" may be left out. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const bare = (name: string) => name.replace(/\?$/, "");
  return {
    kind: "record",
    fields: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [bare(name), shape])),
    optional: Object.keys(fields)
      .filter((name) => name.endsWith("?"))
      .map(bare),
  };
}

/** The last day Excel knows, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** True for a serial without a time that Excel knows, or a date as JSON writes it. Example: `isDayArg("2026-02-30")` → false. */
export function isDayArg(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= LAST_DAY;
  const parts =
    typeof value === "string" ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)?.slice(1).map(Number) : undefined;
  return parts !== undefined && dayOf(parts[0]!, parts[1]!, parts[2]!) !== null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first value that doesn't fit, null when all do. Example: `misfit(list(words), ["a", 1], "x")` → null, texts may be numbers. */
export function misfit(shape: Shape, value: unknown, path: string): Misfit | null {
  switch (shape.kind) {
    case "list":
      return Array.isArray(value)
        ? first(value, (item, i) => misfit(shape.of, item, `${path}[${i}]`))
        : { path, value };
    case "record":
      return isRecord(value) ? fieldMisfit(shape, value, path) : { path, value };
    case "map":
      return isRecord(value)
        ? first(Object.entries(value), ([name, item]) =>
            shape.names && !shape.names.includes(name)
              ? { path: `${path}.${name}`, value: item }
              : misfit(shape.of, item, `${path}.${name}`)
          )
        : { path, value };
    case "either":
      return shape.of.some((one) => misfit(one, value, path) === null) ? null : { path, value };
    default:
      return fits(shape, value) ? null : { path, value };
  }
}

type Single = Exclude<Shape, { kind: "list" | "record" | "map" | "either" }>;

function fits(shape: Single, value: unknown): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string"
        ? shape.isBlankAllowed === true || value.trim() !== ""
        : Number.isFinite(value);
    case "flag":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value) && Number(value) >= shape.least && Number(value) <= shape.most;
    case "day":
      return isDayArg(value);
    case "oneOf":
      return typeof value === "string" && shape.values.includes(value);
  }
}

function fieldMisfit(
  { fields, optional = [] }: Extract<Shape, { kind: "record" }>,
  value: Readonly<Record<string, unknown>>,
  path: string
): Misfit | null {
  const extra = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (extra !== undefined) return { path: `${path}.${extra}`, value: value[extra] };
  return first(Object.entries(fields), ([name, shape]) =>
    value[name] === undefined && optional.includes(name)
      ? null
      : misfit(shape, value[name], `${path}.${name}`)
  );
}

function first<T>(items: readonly T[], find: (item: T, index: number) => Misfit | null): Misfit | null {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found) return found;
  }
  return null;
}
