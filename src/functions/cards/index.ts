/** The cards of the functions and of what is done beside them, and how they are found. Loaded when they are opened. */
export { type Card, CARDS, type Does } from "./cards";
export { searchCards } from "./search";
