import fs from "node:fs";
import path from "node:path";
import { coverage } from "../../tools/rules-coverage";
import { MOST_ONLY_LISTED, NONE_OF_OURS } from "../../tools/rules-coverage/rows";

const { table, onlyListed, problems } = coverage();
const [head, ...rows] = table;
const column = (name: string) => head!.indexOf(name);
const total = rows[rows.length - 1]!;

test("every row of the handbook is executed, told by a function, or none of ours; only listed may only fall", () => {
  expect(problems).toEqual([]);
  expect(total[column("rows")]).toBe(538);
  expect(onlyListed.length).toBeLessThanOrEqual(MOST_ONLY_LISTED);
});

test("at most 27 rows are none of a workbook's business, each with its reason in docs/rules.md", () => {
  expect(total[column("not ours")]).toBeLessThanOrEqual(27);
  const page = fs.readFileSync(path.resolve(__dirname, "../../docs/rules.md"), "utf8");
  expect(NONE_OF_OURS.filter(([ids, why]) => !page.includes(`| ${ids} | ${why} |`))).toEqual([]);
});

test("groups C to J: at least 223 of 242 rows are executed, not only told", () => {
  const subject = rows.filter(([name]) => /^[C-J] /.test(String(name)));
  const sum = (name: string) => subject.reduce((s, row) => s + Number(row[column(name)]), 0);
  expect(sum("rows")).toBe(242);
  expect(sum("executed")).toBeGreaterThanOrEqual(223);
});
