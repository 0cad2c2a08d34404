export { insertCountdown } from "./countdown";
export { explainFormula } from "./explain";
export { insertFormula, proposeFormula } from "./insert";
