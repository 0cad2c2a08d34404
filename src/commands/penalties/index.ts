export { readPenalties } from "./read";
