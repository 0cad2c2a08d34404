export { type RightsType, type RightsWindow, type Stage, RIGHTS_TYPES } from "./rights";
export { answerDay, complaintStages, rightsWindow } from "./windows";
