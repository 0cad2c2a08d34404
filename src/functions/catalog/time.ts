import { cell, day, describe, holidays, number, optional, shifts } from "./spec";

export const SHIFT_HOURS = describe({
  name: "SHIFT_HOURS",
  shape: "rows",
  params: [cell("start"), optional(cell("end")), shifts],
  format: "hours",
  topics: ["shift"],
});

export const WORKDAY_CN = describe({
  name: "WORKDAY_CN",
  shape: "rows",
  params: [day("start"), number("days"), holidays],
  format: "date",
  topics: [],
});

export const NETWORKDAYS_CN = describe({
  name: "NETWORKDAYS_CN",
  shape: "rows",
  params: [day("start"), day("end"), holidays],
  topics: [],
});
