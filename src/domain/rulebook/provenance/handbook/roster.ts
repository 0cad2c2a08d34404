import type { Told } from "../told";

/** Rules of packs/handbook/roster.ts: English wording, and the phrase of the handbook. */
export const ROSTER: Told = {
  "A-06": ["Day shift 9:00–17:30", "白班9:00-17:30"],
  "A-24": ["Day shift 8:30–17:30", "白班8:30-17:30"],
  "A-07": ["Half-day shift 10:00–15:30", "半白班10:00-15:30"],
  "A-08": ["Night shift 17:00–23:30", "晚班17:00-23:30"],
  "A-25": ["Night shift 17:30–1:00 next day", "晚班17:30-凌晨1:00"],
  "A-04": ["Online every day 9:00–23:30", "在线时间:9:00-23:30"],
  "A-18": ["People online at least, at every minute of it", "必须有人在线"],
  "A-12": ["Shifts that don't follow each other on the next day", "第二天不适合上全白班"],
  "A-01": ["Rest days a month", "每月四天休息"],
  "A-26": ["Rest days a week", "每周单休，做六休一"],
  "A-26.run": ["Most days of work in a row", "每周单休，做六休一"],
  "A-13": [
    "Whole days of rest: a day and a night shift off together, no shift reaching in",
    "至少有一整天的休息时间",
  ],
  AMB13: ["Hours off the average of all at most (the text names no number)", "相差不大"],
};
