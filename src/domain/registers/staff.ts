import type { Named } from "../tables";

/** The columns of a staff list; everything else on its sheet is the user's own and is not read. */
// prettier-ignore
export const STAFF_COLUMNS = [
  { id: "number", header: { zh: "工号", en: "Number" }, words: ["员工编号", "员工号", "客服编号", "no.", "id"] },
  { id: "nick", header: { zh: "昵称", en: "Nickname" }, words: ["花名", "旺旺昵称", "旺旺", "nick"] },
  { id: "name", header: { zh: "姓名", en: "Name" }, words: ["名字", "员工姓名", "客服姓名"] },
  { id: "group", header: { zh: "组别", en: "Group" }, words: ["小组", "班组", "部门", "team"] },
  { id: "role", header: { zh: "岗位", en: "Job" }, words: ["职位", "角色", "职务", "role", "position"] },
  { id: "note", header: { zh: "备注", en: "Note" }, words: ["说明", "notes"] },
  { id: "joined", header: { zh: "入职日期", en: "Joined" }, words: ["入职时间", "入职"] },
  { id: "left", header: { zh: "离职日期", en: "Left" }, words: ["离职时间", "离职"] },
] as const satisfies readonly Named[];

/** What a column of a staff list is. */
export type StaffRole = (typeof STAFF_COLUMNS)[number]["id"];
