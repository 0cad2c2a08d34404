export type { Reminder } from "./reminder";
export { reminderDates } from "./dates";
