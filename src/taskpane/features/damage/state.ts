import type { Said } from "../../parts/model";
import type { Candidate, Field, PlanLine } from "../../parts/model";

export interface DamageState {
  /** Name of the register in the workbook; null = there is none. */
  readonly register: string | null;
  /** Tables that look like a damage register of the shop's own. */
  readonly candidates: readonly Candidate[];
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
  /** Field name → what is wrong with it. */
  readonly problems: Readonly<Record<string, Said>>;
  /** What will be written, once it is settled; null while the form is filled in. */
  readonly plan: PlanLine | null;
}

export interface DamageEvents {
  createRegister(): void;
  writeRegister(): void;
  adoptRegister(table: string, columns: Readonly<Record<string, string>>): void;
  editLine(values: Readonly<Record<string, string>>): void;
  planLine(): void;
  reviseLine(): void;
  writeLine(): void;
}
