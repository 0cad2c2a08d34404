import type { Fen } from "../../../domain/kernel";

/** An amount as the pane says it: yuan, with fen only where there are any. Example: 3612040 → "36,120.40". */
export function yuanText(fen: Fen): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  return (fen / 100).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
