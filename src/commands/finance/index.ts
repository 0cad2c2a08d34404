export { collectFines } from "./collect";
export { writeDaily } from "./daily";
export { closeMonth } from "./month-close";
export { csvOfMonth } from "./month-csv";
