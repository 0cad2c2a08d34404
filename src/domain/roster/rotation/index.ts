export * from "./model";
export { checkRotation } from "./check";
export { makeRotation } from "./make";
export { mondayOf, type OpenShift, spreadRotation, type Started, startRotation } from "./spread";
