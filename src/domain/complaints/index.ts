export { type RightsType, type RightsWindow, type Stage, RIGHTS_TYPES } from "./model";
export { complaintStages, rightsWindow } from "./windows";
