export * from "./area";
export * from "./door";
export * from "./hash";
export * from "./plan";
export * from "./port";
export { asTyped, needsQuote } from "./verify";
export * from "./selection";
