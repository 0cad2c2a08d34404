import type {
  BucketTotals,
  DecideArgs,
  LimitsArgs,
  MonthAnswer,
  ReconciledPair,
  StatementFile,
  TextFile,
} from "../../../commands";
import type { Label } from "../../../domain/kernel";
import type { FindingLine, PlanLine, Said } from "../../parts/shown";
import type { Teaching } from "./teaching";

/** The parts of the place, in their order. One more is one line here and one in View. */
export const SECTIONS = ["reconcile", "penalties", "daily", "month"] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A register that finance works with, and whether this workbook has it. */
export interface FinanceRegisterLine {
  readonly id: string;
  readonly label: Label;
  readonly table: string | null;
  /** Some table of the workbook looks like it. */
  readonly isFound: boolean;
}

export interface MonthForm {
  readonly signer: string;
  readonly minimumWage: string;
  readonly mask: "yes" | "no";
}

/** What the files of a month gave; nothing of it is written yet. */
export interface FoundLine {
  readonly files: readonly StatementFile[];
  readonly totals: BucketTotals;
  /** What somebody has to look at, the first of it. */
  readonly open: readonly ReconciledPair[];
  /** Sheet of the register; null without one. */
  readonly register: string | null;
  readonly plan: PlanLine;
  readonly limits: LimitsArgs;
}

export interface ReconcileState {
  /** Names of the files that were put in, in their order. */
  readonly names: readonly string[];
  readonly found: FoundLine | null;
  /** Why nothing could be matched, and then each of the files as it was understood. */
  readonly problem: Said | null;
  readonly handed: readonly StatementFile[];
  /** What was said of files that nobody knows, by the file's name. */
  readonly teaching: Readonly<Record<string, Teaching>>;
}

/** A file as the browser hands it over. */
export interface HandedFile {
  readonly name: string;
  readonly file: Blob;
}

export interface FinanceState extends ReconcileState {
  readonly section: SectionId;
  /** "2026-11" */
  readonly month: string;
  readonly months: readonly string[];
  /** What the month says; null = not read yet. */
  readonly answer: MonthAnswer | null;
  readonly findings: readonly FindingLine[];
  readonly registers: readonly FinanceRegisterLine[];
  readonly form: MonthForm;
  /** What will be written by the section that is shown, once it is settled. */
  readonly plan: PlanLine | null;
  /** A closed month as files; none as long as nobody asked. */
  readonly files: readonly TextFile[];
}

export interface FinanceEvents {
  chooseSection(section: SectionId): void;
  closeMonthOf(month: string): void;
  editMonthForm(form: MonthForm): void;
  createFinanceRegister(register: string): void;
  collectFines(): void;
  planDaily(): void;
  planClose(): void;
  exportMonth(mask: MonthForm["mask"]): void;
  writeFinance(): void;
  reviseFinance(): void;
  handStatements(files: readonly HandedFile[]): void;
  clearStatements(): void;
  /** Takes one of the files out again; the others are matched without it. */
  dropStatement(name: string): void;
  editTeaching(name: string, teaching: Teaching): void;
  teachStatement(file: StatementFile, teaching: Teaching): void;
  writeStatements(): void;
  showRefund(row: number): void;
  /** How far apart a refund and a payment may be that are proposed as one. */
  limitPairs(limits: LimitsArgs): void;
  /** Says of a pair that it is one, is none, or is open again; what else is proposed for the same payment goes along. */
  decidePair(pair: ReconciledPair, as: DecideArgs["as"]): void;
}
