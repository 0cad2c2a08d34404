import fs from "node:fs";
import path from "node:path";
import { call, one } from "../runtime";
import { SITUATIONS, type Situation } from "./trial";
import "../all";

/** As the formula would be typed, ranges shortened. */
function typed([name, ...args]: Situation["formula"]): string {
  const shown = args.map((arg) =>
    Array.isArray(arg) ? "范围" : arg === undefined || arg === null ? "" : JSON.stringify(arg)
  );
  while (shown.at(-1) === "") shown.pop();
  return `=SHOP.${name}(${shown.join(",")})`;
}

function answered({ formula: [name, ...args], column }: Situation): unknown {
  const answer = call(name, ...args);
  if (column === undefined) return answer[0]![0];
  const isHeaded = typeof answer[0]![column] === "string" && answer[0]!.length > 2;
  return answer.slice(isHeaded ? 1 : 0).map((line) => line[column]);
}

const guide = fs.readFileSync(path.resolve(__dirname, "../../../docs/rules.md"), "utf8");
const wrongThen = SITUATIONS.filter(({ before }) => before !== null);

test("there are the forty that were asked, and what they led to", () => {
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(SITUATIONS.map((s) => s.asked)).size).toBe(SITUATIONS.length);
});

describe("0 wrong, none missing", () => {
  test.each(SITUATIONS.map((s) => [s.asked, typed(s.formula), s] as const))(
    "%s: %s",
    (_asked, _formula, s) => {
      if (s.says instanceof RegExp) expect(answered(s)).toMatch(s.says);
      else expect(answered(s)).toEqual(s.says);
    }
  );
});

test.each(wrongThen.map((s) => [s.asked, s.before] as const))(
  "docs/rules.md says what %s says now",
  (asked, before) => expect(guide.includes(`\n| ${asked} | ${before} | `)).toBe(true)
);

test("each names rows that there are", () => {
  const rows = SITUATIONS.flatMap((s) => s.rows.split(" "));
  expect(rows.filter((id) => String(one("RULE_WHY", id, "规则")) !== id)).toEqual([]);
});
