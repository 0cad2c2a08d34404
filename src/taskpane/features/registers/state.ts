import type { Choice, Label } from "../../../domain/kernel";
import type { ClaimLine, ClaimSuggestAnswer } from "../../../commands";
import type { Field, FindingLine, PlanLine, Said } from "../../parts/shown";

/** A register of the product, and how it stands in this workbook. */
export interface RegisterLine {
  readonly id: string;
  readonly label: Label;
  /** Name of its table; null = there is none. */
  readonly table: string | null;
  readonly said: Said;
  readonly overdue: number;
}

/** A column of the register, and what may be it in a table of the shop's. */
export interface FoundRole {
  readonly role: string;
  readonly label: Label;
  readonly required: boolean;
  /** Without it nothing is a line. */
  readonly isKey: boolean;
  /** Letters of the column that is taken for it; "" = none. */
  readonly col: string;
  /** A column that is only proposed. */
  readonly asked: string;
  readonly evidence: string;
  /** Of a column that holds one of a few words: what they may mean. */
  readonly choices: readonly Choice[];
}

/** What words of the shop's own mean: by role, by word; "" = left alone. */
export type Meant = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A table of the workbook that may become the register. */
export interface FoundTable {
  /** Sheet and cells, as people say them. */
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly isLikely: boolean;
  readonly lines: number;
  readonly columns: readonly {
    readonly col: string;
    readonly header: string;
    /** The different words in it, where they are few. */
    readonly words: readonly string[];
  }[];
  readonly meant: Meant;
  readonly roles: readonly FoundRole[];
  readonly problems: readonly string[];
}

export interface RegistersState {
  /** Id of the register that is worked on. */
  readonly which: string;
  readonly registers: readonly RegisterLine[];
  /** The tables of the workbook, the likely ones first, while it has none; null = nobody looked yet. */
  readonly found: readonly FoundTable[] | null;
  /** A register in use has its columns mapped again. */
  readonly isRemap: boolean;
  /** The plan is what repairs the register. */
  readonly isRepair: boolean;
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
  readonly claims: ClaimsState;
}

/** Damaged parcels beyond their line: what is known while one is typed, and where their claims stand. */
export interface ClaimsState {
  /** What the workbook and the rules know of the parcel that is typed; null = nothing yet. */
  readonly known: ClaimSuggestAnswer | null;
  /** The claims, those that wait first; null = nobody asked. */
  readonly lines: readonly ClaimLine[] | null;
  /** Row of the claim that is worked on. */
  readonly chosen: number | null;
  /** A claim page or the totals, before they are written. */
  readonly plan: PlanLine | null;
  /** What is said to the courier, of the page that was made last. */
  readonly text: string | null;
}

export interface ClaimsEvents {
  /** A way out of the parcel that is typed, with what the courier is asked for. */
  takeWay(solution: string): void;
  lookAtClaims(): void;
  chooseClaim(row: number): void;
  planClaimPage(row: number): void;
  planClaimTotals(): void;
  writeClaimPage(): void;
  reviseClaimPage(): void;
  /** One click from one state to the next. */
  setClaimState(row: number, state: string): void;
}

export interface RegistersEvents extends ClaimsEvents {
  chooseRegister(id: string): void;
  createRegister(): void;
  writeRegister(): void;
  adoptRegister(table: FoundTable, columns: Readonly<Record<string, string>>, words?: Meant): void;
  /** The columns of a register in use once more. */
  remapRegister(): void;
  leaveRemap(): void;
  showMore(isMore: boolean): void;
  editLine(values: Readonly<Record<string, string>>): void;
  planLine(): void;
  reviseLine(): void;
  writeLine(): void;
  checkRegister(): void;
  planRepair(): void;
  writeRepair(): void;
}
