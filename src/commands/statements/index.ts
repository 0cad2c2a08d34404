export { decidePairs } from "./decide";
export { limitPairs } from "./limits";
export { readStatements } from "./read";
export { reconcileStatements } from "./reconcile";
export { teachLayout } from "./teach";
export { writeStatements } from "./write";
