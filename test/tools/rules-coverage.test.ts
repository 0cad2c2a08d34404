import { coverage } from "../../tools/rules-coverage";

const { table, problems } = coverage();
const [head, ...rows] = table;
const column = (name: string) => head!.indexOf(name);
const total = rows[rows.length - 1]!;

test("every row of the handbook is executed or explained, once", () => {
  expect(problems).toEqual([]);
  expect(total[column("rows")]).toBe(538);
});

test("groups C to J: at least 230 of 242 rows are executed", () => {
  const subject = rows.filter(([name]) => /^[C-J] /.test(String(name)));
  const sum = (name: string) => subject.reduce((s, row) => s + Number(row[column(name)]), 0);
  expect(sum("rows")).toBe(242);
  expect(sum("executable")).toBeGreaterThanOrEqual(230);
});
