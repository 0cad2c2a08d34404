export type { Cell, FunctionSpec, Matrix, Param, Shape } from "./model";
export { CATALOG } from "./list";
export { aboutChoice, aboutFunction, aboutParam, nameOfParam } from "./words";
