import fs from "node:fs";
import path from "node:path";
import { REGISTERS } from "../../src/domain/registers";
import type { Sentence, TextMap } from "../../src/text";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "src/text");

const isSentence = (v: unknown): v is Sentence =>
  typeof v === "object" && v !== null && typeof (v as Sentence).zh === "string" && "en" in v;
const isMap = (v: unknown): v is TextMap =>
  typeof v === "object" && v !== null && Object.values(v).length > 0 && Object.values(v).every(isSentence);

/** Every map that a file of src/text exports, except the merged one. */
const maps = fs
  .readdirSync(folder, { encoding: "utf8", recursive: true })
  .filter((f) => f.endsWith(".ts") && !["index.ts", "core.ts"].includes(f))
  .flatMap((f) =>
    Object.values(jest.requireActual<object>(path.join(folder, f)))
      .filter(isMap)
      .map((map) => ({ file: f, map }))
  );
const rows = maps.flatMap(({ file, map }) =>
  Object.entries(map).map(([key, s]) => [key, file, s] as [string, string, Sentence])
);

const placeholders = (s: string) => [...s.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();

function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const full = path.join(dir, e.name);
    if (e.isDirectory()) return full === folder ? [] : sources(full);
    return /\.tsx?$/.test(e.name) ? [fs.readFileSync(full, "utf8")] : [];
  });
}

describe("texts", () => {
  test("there are texts", () => expect(rows.length).toBeGreaterThan(0));

  test("no key is defined twice", () => {
    const keys = rows.map(([key]) => key);
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });

  test.each(rows)("%s (%s) has both languages with the same placeholders", (_key, _file, s) => {
    expect(s.zh.trim()).not.toBe("");
    expect(s.en.trim()).not.toBe("");
    expect(placeholders(s.en)).toEqual(placeholders(s.zh));
  });

  test.each(rows)("%s (%s) has Chinese punctuation in Chinese", (_key, _file, { zh }) => {
    expect(zh).not.toMatch(/\p{Script=Han}[,:;!?(]|[,:;!?)]\p{Script=Han}/u);
  });

  test("no key is unused", () => {
    const code = ["src", "tools"].flatMap((dir) => sources(path.join(root, dir))).join("\n");
    const dynamic = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((m) => m[1]!);
    // A register may say what all registers say in its own words.
    const keys = new Set(rows.map(([key]) => key));
    const own = (key: string) =>
      REGISTERS.some(
        ({ id }) => key.startsWith(`${id}.`) && keys.has(`register.${key.slice(id.length + 1)}`)
      );
    const used = (key: string) =>
      code.includes(`"${key}"`) || dynamic.some((prefix) => key.startsWith(prefix)) || own(key);
    expect(rows.map(([key]) => key).filter((key) => !used(key))).toEqual([]);
  });
});
