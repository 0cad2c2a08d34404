/** How a penalty log, and the staff range beside it, are read: the same for a command as for the functions. */
export { hasLogHeader, readLog, readStaff } from "./read/log";
