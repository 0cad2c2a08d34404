export { explainFormula } from "./explain";
export { insertFormula } from "./insert";
