/** npm run bench:adoption [-- --seed N --count N --mistakes]: the mapping of messy tables beside the usual rule. */
import fs from "node:fs";
import { parseArgs } from "node:util";
import { REGISTERS } from "../../../src/domain/registers";
import { headerKey, type TableSpec } from "../../../src/domain/tables";
import { messyTables, type MessyTable } from "./generate";
import { byEditDistance, byEvidence, precisionOf, recallOf, type Scores, scoreOf } from "./score";

const SPECS: readonly TableSpec[] = REGISTERS;
export const COUNT = 200;
export const SEED = 20261127;

/** Share of the headers, each counted once, that stand in no list of words of any register. */
export function shareUnlisted(tables: readonly MessyTable[], specs: readonly TableSpec[]): number {
  const listed = new Set(
    specs.flatMap(({ columns }) =>
      columns.flatMap(({ header, words = [] }) => [header.zh, header.en, ...words].map(headerKey))
    )
  );
  const headers = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  return [...headers].filter((header) => !listed.has(headerKey(header))).length / headers.size;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

const row = (name: string, scores: Scores): string =>
  `| ${name} | ${percent(precisionOf(scores))} | ${percent(recallOf(scores))} | ${scores.asked} | ${scores.decoys} |`;

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      count: { type: "string" },
      mistakes: { type: "boolean" },
      write: { type: "string" },
    },
  });
  const tables = messyTables(
    SPECS.map(({ sheet }) => sheet.zh),
    Number(values.count ?? COUNT),
    Number(values.seed ?? SEED)
  );
  if (values.write !== undefined) fs.writeFileSync(values.write, JSON.stringify(tables));
  const columns = tables.reduce((all, { columns: c }) => all + c.length, 0);
  const ours = scoreOf(tables, SPECS, byEvidence);
  const lines = [
    `${tables.length} tables, ${columns} columns, ${tables.filter(({ register }) => register === null).length} tables that are no register; ${percent(shareUnlisted(tables, SPECS))} of the headers are in no list`,
    "| rule | precision | recall | asked | decoys |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("evidence, one assignment", ours),
    row("greedy, two edits", scoreOf(tables, SPECS, byEditDistance)),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (values.mistakes)
    for (const mistake of ours.mistakes) process.stdout.write(`${JSON.stringify(mistake)}\n`);
}

if (require.main === module) main();
