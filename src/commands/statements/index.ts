export { readStatements } from "./read";
export { reconcileStatements } from "./reconcile";
