/**
 * A name or an account as others may see it: the first sign stays, and of long ones the last.
 * Example: `masked("王小明")` → "王**"; `masked("tb12345678")` → "t********8".
 */
export function masked(name: string): string {
  const signs = [...name];
  const [first] = signs;
  if (first === undefined) return "";
  if (signs.length <= 4) return first + "*".repeat(Math.max(1, signs.length - 1));
  return `${first}${"*".repeat(signs.length - 2)}${signs.at(-1) ?? ""}`;
}
