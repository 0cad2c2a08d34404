import { CATALOG, EXAMPLES } from "../../src/functions/catalog";
import { callsIn } from "../../src/commands/formula/parse";
import { call } from "./runtime";
import "./all";

/** The constants of a formula as Excel hands them over; an array as its rows. */
function handed(argument: string): unknown {
  if (argument === "") return null;
  if (argument.startsWith("{"))
    return argument
      .slice(1, -1)
      .split(";")
      .map((row) => (row.match(/"[^"]*"|[^,]+/g) ?? []).map(handed));
  if (argument.startsWith('"')) return argument.slice(1, -1);
  return argument === "TRUE" || argument === "FALSE" ? argument === "TRUE" : Number(argument);
}

test("every function has an example", () =>
  expect(Object.keys(EXAMPLES).sort()).toEqual(CATALOG.map(({ name }) => name).sort()));

test.each(Object.entries(EXAMPLES))("the example of %s answers: %s", (name, formula) => {
  const [only, ...inner] = callsIn(formula);
  expect([only?.name, inner]).toEqual([name, []]);
  const answers = call(name as never, ...((only?.args ?? []).map(handed) as never[]));
  expect(answers.flat().filter((a) => a !== "")).not.toEqual([]);
  expect(answers.flat().filter((a) => typeof a === "string" && a.startsWith("#"))).toEqual([]);
});
