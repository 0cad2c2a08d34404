import type { ArgSpec } from "../contract";
import { EASE_CODES, LEAVES, type Strength } from "../../domain/roster";
import { day, integer, list, map, record, type Shape, words, wordsOrNone } from "../shapes";

/** What the roster's commands are asked, piece by piece; `BuildArgs` and `ChangeArgs` say what it means. */

/** More people than a roster can have: the roster itself says how many it takes. */
const MOST_PEOPLE = 1000;
/** Of a wish, as people grade it. */
const MOST_WEIGHT = 10;

const code = words;
const days = { person: words, from: day, "to?": day };

export const DEMAND: Shape = map(integer(0, MOST_PEOPLE));
const strength = (...values: readonly Strength[]): Shape => ({ kind: "oneOf", values });
export const POLICY: Shape = record({
  "rests?": integer(0, 27),
  "weekly?": integer(0, 3),
  "longestRun?": record({ days: integer(1, 31), hold: strength("must", "try") }),
  "pairs?": strength("must", "try", "off"),
  "weekendsOff?": integer(0, 5),
  "nights?": record({ most: integer(1, 14), hold: strength("must", "try") }),
  "changes?": strength("try", "off"),
});
export const PROMOTIONS: Shape = list(
  record({ from: day, "to?": day, "shift?": code, more: integer(1, MOST_PEOPLE) })
);
export const LEAVE: Shape = list(record({ ...days, code: { kind: "oneOf", values: LEAVES } }));
export const LOCKED: Shape = list(record({ ...days, code }));
export const WISHES: Shape = list(
  record({ ...days, code, want: { kind: "flag" }, "weight?": integer(1, MOST_WEIGHT) })
);

export const EASE: Shape = list(
  record({
    code: { kind: "oneOf", values: EASE_CODES },
    params: map(wordsOrNone),
    "people?": list(words),
    "missing?": list(record({ day, shifts: wordsOrNone, people: integer(0, MOST_PEOPLE) })),
  })
);

export const CHANGES: Shape = list(record({ person: words, day, from: wordsOrNone, to: wordsOrNone }));

const place = integer(0, 1_048_576);
export const CELLS: Shape = record({
  sheet: words,
  at: record({ row: place, col: place, rows: place, cols: place }),
});

/** Which rules a month is made by. */
export const PROFILE: ArgSpec = {
  name: "profile",
  kind: "choice",
  label: "roster.build.profile",
  required: true,
  choices: [
    { value: "S0", label: "roster.profile.S0" },
    { value: "S3", label: "roster.profile.S3" },
  ],
};

/** The month that is meant; the one that is written where there is only one. */
export const WHICH_MONTH: ArgSpec = {
  name: "month",
  kind: "month",
  label: "roster.check.month",
  required: false,
};
