import fs from "node:fs";
import path from "node:path";
import { CATALOG } from "../../src/functions/catalog";
import { functionsJson } from "../../tools/functions-json";
import { names } from "./runtime";
import "../../src/functions/functions";

const BASE = "https://shop.example/";

describe.each(["en", "zh"] as const)("functions.json (%s)", (locale) => {
  const json = functionsJson(locale, BASE);

  test.each(json.functions.map((f) => [f.id, f] as const))("%s", (id, f) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(f.name).toBe(id);
    expect(f.description.length).toBeGreaterThan(5);
    expect(f.helpUrl.startsWith(`${BASE}help/`)).toBe(true);
    const optional = f.parameters.map((p) => p.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    const paramNames = f.parameters.map((p) => p.name);
    expect(new Set(paramNames).size).toBe(paramNames.length);
    for (const p of f.parameters) expect(p.description.trim()).not.toBe("");
  });

  test("a single value of a list has the list's type, a column is open to errors", () => {
    const listed = json.functions.flatMap((f) => f.parameters.filter((p) => p.customEnumId !== undefined));
    const types = (dimensionality: string) =>
      new Set(listed.filter((p) => p.dimensionality === dimensionality).map((p) => p.type));
    expect([...types("scalar")]).toEqual(["string"]);
    expect([...types("matrix")]).toEqual(["any"]);
    expect(new Set(json.enums.map((e) => e.type))).toEqual(new Set(["string"]));
  });

  test("enumerations are there and their values unique", () => {
    const ids = new Set(json.enums.map((e) => e.id));
    for (const f of json.functions)
      for (const p of f.parameters)
        if (p.customEnumId !== undefined) expect(ids.has(p.customEnumId)).toBe(true);
    for (const e of json.enums) {
      const values = e.values.map((v) => v.stringValue);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

describe("the catalogue", () => {
  test("each function of it is registered under its name, and no other", () => {
    expect(names().sort()).toEqual(CATALOG.map((f) => f.name).sort());
  });

  test("both languages have the same ids, types and order", () => {
    const shape = (locale: "en" | "zh") =>
      functionsJson(locale, BASE).functions.map((f) => [
        f.id,
        f.parameters.map((p) => [p.type, p.dimensionality, p.optional, p.customEnumId]),
        f.result,
      ]);
    expect(shape("zh")).toEqual(shape("en"));
  });

  test("pick and rules follow what a formula needs, in this order; what came later is optional and behind them", () => {
    for (const f of CATALOG) {
      const ids = f.params.map((p) => p.id);
      const tail = ids.filter((id) => id === "pick" || id === "rules");
      const end = tail.length === 0 ? ids.length : ids.indexOf(tail.at(-1)!) + 1;
      const later = f.params.slice(end);
      expect(ids.slice(end - tail.length, end)).toEqual(tail);
      expect(tail).toEqual([...tail].sort());
      expect(later.filter((p) => !p.optional)).toEqual([]);
    }
  });

  test("zod and the catalogue's words stay out of the functions bundle", () => {
    const folder = path.resolve(__dirname, "../../src/functions");
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = fs.readFileSync(file, "utf8");
      for (const [, spec] of code.matchAll(/from\s+"(\.[^"]+)"/g)) {
        const target = path.resolve(path.dirname(file), spec!);
        visit([`${target}.ts`, path.join(target, "index.ts")].find((f) => fs.existsSync(f))!);
      }
    };
    visit(path.join(folder, "functions.ts"));
    const inside = [...seen].map((f) => path.relative(path.resolve(folder, ".."), f));
    expect(inside.filter((f) => /text\/(catalog|pane|index)|english/.test(f))).toEqual([]);
    expect(inside).toContain("functions/run.ts");
  });
});
