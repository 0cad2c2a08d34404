export type { Failed, ReturnRequest } from "./return-request";
export { failedConditions, returnAdvice, says } from "./eligibility";
export { handoffTime } from "./handoff";
