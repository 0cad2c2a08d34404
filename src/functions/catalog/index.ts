export { type Cell, type Matrix } from "../../domain/kernel";
export { type FunctionSpec, type Param, type Shape, ZERO_IS_VALUE } from "./spec";
export { CATALOG } from "./list";
export { aboutChoice, aboutFunction, aboutParam, nameOfParam } from "./words";
export { EXAMPLES } from "./examples";
