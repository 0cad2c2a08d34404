export * from "./area";
export * from "./door";
export * from "./hash";
export * from "./plan";
export * from "./port";
export { asTyped } from "./verify";
export * from "./selection";
