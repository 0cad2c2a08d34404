export { collectFines } from "./collect";
