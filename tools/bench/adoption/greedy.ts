import { distance } from "../../../src/domain/adoption";
import type { TableSpec } from "../../../src/domain/tables";

const MOST_EDITS = 2;

/**
 * The rule of react-spreadsheet-import 4.7.1 (`getMatchedColumns`, `findMatch`, autoMapDistance 2): each header takes
 * the field whose label or alternate match is nearest within two edits; a field that is taken goes to the nearer header.
 */
export function greedyMatch(
  { columns }: TableSpec,
  headers: readonly string[]
): { label: string | null; ask: boolean }[] {
  const taken = new Map<string, { at: number; edits: number }>();
  headers.forEach((header, at) => {
    const [best] = columns
      .map(({ header: own, words = [] }) => ({
        label: own.zh,
        edits: Math.min(
          ...[own.zh, own.en, ...words].map((name) => distance(header.toLowerCase(), name.toLowerCase()))
        ),
      }))
      .sort((a, b) => a.edits - b.edits);
    if (!best || best.edits > MOST_EDITS) return;
    const before = taken.get(best.label);
    if (!before || best.edits < before.edits) taken.set(best.label, { at, edits: best.edits });
  });
  return headers.map((_, i) => {
    const label = [...taken].find(([, { at }]) => at === i)?.[0] ?? null;
    return { label, ask: false };
  });
}
