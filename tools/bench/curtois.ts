/**
 * Reads an instance of the public shift-scheduling benchmark (Curtois and Qu 2014) in its original text format, and
 * verifies rosters for it. The verification reads the text again and shares no code with the engine.
 */
import { type Compiled, type CoverRow, NO_LIMIT, type PersonLimits } from "../../src/domain/roster/engine";

export interface Instance {
  readonly compiled: Compiled;
  readonly shiftIds: readonly string[];
  readonly sections: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Section name → rows of comma-separated fields. */
function sectionsOf(text: string): Map<string, string[][]> {
  const sections = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const line of text.split(/\r?\n/).map((l) => l.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("SECTION_")) sections.set(line.slice(8), (rows = []));
    else rows.push(line.split(",").map((f) => f.trim()));
  }
  return sections;
}

const listOf = (field: string | undefined) => (field ?? "").split("|").filter((x) => x !== "");

function limitsOf(staff: readonly string[], shiftIds: readonly string[]): PersonLimits {
  const [, maxShifts, maxMinutes, minMinutes, longestRun, shortestRun, shortestRest, maxWeekends] = staff;
  const maxPerState = new Int32Array(shiftIds.length + 1).fill(NO_LIMIT);
  for (const entry of listOf(maxShifts)) {
    const [id, most] = entry.split("=");
    maxPerState[shiftIds.indexOf(id!) + 1] = Number(most);
  }
  return {
    past: { last: -1, run: 0, open: true, nights: 0 },
    minMinutes: Number(minMinutes),
    maxMinutes: Number(maxMinutes),
    maxPerState,
    minRests: 0,
    maxRests: NO_LIMIT,
    longestRun: Number(longestRun),
    longRunCost: 0,
    shortestRun: Number(shortestRun),
    shortestRest: Number(shortestRest),
    maxWeekends: Number(maxWeekends),
    maxNights: NO_LIMIT,
    maxNightRun: NO_LIMIT,
    wholeRests: 0,
    windows: [],
  };
}

/** Parses the text of an instance file. */
export function parseInstance(text: string): Instance {
  const sections = sectionsOf(text);
  const rows = (name: string) => sections.get(name) ?? [];
  const days = Number(rows("HORIZON")[0]![0]);
  const shiftIds = rows("SHIFTS").map((f) => f[0]!);
  const staffIds = rows("STAFF").map((f) => f[0]!);
  const states = shiftIds.length + 1;
  const index = (person: string, day: string, state: number) =>
    (staffIds.indexOf(person) * days + Number(day)) * states + state;
  const limits = rows("STAFF").map((f) => limitsOf(f, shiftIds));
  const allowed = new Uint8Array(staffIds.length * days * states).fill(1);
  for (const [person, ...off] of rows("DAYS_OFF")) {
    for (const day of off) for (let s = 1; s < states; s += 1) allowed[index(person!, day, s)] = 0;
  }
  limits.forEach((l, p) => {
    for (let s = 1; s < states; s += 1) {
      if (l.maxPerState[s] === 0) for (let d = 0; d < days; d += 1) allowed[(p * days + d) * states + s] = 0;
    }
  });
  const cost = new Int32Array(allowed.length);
  for (const [person, day, id, weight] of rows("SHIFT_OFF_REQUESTS")) {
    cost[index(person!, day!, shiftIds.indexOf(id!) + 1)]! += Number(weight);
  }
  for (const [person, day, id, weight] of rows("SHIFT_ON_REQUESTS")) {
    for (let s = 0; s < states; s += 1) {
      if (s !== shiftIds.indexOf(id!) + 1) cost[index(person!, day!, s)]! += Number(weight);
    }
  }
  const minutes = Int32Array.from([0, ...rows("SHIFTS").map((f) => Number(f[1]))]);
  const forbidden = new Uint8Array(states * states);
  rows("SHIFTS").forEach((f, i) => {
    for (const id of listOf(f[2])) forbidden[(i + 1) * states + shiftIds.indexOf(id) + 1] = 1;
  });
  const cover = rows("COVER").map(([day, id, need, under, over]): CoverRow => {
    const mask = new Uint8Array(states);
    mask[shiftIds.indexOf(id!) + 1] = 1;
    const min = Number(need);
    return {
      day: Number(day),
      states: mask,
      people: null,
      min,
      max: min,
      under: Number(under),
      over: Number(over),
    };
  });
  const saturdays = Int32Array.from({ length: Math.floor(days / 7) }, (_, week) => week * 7 + 5);
  const none = new Uint8Array(states);
  const compiled: Compiled = {
    people: staffIds.length,
    days,
    states,
    works: shiftIds.length,
    allowed,
    cost,
    constant: 0,
    minutes,
    forbidden,
    night: none,
    crossing: none,
    limits,
    saturdays,
    cover,
    even: [],
  };
  return { compiled, shiftIds, sections };
}
