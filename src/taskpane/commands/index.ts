export * from "./contract";
export { run, undo } from "./run";
export type * from "./book/model";
export * from "./damage/model";
export type * from "./roster/model";
export * from "./staff/model";
