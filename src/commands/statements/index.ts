export { readStatements } from "./read";
