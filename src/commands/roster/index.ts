// Rosters obey the rule packs, which the pane doesn't need to start: each action loads its work when it is called.
export { buildRoster, remakeRoster, rotateRoster, monthForms, readChat } from "./make-commands";
export { checkRosterSheet, whoIsOnDuty, changeRoster, repairRoster, findReplacements } from "./keep-commands";
export { readPastRosters, explainPast, askWhyMe } from "./past-commands";
export { listRemarks, agreeRemarks } from "./people-commands";
export {
  publishRoster,
  listVersions,
  tellGroup,
  drawRoster,
  makeCalendars,
  exportSchedule,
} from "./publish-commands";
export { askLeave, askSwap, listAsks } from "./ask-commands";
