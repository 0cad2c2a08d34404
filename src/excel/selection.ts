import type { Area } from "./area";
import type { Region } from "./port";

/** The cell the user is on. */
export interface ActiveCell {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly at: Area;
  /** The formula with its "=", or the constant as text. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What the user does in Excel; one round trip each. */
export interface SelectionPort {
  activeCell(): Promise<ActiveCell>;
  /** Everything that is selected; a HostProblem when it is not one rectangle. */
  area(): Promise<Region>;
  /** Calls the listener after every change of the selection, until the answer is called. */
  onChange(listener: () => void): Promise<() => Promise<void>>;
  /** The same with the id of the sheet after every change of cells, whoever made it. */
  onEdit(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}
