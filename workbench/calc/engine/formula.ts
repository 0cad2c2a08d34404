import type { Area, CellValue } from "../../model/data";
import type { Invocation, Reply } from "../contract";
import type { EngineFormula } from "../formula/normalize";

/**
 * `clean`: its value is right. `dirty`: something it reads has changed. `waiting`: functions it calls have been
 * invoked and have not answered yet; whatever reads it waits, too.
 */
export type State = "clean" | "dirty" | "waiting";

/** One call of an add-in's function inside a formula. */
export interface Call {
  /** Without arguments that can be passed there is only an answer: the error in them. */
  invocation?: Invocation;
  answer?: { value: Reply };
}

/** A formula in its cell, with all the engine knows of it. */
export interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** As the model holds it: Excel's form, without "=". */
  readonly source: string;
  engine: EngineFormula;
  /** The result the file or the model holds: it stands where the engine has none of its own. */
  stored?: CellValue;
  state: State;
  /** Its readers are told only when the value comes out different: nothing was written, the book's structure changed. */
  quiet: boolean;
  /** The cells it fills, its own included; set for a spill of more than one cell. */
  spill?: Area;
  /** The cells it would fill if they were free. */
  blocked?: Area;
  /** The calls it makes, in the order it makes them. */
  calls: Call[];
}
