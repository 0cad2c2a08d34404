export { readStatements } from "./read";
export { reconcileStatements } from "./reconcile";
export { writeStatements } from "./write";
