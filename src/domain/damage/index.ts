export * from "./model";
export { type DamageReading, duplicateOf, validate } from "./validate";
