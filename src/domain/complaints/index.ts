export { type RightsType, type RightsWindow, type Stage, RIGHTS_TYPES } from "./rights";
export { complaintStages, rightsWindow } from "./windows";
