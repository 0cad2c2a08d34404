import { peopleOf } from "../../../src/domain/roster";
import { ROSTER } from "../../../src/commands/roster/roster-record";
import { spoken } from "../../../src/commands/roster/sentence";

const people = [
  { id: "801", name: "小赵" },
  { id: "802", name: "小、钱" },
];
const named = { people };

test.each([
  ["one person", { person: "801" }, undefined, "小赵"],
  ["several", {}, ["801", "802"], "小赵、小、钱"],
  ["somebody who has left keeps the number", { person: "899" }, undefined, "899"],
])("who is meant, in words: %s", (_, params, ids, expected) =>
  expect(spoken(params, named, "zh", ids).person).toBe(expected)
);

test("about nobody nothing is said of people", () =>
  expect(spoken({ to: 7 }, named, "zh")).toEqual({ to: 7 }));

describe("ways out that a roster's record keeps", () => {
  const record = { table: "t", shifts: "s", profile: "S0", seed: 1 };
  const easeIn = (ease: unknown) => ROSTER.parse({ ...record, ease: [ease] })?.ease?.map(peopleOf);
  const code = "roster.relax.shiftNotAllowed";

  test("several people are a list", () =>
    expect(easeIn({ code, params: {}, people: ["801", "802"] })).toEqual([["801", "802"]]));
  test("one is a parameter", () => expect(easeIn({ code, params: { person: "801" } })).toEqual([["801"]]));
  test("a version before kept several as one text", () =>
    expect(easeIn({ code, params: { person: "801、802" } })).toEqual([["801", "802"]]));
  test("nonsense is no way out", () => expect(easeIn({ code, params: 3 })).toBeUndefined());
});
