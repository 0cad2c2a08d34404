import { isHostObject, type Bag, type HostObject } from "./object";
import type { QueryInfo } from "./protocol";

const pascal = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
const isEverything = (selector: string): boolean => selector === "*" || selector.toLowerCase() === "$all";

/** "format/fill/color" and "format/font" together: { format: ["fill/color", "font"] }. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const selector of select) {
    const [first = "", ...rest] = selector.split(/[/.]/);
    const below = groups.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    groups.set(first, below);
  }
  return groups;
}

/** Hears of every member that is read. */
export type NoteMember = (object: HostObject, name: string) => void;

function properties(object: HostObject, select: readonly string[], note: NoteMember): Bag {
  const bag: Bag = object.identity();
  for (const [name, below] of grouped(select)) {
    note(object, name);
    if (isEverything(name)) {
      for (const scalar of object.type.scalars) bag[pascal(scalar)] = object.get(scalar) ?? null;
      continue;
    }
    const value = object.get(name);
    bag[pascal(name)] = isHostObject(value) ? query(value, { Select: below }, note) : (value ?? null);
  }
  return bag;
}

function collection(
  object: HostObject,
  all: HostObject[],
  info: QueryInfo,
  select: readonly string[],
  note: NoteMember
): Bag {
  const own = new Set(object.type.scalars.map((name) => name.toLowerCase()));
  const mine = select.filter((selector) => own.has(selector.toLowerCase()));
  const theirs = select
    .filter((selector) => !own.has(selector.toLowerCase()))
    .map((selector) => (selector.toLowerCase() === "items" ? "*" : selector.replace(/^items[/.]/i, "")));
  const first = info.Skip ?? 0;
  const chosen = all.slice(first, info.Top === undefined ? undefined : first + info.Top);
  const wanted = theirs.length > 0 || mine.length === 0;
  return {
    ...properties(object, mine, note),
    ...(wanted
      ? { _Items: chosen.map((item, i) => ({ ...query(item, { Select: theirs }, note), _Index: first + i })) }
      : {}),
  };
}

/** The property bag a load() asks for. */
export function query(object: HostObject, info: QueryInfo | undefined, note: NoteMember): Bag {
  const asked = [...(info?.Select ?? []), ...(info?.Expand ?? [])].filter((selector) => selector !== "");
  const items = object.items();
  if (items) return collection(object, items, info ?? {}, asked, note);
  return properties(object, asked.length > 0 ? asked : ["*"], note);
}

/** The same in the names of the API, as retrieve() wants it. */
export function camelBag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelBag);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "_Items") return ["items", camelBag(inner)];
      return [key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1), camelBag(inner)];
    })
  );
}
