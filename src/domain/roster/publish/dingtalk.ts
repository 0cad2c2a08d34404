import { type Day, isoDay } from "../../kernel";
import { isLeave } from "../due";
import { REST, type Shift } from "../model";
import type { VersionRow } from "./versions";

/** What stands for a day off in a schedule that an attendance system takes. */
const DAY_OFF = "休息";

/** 姓名, 工号, a column a day; shifts by name, days off and leave as 休息. The first line is the head. */
export function attendanceCsv(
  rows: readonly VersionRow[],
  days: readonly Day[],
  shifts: readonly Shift[]
): string {
  const name = (code: string) =>
    shifts.find((s) => s.code === code)?.name ??
    (code === REST || isLeave(code) || code === "" ? DAY_OFF : code);
  const lines = [
    ["姓名", "工号", ...days.map(isoDay)],
    ...rows.map(({ name: who, id, codes }) => [who, id, ...days.map((_, d) => name(codes[d] ?? ""))]),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("")}`;
}

/** No text becomes a formula, and a comma stays inside its cell. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What is wrong with a file of that shape: the line and why. */
export interface AttendanceProblem {
  readonly line: number;
  readonly code: "head" | "cells" | "noName" | "twice" | "shift";
  readonly value: string;
}

/**
 * What an attendance system would refuse: a head that isn't one, a line with too few days, a person twice, a shift
 * nobody has. Example: the answer of `attendanceCsv` → nothing, as long as names and shifts are those of the shop.
 */
export function attendanceProblems(
  csv: string,
  days: readonly Day[],
  shifts: readonly Shift[]
): AttendanceProblem[] {
  const [head = [], ...lines] = parsed(csv);
  const wanted = ["姓名", "工号", ...days.map(isoDay)];
  if (head.join() !== wanted.join()) return [{ line: 1, code: "head", value: head.join() }];
  const known = new Set([DAY_OFF, ...shifts.map((s) => s.name)]);
  return lines.flatMap(([name = "", id = "", ...codes], i): AttendanceProblem[] => {
    const line = i + 2;
    if (codes.length !== days.length) return [{ line, code: "cells", value: String(codes.length) }];
    if (name === "") return [{ line, code: "noName", value: id }];
    if (lines.findIndex((other) => other[1] === id) !== i) return [{ line, code: "twice", value: id }];
    return codes.filter((code) => !known.has(code)).map((value) => ({ line, code: "shift", value }));
  });
}

function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  cells.lastIndex = csv.startsWith("\uFEFF") ? 1 : 0;
  for (let match = cells.exec(csv); match && match.index < csv.length; match = cells.exec(csv)) {
    rows.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
