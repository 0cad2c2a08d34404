/** Comparing plain data: undefined entries count as absent, order of keys does not matter. */
export function keyOf(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(keyOf).join(",")}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${keyOf(v)}`).join(",")}}`;
}

export const same = (a: unknown, b: unknown): boolean => a === b || keyOf(a) === keyOf(b);
