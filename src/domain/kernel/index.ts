export * from "./day";
export * from "./moment";
export * as interval from "./interval";
export type { Interval } from "./interval";
export { MINUTES_PER_DAY } from "./interval";
export * from "./money";
export * from "./result";
export * from "./finding";
export * from "./id";
