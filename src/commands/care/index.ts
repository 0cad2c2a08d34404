export { freezeCopy } from "./freeze";
export { repairFormulas } from "./repair";
export { scanFormulas } from "./scan";
