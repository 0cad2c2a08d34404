export type { DayInfo, Festival, HolidayRow, OwnDays, WorkCalendar, YearFile } from "./work-calendar";
export { announcedCalendar, buildCalendar, ownDays } from "./build";
export { addWorkdays, countWorkdays, isWorkday } from "./count";
export { describeDay, isAnnounced, NO_OWN_DAYS } from "./describe";
export { statutoryDays } from "./statutory";
export { type Notice, type NoticeRow, type NotRead, type Unread, readNotice, readYearFile } from "./notice";
