export { type Cell, type Matrix } from "../../domain/kernel";
export type { FunctionSpec, Param, Shape } from "./spec";
export { CATALOG } from "./list";
export { aboutChoice, aboutFunction, aboutParam, nameOfParam } from "./words";
