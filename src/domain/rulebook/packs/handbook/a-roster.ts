import { row } from "../row";

/** A: shifts. Times are minutes after midnight; beyond 1440 is the next day. */
export const ROSTER = [
  row("A-06", "shift.day", "白班 9:00–17:30", [540, 1050], "time", "S0", "白班9:00-17:30"),
  row("A-24", "shift.day", "白班 8:30–17:30", [510, 1050], "time", "S3", "白班8:30-17:30"),
  row("A-07", "shift.half", "半白班 10:00–15:30", [600, 930], "time", "S0", "半白班10:00-15:30"),
  row("A-08", "shift.night", "晚班 17:00–23:30", [1020, 1410], "time", "S0", "晚班17:00-23:30"),
  row("A-25", "shift.night", "晚班 17:30–次日 1:00", [1050, 1500], "time", "S3", "晚班17:30-凌晨1:00"),
];
