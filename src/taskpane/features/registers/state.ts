import type { Label } from "../../../domain/kernel";
import type { Candidate, Field, FindingLine, PlanLine, Said } from "../../parts/model";

/** A register of the product, and how it stands in this workbook. */
export interface RegisterLine {
  readonly id: string;
  readonly label: Label;
  /** Name of its table; null = there is none. */
  readonly table: string | null;
  readonly said: Said;
  readonly overdue: number;
}

export interface RegistersState {
  /** Id of the register that is worked on. */
  readonly which: string;
  readonly registers: readonly RegisterLine[];
  /** Tables that look like it, while the workbook has none. */
  readonly candidates: readonly Candidate[];
  /** What its form asks, needed fields first; fields the table has no column for are left out. */
  readonly fields: readonly Field[];
  /** The fields that needn't be filled in are shown. */
  readonly isMore: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** Field name → what is wrong with it. */
  readonly problems: Readonly<Record<string, Said>>;
  /** What will be written, once it is settled; null while the form is filled in. */
  readonly plan: PlanLine | null;
  /** What is wrong in the register; null = nobody asked. */
  readonly checked: readonly FindingLine[] | null;
}

export interface RegistersEvents {
  chooseRegister(id: string): void;
  createRegister(): void;
  writeRegister(): void;
  adoptRegister(table: string, columns: Readonly<Record<string, string>>): void;
  showMore(isMore: boolean): void;
  editLine(values: Readonly<Record<string, string>>): void;
  planLine(): void;
  reviseLine(): void;
  writeLine(): void;
  checkRegister(): void;
}
