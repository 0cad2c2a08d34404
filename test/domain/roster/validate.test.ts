import { dayOf } from "../../../src/domain/kernel";
import { type Problem, S0, validate } from "../../../src/domain/roster";
import { person, problem } from "./support";

const first = dayOf(2026, 6, 1)!;
const base = problem();
const people = (n: number) => Array.from({ length: n }, (_, i) => person(String(i)));
const withDemand = (over: object) => ({
  days: [{ ...base.days[0]!, demands: [{ ...base.days[0]!.demands[0]!, ...over }] }],
});
const withShift = (over: object) => ({ shifts: [{ ...S0.shifts[0]!, ...over }, ...S0.shifts.slice(1)] });
const fixed = (...codes: string[]) => ({ fixed: codes.map((code) => ({ person: "1", day: first, code })) });
const settings = (over: object) => ({ settings: { ...base.settings, ...over } });

test.each<[code: string, over: Partial<Problem>]>([
  ["noPeople", { people: [] }],
  ["tooManyPeople", { people: people(500) }],
  ["noDays", { days: [] }],
  [
    "tooManyDays",
    { days: Array.from({ length: 400 }, (_, i) => ({ ...base.days[0]!, day: (first + i) as never })) },
  ],
  ["noShifts", { shifts: [], days: base.days.map((d) => ({ ...d, demands: [] })) }],
  ["shiftTwice", { shifts: [...S0.shifts, S0.shifts[0]!] }],
  ["shiftReserved", withShift({ code: "休" })],
  ["shiftHours", withShift({ end: 3000 })],
  ["shiftHours", withShift({ start: NaN })],
  ["shiftHours", withShift({ breakMinutes: 600 })],
  ["personTwice", { people: [person("1"), person("1")] }],
  ["noShiftAllowed", { people: [person("1", { shifts: [] })] }],
  ["noShiftAllowed", { people: [person("1", { shifts: ["早"] })] }],
  ["share", { people: [person("1", { share: NaN })] }],
  ["personNumber", { people: [person("1", { maxMinutes: NaN })] }],
  [
    "personNumber",
    { people: [person("1", { carry: { minutes: Infinity, nights: 0, weekends: 0, holidays: 0 } })] },
  ],
  ["leftBeforeJoined", { people: [person("1", { joined: (first + 3) as never, left: first })] }],
  ["coverNumber", withDemand({ min: -1 })],
  ["coverNumber", withDemand({ min: NaN })],
  ["coverCrossed", withDemand({ min: 3, max: 2 })],
  ["coverShift", withDemand({ shift: "早" })],
  ["coverHours", withDemand({ shift: null, from: 600, to: 600 })],
  ["daysInOrder", { days: [base.days[0]!, base.days[2]!] }],
  ["fixedNowhere", { fixed: [{ person: "99", day: first, code: "年假" }] }],
  ["fixedTwice", fixed("年假", "病假")],
  ["fixedTwice", fixed("白", "休")],
  ["fixedCode", fixed("早")],
  ["fixedNotAllowed", { ...fixed("晚"), people: [person("1", { shifts: ["白"] })] }],
  ["fixedNotEmployed", { ...fixed("白"), people: [person("1", { joined: (first + 3) as never })] }],
  ["wish", { wishes: [{ person: "1", day: first, code: "白", want: true, weight: NaN }] }],
  ["setting", settings({ restPerWeek: NaN })],
  ["setting", settings({ nightsInRow: -1 })],
  ["weight", settings({ weights: { ...base.settings.weights, nights: NaN } })],
  ["runsCrossed", settings({ longestRun: { days: 2, hard: true }, shortestRun: 3 })],
])("%s", (code, over) => {
  const findings = validate({ ...base, ...over });
  expect(findings.map((f) => f.code)).toContain(`roster.input.${code}`);
  expect(findings.every((f) => f.severity === "red")).toBe(true);
});

test("an ordinary month has nothing to say", () => expect(validate(base)).toEqual([]));
