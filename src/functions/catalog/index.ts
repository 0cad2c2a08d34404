import type { FunctionSpec } from "./model";
import * as time from "./time";

export type { Cell, FunctionSpec, Matrix, Param, Shape } from "./model";

/** Every custom function, in the order of the list in Excel's help. The words about them are in src/text/catalog. */
export const CATALOG: readonly FunctionSpec[] = [...Object.values(time)];
export { aboutChoice, aboutFunction, aboutParam, nameOfParam } from "./words";
