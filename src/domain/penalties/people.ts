import { foldWidth, wordOf } from "../kernel";
import type { LogLine } from "./offence";

/** One person of a staff range. */
export interface StaffLine {
  readonly number: string;
  readonly name: string;
  /** Serves customers on QQ (C-16). */
  readonly isQqAgent: boolean;
}

/** Who is who: numbers and names joined by the log itself and by the staff range. */
export interface People {
  /** The number of a name, when it has just one; else the name. */
  readonly keyOf: (number: string, name: string) => string;
  /** Whose number a name may be: two people of one name. */
  readonly numbersOf: (name: string) => readonly string[];
  readonly isQqAgent: (key: string) => boolean;
  /** The people one cell names, when it names several: 王丽、陈强; by 和 or a blank only where all of them are known. */
  readonly severalIn: (name: string) => readonly string[];
}

/** Numbers and names go by the same key, whatever their width and case. */
export const personKey = (text: string): string => wordOf(text);

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key) ?? new Set();
  map.set(key, known.add(value));
}

const MARKS = /[、,;/&+\n]/;
const LOOSE = /[\s和跟]/;

const partsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map(personKey)
    .filter((part) => part !== "");

/** Who is meant by a number or a name, joined through the log and the staff list. */
export function peopleOf(log: readonly LogLine[], staff: readonly StaffLine[]): People {
  const numbers = new Map<string, Set<string>>();
  const all = new Set<string>();
  const names = new Set<string>();
  for (const { number, name } of [...staff, ...log]) {
    if (number !== "") all.add(personKey(number));
    if (name !== "") names.add(personKey(name));
    if (number !== "" && name !== "") add(numbers, personKey(name), personKey(number));
  }
  const numbersOf = (name: string): readonly string[] =>
    all.has(personKey(name)) ? [] : [...(numbers.get(personKey(name)) ?? [])];
  const keyOf = (number: string, name: string): string => {
    if (number !== "") {
      // A name typed in the column of numbers.
      const [only, second] = numbersOf(number);
      return only !== undefined && second === undefined ? only : personKey(number);
    }
    const [only, second] = numbersOf(name);
    return only !== undefined && second === undefined ? only : personKey(name);
  };
  const agents = new Set(staff.filter((s) => s.isQqAgent).map((s) => keyOf(s.number, s.name)));
  const severalIn = (name: string): readonly string[] => {
    const marked = partsOf(foldWidth(name).replace(/；/g, ";"), MARKS);
    if (marked.length > 1) return marked;
    const loose = partsOf(name, LOOSE);
    return loose.length > 1 && loose.every((part) => all.has(part) || names.has(part)) ? loose : [];
  };
  return { keyOf, numbersOf, isQqAgent: (key) => agents.has(key), severalIn };
}
