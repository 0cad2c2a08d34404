import { type Day, ymd } from "../../domain/kernel";
import { type Fixed, isLeave, type Problem, REST, type Shift, type Wish } from "../../domain/roster";

/**
 * What a roster's record keeps of wishes and locked cells: days of the month, gathered, because one cell of the settings
 * holds it all. A negative weight is a wish to avoid.
 */
export interface Kept {
  readonly wishes: readonly (readonly [
    person: string,
    code: string,
    weight: number,
    days: readonly number[],
  ])[];
  readonly locked: readonly (readonly [person: string, code: string, days: readonly number[]])[];
}

/** Of a request as it was solved, without what was given up for it; leave stands on the sheet. */
export function kept({ wishes, fixed }: Pick<Problem, "wishes" | "fixed">): Partial<Kept> {
  const signed = ({ weight, want }: Wish) => (want ? weight : -weight);
  const wished = gathered(wishes, (w) => `${w.person}\n${w.code}\n${signed(w)}`);
  const locks = gathered(
    fixed.filter((f) => !isLeave(f.code)),
    (f) => `${f.person}\n${f.code}`
  );
  return {
    ...(wished.length > 0 && {
      wishes: wished.map(({ first, days }) => [first.person, first.code, signed(first), days] as const),
    }),
    ...(locks.length > 0 && {
      locked: locks.map(({ first, days }) => [first.person, first.code, days] as const),
    }),
  };
}

function gathered<T extends { readonly day: Day }>(items: readonly T[], keyOf: (item: T) => string) {
  const groups = new Map<string, { first: T; days: number[] }>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? { first: item, days: [] };
    group.days.push(ymd(item.day).day);
    groups.set(keyOf(item), group);
  }
  return [...groups.values()];
}

interface Known {
  readonly people: readonly { readonly id: string }[];
  readonly days: readonly { readonly day: Day }[];
  readonly shifts: readonly Shift[];
}

/** As the engine and the checker are told them; of people and shifts that are gone nobody asks any more. */
export function restored(
  { wishes = [], locked = [] }: Partial<Kept>,
  { people, days, shifts }: Known
): { wishes: Wish[]; locked: Fixed[] } {
  const codes = new Set([REST, ...shifts.map((s) => s.code)]);
  const isKnown = ({ person, code }: { person: string; code: string }) =>
    codes.has(code) && people.some((p) => p.id === person);
  const on = (n: number) => days.slice(n - 1, n).map((d) => d.day);
  return {
    wishes: wishes
      .flatMap(([person, code, weight, at]) =>
        at.flatMap(on).map((day) => ({ person, day, code, want: weight > 0, weight: Math.abs(weight) }))
      )
      .filter(isKnown),
    locked: locked
      .flatMap(([person, code, at]) => at.flatMap(on).map((day) => ({ person, day, code })))
      .filter(isKnown),
  };
}
