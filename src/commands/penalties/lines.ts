import { type Cell, isoDay, type Problem, wordOf } from "../../domain/kernel";
import { type Charge, type LedgerLine, ledgerOf, type Offence } from "../../domain/penalties";
import type { RuleSet } from "../../domain/rulebook";
import { hasLogHeader, readLog, readStaff } from "../../functions/log";
import type { Grid } from "../../excel";
import { fill, type Locale, type Sentence } from "../../text";
import { PENALTY_MESSAGES } from "../../text/functions/messages/penalties";
import type { PenaltyLine } from "./answers";

const SENTENCES: Readonly<Record<string, Sentence>> = PENALTY_MESSAGES;

/** A blank of the grid is nothing to a reader. */
const matrixOf = (grid: Grid): Cell[][] => grid.map((row) => row.map((cell) => (cell === "" ? null : cell)));

/** Whether one of the first rows of a region names the columns of a penalty log. */
export const isLog = (grid: Grid): boolean => hasLogHeader(matrixOf(grid));

export interface LogRegion {
  readonly grid: Grid;
  /** 1-based row of the sheet on which the region begins. */
  readonly top: number;
  /** The staff list with its header row; empty where there is none. */
  readonly staff: Grid;
}

/** What each line of a log was understood as, in the order of the log. */
export function penaltyLines(rules: RuleSet, { grid, top, staff }: LogRegion, locale: Locale): PenaltyLine[] {
  const read = {
    lines: readLog(matrixOf(grid)),
    staff: staff.length === 0 ? [] : readStaff(matrixOf(staff)),
  };
  return ledgerOf(rules, read).flatMap((line) => linesOf(line, top, locale));
}

function linesOf(entry: LedgerLine, top: number, locale: Locale): PenaltyLine[] {
  const { line, withdrawn } = entry;
  const row = top + line.row - 1;
  const why = whyOf(entry, row, locale);
  const base = {
    row,
    person: personOf(entry),
    day: line.day === null ? null : isoDay(line.day),
    understood: why === "",
    why,
  };
  if (withdrawn === undefined) return [{ ...base, offence: offenceOf(entry.charge), withdrawn: false }];
  const charges = withdrawn.length === 0 ? [null] : withdrawn;
  return charges.map((charge) => ({ ...base, offence: offenceOf(charge), withdrawn: true }));
}

/** Only the documents' offences are known here: a log is read without a list of the shop's own. */
const offenceOf = (charge: Charge | null): Offence | null =>
  charge === null || typeof charge.offence !== "string" ? null : charge.offence;

/** As it is typed, unless it was joined with a number that stands elsewhere. */
function personOf({ line, person }: LedgerLine): string {
  const typed = line.number === "" ? line.name : line.number;
  return wordOf(typed) === person ? typed : person;
}

function whyOf({ isUnclear, problem, hasNoStage, line }: LedgerLine, row: number, locale: Locale): string {
  if (isUnclear && problem !== undefined) return sentence(problem, row, locale);
  if (hasNoStage !== true) return "";
  const params = { matter: line.matter };
  return sentence({ kind: "unknown", code: "penalty.line.stage", params }, row, locale);
}

/** The sentence of the functions, which count rows from the top of their range, with the row of the sheet. */
function sentence({ code, params }: Problem, row: number, locale: Locale): string {
  const known = SENTENCES[code];
  return known === undefined ? code : fill(known, { ...params, row }, locale);
}
