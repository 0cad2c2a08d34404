export * from "./versions";
export { type Poster, posterSvg } from "./poster";
export { type CalendarOf, calendarIcs } from "./ics";
export { attendanceCsv, type AttendanceProblem, attendanceProblems } from "./dingtalk";
export * from "./agreed";
