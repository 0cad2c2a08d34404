import { isBlank } from "../../domain/fields";
import { MINUTES_PER_DAY, type Moment } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import { type Cells, keyColumn } from "../../domain/tables";
import type { Book } from "../../book/open";
import type { ReadPort } from "../../excel";
import { rulesInUse } from "../rules/in-use";
import { judge, judgedColumns } from "./judge";
import { readColumns } from "./read-columns";
import type { Register } from "./register";

/** How a register stands: its lines, those that are overdue or due within a day, those nobody can judge. */
export interface Standing {
  readonly lines: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly unjudged: number;
}

/** One round trip for all registers, one more where the workbook has a rule table. */
export async function standingOf(
  port: ReadPort,
  book: Book,
  registers: readonly Register[],
  now: Moment
): Promise<Standing[]> {
  const { rules } = await rulesInUse(port, book);
  const cells = await readColumns(
    port,
    registers.map((register) => ({ register, columns: judgedColumns(register.spec) }))
  );
  return registers.map((register, i) => standing(register, cells[i] ?? {}, rules, now));
}

const SECONDS_PER_DAY = MINUTES_PER_DAY * 60;

function standing({ spec }: Register, cells: Cells, rules: RuleSet, now: Moment): Standing {
  const { items, unjudged } = judge(spec, cells, rules, now);
  return {
    lines: (cells[keyColumn(spec) ?? ""] ?? []).filter((cell) => !isBlank(cell)).length,
    overdue: items.filter(({ due }) => due < now).length,
    dueSoon: items.filter(({ due }) => due >= now && due < now + SECONDS_PER_DAY).length,
    unjudged: unjudged.length,
  };
}
