/**
 * `npm run rules:coverage`: every row of the handbook by group, and how the project answers for it. A row counts as
 * executable when a case keyed by it runs in the tests or in the self-test sheet; any other row must say why not.
 * Exit 1 when a row is unexplained, explained twice, or explained although a case runs.
 */
import { PACKS } from "../src/domain/rulebook";
import { WORKED_CASES } from "../src/selftest";
import { RULE_CASES } from "../test/cases";
import { DISPOSITIONS, GROUPS, type Kind } from "./rules-coverage/rows";

const KINDS: readonly Kind[] = ["check", "form", "text", "not a rule"];

/** "H-05.days" → "H-05". */
const rowOf = (id: string): string => id.split(".")[0]!;

export interface Coverage {
  readonly table: readonly (readonly (string | number)[])[];
  /** What is wrong, in words; empty when every row is accounted for once. */
  readonly problems: readonly string[];
}

function dispositions(): Map<string, Kind[]> {
  const kinds = new Map<string, Kind[]>();
  for (const { rows, kind } of DISPOSITIONS)
    for (const row of rows.split(" ")) kinds.set(row, [...(kinds.get(row) ?? []), kind]);
  return kinds;
}

export function coverage(): Coverage {
  const executed = new Set(
    [...RULE_CASES.map((c) => c.rule), ...WORKED_CASES.flatMap((c) => c.rules)].map(rowOf)
  );
  const inPack = new Set(PACKS.handbook.map((r) => rowOf(r.id)));
  const explained = dispositions();
  const all = GROUPS.map(([letter, , n]) =>
    Array.from({ length: n }, (_, i) => `${letter}-${String(i + 1).padStart(2, "0")}`)
  );
  const known = new Set(all.flat());
  const problems = [
    ...[...explained.keys()].filter((row) => !known.has(row)).map((row) => `${row}: no such row`),
    ...all.flat().flatMap((row) => {
      const kinds = explained.get(row) ?? [];
      if (kinds.length > 1) return [`${row}: explained ${kinds.length} times`];
      if (executed.has(row))
        return kinds.length === 1 ? [`${row}: explained as ${kinds[0]}, but a case runs`] : [];
      return kinds.length === 0 ? [`${row}: no case, no reason`] : [];
    }),
  ];
  const counted = (rows: readonly string[]) => [
    rows.length,
    rows.filter((row) => inPack.has(row)).length,
    rows.filter((row) => executed.has(row)).length,
    ...KINDS.map((kind) => rows.filter((row) => explained.get(row)?.[0] === kind).length),
  ];
  const body = GROUPS.map(([letter, subject], g) => [`${letter}  ${subject}`, ...counted(all[g]!)]);
  const head = ["group", "rows", "in the pack", "executable", ...KINDS];
  return { table: [head, ...body, ["total", ...counted(all.flat())]], problems };
}

const WIDTH = 26;

function print({ table, problems }: Coverage): void {
  for (const [first, ...cells] of table)
    process.stdout.write(
      `${String(first).padEnd(WIDTH)}${cells.map((c) => String(c).padStart(13)).join("")}\n`
    );
  const current = PACKS.current.length;
  const { length: cases } = RULE_CASES;
  process.stdout.write(
    `\n${cases} cases of ${PACKS.handbook.length} handbook rules and ${current} of today's, ${WORKED_CASES.length} worked cases\n`
  );
  for (const problem of problems) process.stderr.write(`${problem}\n`);
}

if (require.main === module) {
  const found = coverage();
  print(found);
  process.exitCode = found.problems.length > 0 ? 1 : 0;
}
