export { decidePairs } from "./decide";
export { readStatements } from "./read";
export { reconcileStatements } from "./reconcile";
export { writeStatements } from "./write";
