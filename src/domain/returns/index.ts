export type { Failed, ReturnRequest, ReturnVerdict, ReturnWindow } from "./return-request";
export { checkReturn } from "./eligibility";
export { handoffTime } from "./handoff";
