import type { Control } from "../../domain/fields";
import type { Label } from "../../domain/kernel";
import type { Params, TextKey } from "../../text";

/** What something is called: by a sentence of ours, or by the name its column has. */
export type Called = TextKey | Label;

/** A sentence as data; the language is chosen where it is shown. */
export interface Said {
  readonly code: string;
  readonly params: Params;
}

/** Cells to show when the user clicks: id or name of the sheet, 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A violation or warning with where it is; `source` is the rule it rests on. */
export interface FindingLine {
  readonly severity: "red" | "yellow" | "info";
  /** Person and day, or "". */
  readonly who: string;
  readonly message: Said;
  readonly source: string;
  readonly place: Place | null;
}

export interface Field {
  readonly name: string;
  readonly control: Control;
  readonly label: Called;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: Called }[];
}

/** Which column of the user's own table plays which role; "" = none. */
interface Mapping {
  readonly roles: readonly {
    readonly role: string;
    readonly label: Called;
    readonly required: boolean;
    readonly column: string;
  }[];
  readonly columns: readonly string[];
}

/** A table of the workbook that could be adopted, e.g. the staff list. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly mapping: Mapping;
}

/** Shown before anything is written. */
export interface PlanLine {
  readonly touches: Said;
  readonly facts: readonly Said[];
}
