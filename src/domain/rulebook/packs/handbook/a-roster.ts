import type { Rule } from "../../model";

/** A: shifts, rests and meetings. Times are minutes after midnight; beyond 1440 is the next day. */
export const ROSTER = [
  {
    id: "A-06",
    key: "shift.day",
    zh: "白班 9:00–17:30",
    value: [540, 1050],
    unit: "time",
    source: { doc: "S0", quote: "白班9:00-17:30" },
  },
  {
    id: "A-24",
    key: "shift.day",
    zh: "白班 8:30–17:30",
    value: [510, 1050],
    unit: "time",
    source: { doc: "S3", quote: "白班8:30-17:30" },
  },
  {
    id: "A-07",
    key: "shift.half",
    zh: "半白班 10:00–15:30",
    value: [600, 930],
    unit: "time",
    source: { doc: "S0", quote: "半白班10:00-15:30" },
  },
  {
    id: "A-08",
    key: "shift.night",
    zh: "晚班 17:00–23:30",
    value: [1020, 1410],
    unit: "time",
    source: { doc: "S0", quote: "晚班17:00-23:30" },
  },
  {
    id: "A-25",
    key: "shift.night",
    zh: "晚班 17:30–次日 1:00",
    value: [1050, 1500],
    unit: "time",
    source: { doc: "S3", quote: "晚班17:30-凌晨1:00" },
  },
] as const satisfies readonly Rule[];
