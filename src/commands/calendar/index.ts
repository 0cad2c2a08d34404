export { adoptCalendar } from "./adopt";
export { readCalendar } from "./read";
