export { randomOf, type Random } from "../index";
