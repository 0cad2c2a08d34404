import fs from "node:fs";
import path from "node:path";
import { CONTRADICTIONS, LISTS, PACKS, PRACTICES, SILENCES } from "../../src/domain/rulebook";
import { RULES } from "../../src/domain/roster";

const root = path.resolve(__dirname, "../../src");

function files(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const full = path.join(dir, e.name);
    if (e.isDirectory()) return files(full);
    return full.endsWith(".ts") ? [full] : [];
  });
}

/** Row ids as they are written: of the handbook, of today's pack, and of what the handbook leaves open. */
const ROW = /(?<![\w#-])([A-V]-\d{2}|(?:AMB|X)\d{2}|[TLPWECF]\d{2})(?:\.[a-z]\w*)?(?![\w-])/g;
/** Names of other things that look like a row. */
const NOT_A_ROW = new Set(["P17"]);

const base = (id: string): string => id.split(".")[0]!;
const known = new Set([
  ...[...PACKS.handbook, ...PACKS.current, ...LISTS].map((r) => base(r.id)),
  ...PRACTICES.map(([id]) => base(id)),
  ...[...CONTRADICTIONS, ...SILENCES].map((p) => p.id),
]);

test("every row that domain, commands or the self-test cite stands in a pack", () => {
  const cited = ["domain", "commands", "selftest"].flatMap((room) =>
    files(path.join(root, room)).flatMap((file) =>
      [...fs.readFileSync(file, "utf8").matchAll(ROW)].map(([, id]) => `${id} ${path.relative(root, file)}`)
    )
  );
  expect(cited.length).toBeGreaterThan(500);
  const lost = cited.filter((c) => !known.has(c.split(" ")[0]!) && !NOT_A_ROW.has(c.split(" ")[0]!));
  expect([...new Set(lost)]).toEqual([]);
});

test("rules of a roster are rows, or names of what only the shop sets", () => {
  const own = Object.values(RULES)
    .map((r) => r.id)
    .filter((id) => !known.has(id));
  expect(own.sort()).toEqual([
    "shop:coverMax",
    "shop:employed",
    "shop:gap",
    "shop:maxMinutes",
    "shop:minMinutes",
    "shop:nights",
    "shop:nightsInRow",
    "shop:shifts",
    "shop:shortRest",
    "shop:shortRun",
    "shop:weekends",
  ]);
});
