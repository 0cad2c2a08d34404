export { adoptStaff, findStaffList } from "./adopt";
