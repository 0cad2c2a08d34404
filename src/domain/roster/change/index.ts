export * from "./change";
export * from "./replace";
