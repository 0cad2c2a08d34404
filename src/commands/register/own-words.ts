import { readChoice } from "../../domain/fields";
import { type Choice, wordOf } from "../../domain/kernel";
import { type Column, columnOf, type Positions, type TableSpec } from "../../domain/tables";

/** The register's columns as far as the table has them: what it lacks is not asked for. */
export function fitted(spec: TableSpec, columns: Positions): TableSpec {
  return {
    ...spec,
    columns: spec.columns.map((column): Column => {
      if (columns[column.id] !== undefined || column.need === undefined) return column;
      const { need: _need, ...rest } = column;
      return rest;
    }),
  };
}

/** The words of somebody's drop-down, each with the value of ours that it stands for; "" where there is none. */
export type OwnWords = Readonly<Record<string, string>>;

/** Choices as the shop says them: its own words are read, and the first of each value is what is written. */
export function inTheirWords(spec: TableSpec, words: Readonly<Record<string, OwnWords>>): TableSpec {
  return {
    ...spec,
    columns: spec.columns.map((column): Column => {
      const own = words[column.id];
      return own === undefined || column.choices === undefined
        ? column
        : { ...column, choices: column.choices.map((choice) => saidAs(choice, own)) };
    }),
  };
}

function saidAs(choice: Choice, own: OwnWords): Choice {
  const theirs = Object.entries(own).flatMap(([word, value]) => (value === choice.value ? [word] : []));
  const [first] = theirs;
  if (first === undefined) return choice;
  return { ...choice, words: [...theirs, ...choice.words], en: first };
}

/** Words of cells that the user has explained: they are read as that and as nothing else, and never written. */
export function withTaught(spec: TableSpec, taught: Readonly<Record<string, OwnWords>>): TableSpec {
  return {
    ...spec,
    columns: spec.columns.map((column): Column => {
      const own = taught[column.id];
      return own === undefined || column.choices === undefined
        ? column
        : { ...column, choices: column.choices.map((choice) => taughtTo(choice, own)) };
    }),
  };
}

function taughtTo(choice: Choice, own: OwnWords): Choice {
  const folded = new Set(Object.keys(own).map(wordOf));
  const mine = Object.entries(own).flatMap(([word, value]) => (value === choice.value ? [word] : []));
  return { ...choice, words: [...choice.words.filter((word) => !folded.has(wordOf(word))), ...mine] };
}

/** What words mean, said in two places. */
export const bothOf = (
  one: Readonly<Record<string, OwnWords>>,
  other: Readonly<Record<string, OwnWords>>
): Readonly<Record<string, OwnWords>> =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((id) => [id, { ...one[id], ...other[id] }])
  );

/** What was said of words that are in no drop-down of theirs. */
export function taughtOf(
  spec: TableSpec,
  mapping: Positions,
  said: Readonly<Record<string, OwnWords>>,
  lists: Readonly<Record<string, OwnWords>>
): Readonly<Record<string, OwnWords>> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([id, words]) => {
      const isThere = mapping[id] !== undefined && columnOf(spec, id)?.choices !== undefined;
      const own = Object.entries(words).filter(
        ([word, value]) => value !== "" && lists[id]?.[word] === undefined
      );
      return isThere && own.length > 0 ? [[id, Object.fromEntries(own)] as const] : [];
    })
  );
}

/**
 * What the words of a drop-down mean: a word of ours as a whole, else the one value whose word stands in it; what may
 * be two things, or none, is left for the user to say. Example: 外箱破裂 → broken.
 */
export function meaningOf(word: string, choices: readonly Choice[]): string {
  const whole = readChoice(word, choices);
  if (whole.ok) return whole.value;
  const text = wordOf(word);
  const inside = choices.filter(({ words }) =>
    words.some((known) => known.length >= 2 && text.includes(wordOf(known)))
  );
  return inside.length === 1 ? (inside[0]?.value ?? "") : "";
}
