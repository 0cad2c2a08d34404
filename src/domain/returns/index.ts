export type { Failed, ReturnRequest } from "./model";
export { failedConditions, returnAdvice, says } from "./eligibility";
export { handoffTime } from "./handoff";
