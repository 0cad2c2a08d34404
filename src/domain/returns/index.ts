export type { Failed, ReturnRequest, ReturnVerdict } from "./return-request";
export { checkReturn } from "./eligibility";
export { handoffTime } from "./handoff";
