/**
 * `npm run bench:functions`: 100,000 rows through each row-wise function as one array call, against a bare loop that
 * does only the arithmetic, and working days against date-fns and formulajs with the same days off.
 * Processor time, best of several runs, because the machine may be shared.
 */
import * as formulajs from "@formulajs/formulajs";
import { addDays, isWeekend } from "date-fns";
import { daysOff, daysWorked } from "../../src/domain/calendar/file";
import { YEAR_FILES } from "../../src/domain/calendar/years";
import { at } from "../../test/functions/runtime";
import { FUNCTIONS } from "../../src/functions/adapters";
import { PENALTIES } from "../../src/functions/adapters/penalties";
import { RETURNS } from "../../src/functions/adapters/returns";

const ROWS = 100_000;
const PEER_ROWS = 2_000;
const RUNS = 7;
const FIRST = at("2024-01-02");
const SPREAD_DAYS = 700;

/** Best processor time of several runs, in milliseconds per 100,000 rows. */
function measure(rows: number, run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return (best * ROWS) / rows;
}

/** Parts that are loaded on demand are there already: what is measured is the calculation. */
const BOUND = [...PENALTIES, ...RETURNS, ...FUNCTIONS];
const call = (name: string, ...args: unknown[]) => BOUND.find((f) => f.spec.name === name)!.call(...args);

const column = <T>(of: (i: number) => T, rows = ROWS): T[][] =>
  Array.from({ length: rows }, (_, i) => [of(i)]);
const serial = (i: number) => FIRST + (i % SPREAD_DAYS) + (i % 1440) / 1440;
const times = column(serial);
const days = column((i) => FIRST + (i % SPREAD_DAYS));
const states = column((i) => ["未发货", "已发货", "待卖家处理", "等待买家退货", "买家已退货"][i % 5]);
const reals = column((i) => (i % 10_000) / 100);

/** What a loop without any reading or checking would do: one addition a row, the same shape out. */
const bare = (xs: number[][]): number[][] => xs.map((row) => [row[0]! + 2]);

const LOG = [
  ["日期", "工号", "事项"],
  ...Array.from({ length: 200 }, (_, i) => [FIRST + i, String(i % 20), i % 3 === 0 ? "投诉" : "聊天"]),
];
const people = column((i) => String(i % 20));

const CASES: [string, unknown[]][] = [
  ["REFUND_DEADLINE", [states, times]],
  ["REFUND_LEFT", [times, FIRST + 100]],
  ["CONFIRM_DATE", [times, "快递"]],
  ["SHIP_DEADLINE", [times]],
  ["RETURN_HANDOFF", [times]],
  ["WORKDAY_CN", [days, 10]],
  ["NETWORKDAYS_CN", [days, FIRST + SPREAD_DAYS]],
  ["SHIFT_HOURS", [column((i) => ["白", "晚", "休"][i % 3])]],
  ["EXCHANGE_DIFF", [reals, 50, true]],
  ["POSTAGE_FEE", [column(() => "EMS"), "本地", 0.8]],
  ["PENALTY_TOTAL", [people, FIRST + 30, LOG]],
  ["PENALTY_STAGE", [people, FIRST + 30, LOG]],
  ["ORDER_CHECK", [column((i) => `1234567890${100_000_000 + i}`)]],
  [
    "DUP_COUNT",
    [column((i) => `1234567890${100_000_000 + i}`), column((i) => `1234567890${100_000_000 + i}`)],
  ],
  ["TRACKING_CHECK", [column((i) => `YT${1_000_000_000_000 + i}`), "圆通"]],
];

const off = new Set(YEAR_FILES.flatMap((f) => [...daysOff(f).keys()]));
const worked = new Set<number>(YEAR_FILES.flatMap(daysWorked));
const dateOf = (day: number) => new Date(Math.round((day - 25569) * 86_400_000));
const serialOf = (date: Date) => Math.floor(date.getTime() / 86_400_000) + 25569;

/** The same question asked of date-fns: it has no 调休, so the loop asks it for weekends and steps day by day. */
function dateFnsWorkday(day: number, n: number): number {
  let date = dateOf(day);
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    const d = serialOf(date);
    if (worked.has(d) || (!isWeekend(date) && !off.has(d as never))) left -= 1;
  }
  return serialOf(date);
}

const offDates = [...off].filter((d) => d >= FIRST && d < FIRST + SPREAD_DAYS + 60).map(dateOf);
/** formulajs has no 调休 either; it is given the days off only, which is less work than ours. */
const formulajsWorkday = (day: number, n: number) => formulajs.WORKDAY(dateOf(day), n, offDates);

const line = (cells: (string | number)[]) =>
  process.stdout.write(`${cells.map((c, i) => String(c).padStart(i === 0 ? 0 : 12)).join(" ")}\n`);

const floor = measure(ROWS, () => bare(times));
line(["function (100,000 rows)".padEnd(24), "ms", "× bare loop"]);
line(["bare loop".padEnd(24), floor.toFixed(1), "1.0"]);
for (const [name, args] of CASES) {
  const ms = measure(ROWS, () => call(name, ...args));
  line([name.padEnd(24), ms.toFixed(1), (ms / floor).toFixed(1)]);
}

const ours = measure(ROWS, () => call("WORKDAY_CN", days, 10));
const peerDays = days.slice(0, PEER_ROWS).map(([d]) => d!);
const peers: [string, (day: number) => unknown][] = [
  ["date-fns", (d) => dateFnsWorkday(d, 10)],
  ["formulajs", (d) => formulajsWorkday(d, 10)],
];
line(["", "", ""]);
line(["working days".padEnd(24), "ms", "× ours"]);
line(["WORKDAY_CN".padEnd(24), ours.toFixed(1), "1.0"]);
for (const [name, workday] of peers) {
  const ms = measure(PEER_ROWS, () => peerDays.map((d) => [workday(d)]));
  line([name.padEnd(24), ms.toFixed(1), (ms / ours).toFixed(1)]);
}
