export * from "./rotation";
export { beginRotation, type BeginOutcome, type BeginRequest, rotationRequest } from "./begin";
export { checkRotation } from "./check";
export { makeRotation } from "./make";
export { mondayOf, type OpenShift, spreadRotation, type Started, startRotation } from "./spread";
