export type { DayInfo, Festival, HolidayRow, WorkCalendar, YearFile } from "./work-calendar";
export { announcedCalendar, buildCalendar } from "./build";
export { addWorkdays, countWorkdays, isWorkday } from "./count";
export { describeDay, isAnnounced, NO_OWN_DAYS, type OwnDays, ownDays } from "./describe";
export { statutoryDays } from "./statutory";
export { type Notice, type NoticeRow, type NotRead, type Unread, readNotice, readYearFile } from "./notice";
