import type { RowPerson, RowProblem } from "./problem";

/**
 * Shifts that follow and are followed by the same shifts, last equally long and have no limit of their own are one
 * class for the pricing: of a class the cheapest shift of the day is taken, which keeps the tables small.
 */
export interface StateClasses {
  readonly members: readonly (readonly number[])[];
  readonly units: readonly number[];
  /** [class][class]: may follow on the next day. */
  readonly follows: readonly (readonly boolean[])[];
  /** States whose limit can bind at all. */
  readonly limited: readonly number[];
}

function usable(p: RowProblem, person: RowPerson): number[] {
  const states: number[] = [];
  for (let s = 1; s < p.states; s++) {
    if (person.limit[s]! <= 0) continue;
    for (let d = 0; d < p.days; d++) {
      if (person.allowed[d * p.states + s] !== 1) continue;
      states.push(s);
      break;
    }
  }
  return states;
}

function signature(p: RowProblem, state: number): string {
  const all = Array.from({ length: p.states }, (_, s) => s);
  const after = all.map((b) => p.forbidden[state * p.states + b]).join("");
  const before = all.map((a) => p.forbidden[a * p.states + state]).join("");
  return `${p.units[state]} ${after} ${before}`;
}

/** Groups the shifts a person may work. */
export function classesOf(p: RowProblem, person: RowPerson): StateClasses {
  const states = usable(p, person);
  const shortest = Math.max(1, Math.min(...states.map((s) => p.units[s]!), person.maxUnits));
  const most = Math.min(p.days, Math.floor(person.maxUnits / shortest));
  const limited = states.filter((s) => person.limit[s]! < most);
  const groups = new Map<string, number[]>();
  for (const s of states) {
    const key = limited.includes(s) ? `only ${s}` : signature(p, s);
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const members = [...groups.values()];
  return {
    members,
    units: members.map((m) => p.units[m[0]!]!),
    follows: members.map((a) => members.map((b) => p.forbidden[a[0]! * p.states + b[0]!] === 0)),
    limited,
  };
}

/** Most days that can be worked in the last `left` days: full runs and shortest rests by turns. */
export function mostWorkDays(left: number, person: RowPerson): number {
  const cycle = person.maxRun + person.minOff;
  const full = Math.floor(left / cycle);
  return full * person.maxRun + Math.min(left - full * cycle, person.maxRun);
}
