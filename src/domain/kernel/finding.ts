/** A violation, a mismatch or a warning: a value that is collected and shown, never thrown. */
export interface Finding {
  /** red blocks publishing, yellow warns, info explains. */
  readonly severity: "red" | "yellow" | "info";
  /** Rule row id such as "A-12". */
  readonly rule: string;
  /** Key of the sentence in src/text. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Where: whatever the subject counts in (person, day, row, cell address). */
  readonly where: Readonly<Record<string, string | number>>;
  /** How much: people missing, hours too many, fen off. */
  readonly amount?: number;
}

const ORDER = { red: 0, yellow: 1, info: 2 } as const;

/** Red first, then by rule id; stable within. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
