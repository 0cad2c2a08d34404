import {
  type Compiled,
  type CoverRow,
  NO_LIMIT,
  type PersonLimits,
  at,
} from "../../../src/domain/roster/engine";

/** An instance of the public shift-scheduling benchmark: the engine's form, and the names for printing. */
export interface Instance {
  readonly compiled: Compiled;
  /** Name of each state, "-" for the day off. */
  readonly names: readonly string[];
}

type Sections = ReadonlyMap<string, readonly (readonly string[])[]>;

function sectionsOf(text: string): Sections {
  const sections = new Map<string, string[][]>();
  let lines: string[][] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("SECTION_")) sections.set(line, (lines = []));
    else lines.push(line.split(",").map((field) => field.trim()));
  }
  return sections;
}

function limitsOf(
  fields: readonly string[],
  stateOf: ReadonlyMap<string, number>,
  days: number
): PersonLimits {
  const maxPerState = new Int32Array(stateOf.size + 1).fill(days);
  for (const pair of fields[1]!.split("|").filter((x) => x !== "")) {
    const [shift, most] = pair.split("=");
    maxPerState[stateOf.get(shift!)!] = Number(most);
  }
  return {
    past: { last: -1, run: 0, open: true, nights: 0 },
    maxPerState,
    maxMinutes: Number(fields[2]),
    minMinutes: Number(fields[3]),
    longestRun: Number(fields[4]),
    longRunCost: 0,
    shortestRun: Number(fields[5]),
    shortestRest: Number(fields[6]),
    maxWeekends: Number(fields[7]),
    minRests: 0,
    maxRests: NO_LIMIT,
    maxNights: NO_LIMIT,
    maxNightRun: NO_LIMIT,
    wholeRests: 0,
    windows: [],
  };
}

function coverRow(fields: readonly string[], stateOf: ReadonlyMap<string, number>): CoverRow {
  const [day, shift, need, under, over] = fields;
  const states = new Uint8Array(stateOf.size + 1);
  states[stateOf.get(shift!)!] = 1;
  const wanted = Number(need);
  return {
    day: Number(day),
    states,
    people: null,
    min: wanted,
    max: wanted,
    under: Number(under),
    over: Number(over),
  };
}

/** Reads the benchmark's text format. */
export function readInstance(text: string): Instance {
  const sections = sectionsOf(text);
  const of = (name: string) => sections.get(`SECTION_${name}`) ?? [];
  const days = Number(of("HORIZON")[0]![0]);
  const shifts = of("SHIFTS");
  const stateOf = new Map(shifts.map((f, i) => [f[0]!, i + 1]));
  const personOf = new Map(of("STAFF").map((f, i) => [f[0]!, i]));
  const states = shifts.length + 1;
  const forbidden = new Uint8Array(states * states);
  for (const [id, , notNext] of shifts) {
    for (const next of (notNext ?? "").split("|").filter((x) => x !== ""))
      forbidden[stateOf.get(id!)! * states + stateOf.get(next)!] = 1;
  }
  const compiled: Compiled = {
    people: personOf.size,
    days,
    states,
    works: shifts.length,
    allowed: new Uint8Array(personOf.size * days * states).fill(1),
    cost: new Int32Array(personOf.size * days * states),
    constant: 0,
    minutes: Int32Array.from([0, ...shifts.map((f) => Number(f[1]))]),
    forbidden,
    night: new Uint8Array(states),
    crossing: new Uint8Array(states),
    limits: of("STAFF").map((f) => limitsOf(f, stateOf, days)),
    saturdays: Int32Array.from({ length: Math.floor((days + 1) / 7) }, (_, w) => w * 7 + 5),
    cover: of("COVER").map((f) => coverRow(f, stateOf)),
    even: [],
    rhythm: null,
  };
  const cells = (f: readonly string[]) => [personOf.get(f[0]!)!, Number(f[1]), stateOf.get(f[2]!)!] as const;
  compiled.limits.forEach((l, p) => {
    for (let d = 0; d < days; d++)
      for (let s = 1; s < states; s++)
        if (l.maxPerState[s] === 0) compiled.allowed[at(compiled, p, d, s)] = 0;
  });
  for (const f of of("DAYS_OFF")) {
    for (const d of f.slice(1).filter((x) => x !== ""))
      for (let s = 1; s < states; s++) compiled.allowed[at(compiled, personOf.get(f[0]!)!, Number(d), s)] = 0;
  }
  for (const f of of("SHIFT_ON_REQUESTS")) {
    const [p, d, wanted] = cells(f);
    for (let s = 0; s < states; s++) if (s !== wanted) compiled.cost[at(compiled, p, d, s)]! += Number(f[3]);
  }
  for (const f of of("SHIFT_OFF_REQUESTS")) {
    const [p, d, unwanted] = cells(f);
    compiled.cost[at(compiled, p, d, unwanted)]! += Number(f[3]);
  }
  return { compiled, names: ["-", ...shifts.map((f) => f[0]!)] };
}
