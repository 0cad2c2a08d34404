import {
  evidenceOf,
  groupNames,
  headerNames,
  type Line,
  recognise,
  tablesIn,
} from "../../../src/domain/adoption";
import { columnOf, type TableSpec } from "../../../src/domain/tables";
import { greedyMatch } from "./greedy";
import type { MessyTable } from "./generate";

export interface Mistake {
  readonly table: number;
  readonly header: string;
  readonly wanted: string | null;
  readonly got: string | null;
  readonly how: "wrong" | "asked" | "missed" | "decoy" | "notFound";
}

export interface Scores {
  /** Columns that were given a role without asking. */
  mapped: number;
  right: number;
  /** Columns that have a role. */
  wanted: number;
  asked: number;
  /** Columns of sheets that are no register, and of the shop's own, that were given a role. */
  decoys: number;
  readonly mistakes: Mistake[];
}

export const noScores = (): Scores => ({ mapped: 0, right: 0, wanted: 0, asked: 0, decoys: 0, mistakes: [] });

const linesOf = ({ grid }: MessyTable): Line[] => grid.map((cells, row) => ({ row, cells }));

interface Answer {
  readonly label: string | null;
  readonly ask: boolean;
}

type Reader = (table: MessyTable, specs: readonly TableSpec[]) => readonly Answer[] | null;

/** Ours: finds the table, says which register it is, maps its columns. */
export const byEvidence: Reader = (table, specs) => {
  const lines = linesOf(table);
  const found = tablesIn(lines);
  const main = found.find((t) => t.top === table.top && t.span.from === table.left) ?? null;
  if (!main) return null;
  const rows = lines.slice(main.top, main.top + main.headerRows);
  const [names, groups] = [headerNames(rows, main.span), groupNames(rows, main.span)];
  const sample = main.lines.slice(0, 200);
  const columns = names.map((header, i) => ({
    header,
    group: groups[i] ?? "",
    cells: sample.map((line) => line.cells[main.span.from + i] ?? null),
  }));
  const read = recognise(specs, evidenceOf(columns, [table.sheet, main.title]));
  return table.columns.map((_, i): Answer => {
    const reading = read?.columns[i];
    const label = read && reading?.role ? (columnOf(read.spec, reading.role)?.header.zh ?? null) : null;
    return { label, ask: reading?.ask === true };
  });
};

/** react-spreadsheet-import 4.7.1: headers in their order, each to the nearest name within two edits. */
export const byEditDistance: Reader = (table, specs) => {
  const spec = specs.find(({ sheet }) => sheet.zh === table.register) ?? specs[0];
  return spec
    ? greedyMatch(
        spec,
        table.columns.map(({ header }) => header)
      )
    : null;
};

export function scoreOf(tables: readonly MessyTable[], specs: readonly TableSpec[], reader: Reader): Scores {
  const scores = noScores();
  for (const table of tables) {
    const answers = reader(table, specs);
    table.columns.forEach(({ header, label }, i) =>
      count(scores, table, header, label, answers?.[i] ?? null)
    );
  }
  return scores;
}

function count(
  scores: Scores,
  { id }: MessyTable,
  header: string,
  wanted: string | null,
  answer: Answer | null
): void {
  const got = answer?.label ?? null;
  const miss = (how: Mistake["how"]) => scores.mistakes.push({ table: id, header, wanted, got, how });
  if (wanted !== null) scores.wanted++;
  if (got !== null && answer?.ask === true) {
    scores.asked++;
    if (wanted !== null) miss("asked");
    return;
  }
  if (got === null) {
    if (wanted !== null) miss(answer ? "missed" : "notFound");
    return;
  }
  scores.mapped++;
  if (got === wanted) scores.right++;
  else if (wanted === null) {
    scores.decoys++;
    miss("decoy");
  } else miss("wrong");
}

export const precisionOf = ({ right, mapped }: Scores): number => (mapped === 0 ? 1 : right / mapped);
export const recallOf = ({ right, wanted }: Scores): number => (wanted === 0 ? 1 : right / wanted);
