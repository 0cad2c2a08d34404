export * from "./compiled";
export * from "./ports";
export { cellsOf, compile, rosterOf } from "./compile";
export { randomOf, type Random } from "./random";
export { RosterState } from "./state";
export { anneal, type Schedule } from "./anneal";
export { firstRoster } from "./start";
export { type EnginePorts, solveRoster } from "./solve";
export { type MipScope, rosterMip, type RosterMip } from "./mip/model";
