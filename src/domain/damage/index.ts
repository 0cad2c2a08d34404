export * from "./damage-line";
export { type DamageReading, duplicateOf, validate } from "./validate";
