/**
 * `npm run rules:coverage`: every row of the handbook by group, and what the product does with it. executed: a case keyed
 * by it runs · text: SHOP.RULE_WHY was asked for it here and told it · not ours: none of a workbook's business, with its
 * reason · only listed: the rest, printed by name. Exit 1 when a row is explained although it is answered, or more rows
 * than before are only listed.
 */
import { LISTS, PACKS, PRACTICES } from "../src/domain/rulebook";
import { WORKED_CASES } from "../src/selftest";
import { RULE_CASES } from "../test/cases";
import "../test/functions/all";
import { one } from "../test/functions/runtime";
import { GROUPS, MOST_ONLY_LISTED, NONE_OF_OURS } from "./rules-coverage/rows";

/** "H-05.days" → "H-05". */
const rowOf = (id: string): string => id.split(".")[0]!;

export interface Coverage {
  readonly table: readonly (readonly (string | number)[])[];
  readonly onlyListed: readonly string[];
  /** What is wrong, in words; empty when every row is accounted for once. */
  readonly problems: readonly string[];
}

/** A case that only asks what a rule says executes nothing. */
const TELLING = new Set(["RULE_WHY", "RULE_LIST"]);

const executed = new Set(
  [
    ...RULE_CASES.filter((c) => !TELLING.has(c.call)).map((c) => c.rule),
    ...WORKED_CASES.flatMap((c) => c.rules),
  ].map(rowOf)
);

/** Rows whose wording SHOP.RULE_WHY really answers with, by asking it. */
const told = new Set(
  [
    ...[...PACKS.handbook, ...LISTS].map(({ id, zh }) => [id, zh] as const),
    ...PRACTICES.map(([id, , zh]) => [id, zh] as const),
  ]
    .filter(([id, zh]) => one("RULE_WHY", id, "说明") === zh)
    .map(([id]) => rowOf(id))
);
const notOurs = new Set(NONE_OF_OURS.flatMap(([rows]) => rows.split(" ")));

type Kind = "executed" | "text" | "not ours" | "only listed";
const KINDS: readonly Kind[] = ["executed", "text", "not ours", "only listed"];

function kindOf(row: string): Kind {
  if (executed.has(row)) return "executed";
  if (told.has(row)) return "text";
  return notOurs.has(row) ? "not ours" : "only listed";
}

export function coverage(): Coverage {
  const all = GROUPS.map(([letter, , n]) =>
    Array.from({ length: n }, (_, i) => `${letter}-${String(i + 1).padStart(2, "0")}`)
  );
  const known = new Set(all.flat());
  const onlyListed = all.flat().filter((row) => kindOf(row) === "only listed");
  const problems = [
    ...[...notOurs].filter((row) => !known.has(row)).map((row) => `${row}: no such row`),
    ...[...notOurs]
      .filter((row) => known.has(row) && kindOf(row) !== "not ours")
      .map((row) => `${row}: not ours, but answered`),
    ...(onlyListed.length > MOST_ONLY_LISTED ? [`only listed: ${onlyListed.join(" ")}`] : []),
  ];
  const counted = (rows: readonly string[]) => [
    rows.length,
    ...KINDS.map((kind) => rows.filter((row) => kindOf(row) === kind).length),
  ];
  const body = GROUPS.map(([letter, subject], g) => [`${letter}  ${subject}`, ...counted(all[g]!)]);
  return {
    table: [["group", "rows", ...KINDS], ...body, ["total", ...counted(all.flat())]],
    onlyListed,
    problems,
  };
}

const WIDTH = 26;

function print({ table, problems, onlyListed }: Coverage): void {
  for (const [first, ...cells] of table)
    process.stdout.write(
      `${String(first).padEnd(WIDTH)}${cells.map((c) => String(c).padStart(13)).join("")}\n`
    );
  process.stdout.write(
    `\nonly listed: ${onlyListed.length} (at most ${MOST_ONLY_LISTED}), texts by =SHOP.RULE_WHY("O-03")\n`
  );
  for (const problem of problems) process.stderr.write(`${problem}\n`);
}

if (require.main === module) {
  const found = coverage();
  print(found);
  process.exitCode = found.problems.length > 0 ? 1 : 0;
}
