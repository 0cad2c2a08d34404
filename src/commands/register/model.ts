import type { Control } from "../../domain/fields";
import type { Label } from "../../domain/kernel";
import type { Message } from "../../text";
import type { ScannedTable } from "./scan-model";

/** A field of the form of a line. */
export interface FormField {
  readonly name: string;
  readonly control: Control;
  readonly label: Label;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: Label }[];
}

/** A table of the user's that looks like a register. */
export interface RegisterCandidate {
  readonly register: string;
  readonly table: { readonly id: string; readonly name: string; readonly sheet: string };
  /** Header text of each column that was found. */
  readonly mapping: Readonly<Record<string, string>>;
  /** The user's own columns; never touched. */
  readonly others: readonly string[];
  /** Needed columns nobody could be found for: the user is asked. */
  readonly unsure: readonly string[];
  readonly lines: number;
}

export interface RegisterArgs {
  /** Id of the register, "damage". */
  readonly register: string;
}

export interface AdoptArgs extends RegisterArgs {
  /** Name or id of the sheet; every sheet unless said. */
  readonly sheet?: string;
  /** Cells of the table, or the name of an Excel table, where several may be meant. */
  readonly range?: string;
  /** Letters of a column, or its header, by role where the user decides; "": there is none. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What words of the shop's own, in its drop-downs or cells, stand for, by role; "": nothing of ours. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A plain range stays one, or becomes an Excel table; "range" unless said. */
  readonly as?: "range" | "table";
}

export interface AdoptPreview {
  readonly table: ScannedTable;
  /** Header by role, as it will be remembered. */
  readonly columns: Readonly<Record<string, string>>;
  /** The words of the table's own, in its drop-downs or explained, with what each stands for; "": nothing of ours. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Roles without a column. */
  readonly missing: readonly string[];
}

export interface CreatePreview {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** What is typed for each column, as people type it into a cell: dates, ¥88, words of a drop-down. */
export type TypedRow = Readonly<Record<string, string | number | boolean>>;

export interface AddArgs extends RegisterArgs {
  readonly row: TypedRow;
}

export interface EditArgs extends RegisterArgs {
  /** 1-based row on the sheet. */
  readonly line: number;
  readonly row: TypedRow;
}

/** What will stand in the line: exactly what is written, formulas aside. */
export interface LinePreview {
  readonly sheet: string;
  readonly table: string;
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly cells: readonly {
    readonly column: string;
    readonly col: string;
    readonly header: string;
    readonly value: string | number | boolean;
    /** As the cell will show it. */
    readonly shown: string;
  }[];
}

/** A line that wants something done, whichever register it stands in. */
export interface DueItem {
  readonly register: string;
  readonly sheet: string;
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly key: string;
  /** "2026-12-24T15:00:00" */
  readonly due: string;
  /** Minutes left; negative when it is over. */
  readonly minutes: number;
  /** Whose clock it is: "platform", a pack ("handbook", "current"), or "register", the time that stands there. */
  readonly by: string;
  /** What the other clock says, where it says something else. */
  readonly differs: string | null;
  /** Who handles it, as it stands there. */
  readonly who: string;
  /** What comes next. */
  readonly next: string;
}

/** What nobody can judge: a line, or a whole table that isn't in use, in words. */
export interface UnjudgedLine {
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** A line nobody can judge, and why. */
export interface Unjudged {
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly message: Message;
}

export interface TodayAnswer {
  /** Sorted by time left. */
  readonly items: readonly DueItem[];
  readonly unjudged: readonly UnjudgedLine[];
}

export interface RegisterProblem extends Unjudged {
  /** Letters of the column on the sheet. */
  readonly col: string;
  readonly code: string;
}

export interface CheckRegisterAnswer {
  readonly problems: readonly RegisterProblem[];
}
