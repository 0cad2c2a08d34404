export { collectFines } from "./collect";
export { writeDaily } from "./daily";
export { checkMonth } from "./month-check";
export { closeMonth } from "./month-close";
export { csvOfMonth } from "./month-csv";
