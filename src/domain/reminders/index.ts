export type { Reminder } from "./model";
export { reminderDates } from "./dates";
