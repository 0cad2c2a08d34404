export { writeSelfTest } from "./write";
