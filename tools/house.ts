/**
 * `npm run house`: how the house is built, next to what it must hold; exit 1 beyond it. With `--list` the places that
 * the numbers are made of. Sizes and branches are measured by the tests, which leave them in .cache/house.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { circles } from "./house/circles";
import { functionLengths, quantile } from "./house/functions";
import { builtPane, KB, MOST, placeSizes } from "./house/sizes";
import { root, type Source, sourcesIn } from "./house/sources";
import { beliefs, undocumented } from "./house/style";

/** One line of the table: a number and the most or least it may be. */
interface Measure {
  readonly what: string;
  readonly is: number | null;
  readonly most?: number;
  readonly least?: number;
  /** What the number is made of. */
  readonly places?: readonly string[];
}

const src = sourcesIn("src");
const below = (folder: string) => src.filter((s) => s.file.startsWith(`${folder}/`));
const isView = (s: Source) => s.file.endsWith(".tsx");

const changedAt = (at: string): number => fs.statSync(at).mtimeMs;

/** What the tests left: null before they ran, and when what they measured has changed since. */
function measured<T>(file: string): T | null {
  const at = path.join(root, ".cache/house", file);
  if (!fs.existsSync(at)) return null;
  const newest = Math.max(...src.map((s) => changedAt(path.join(root, s.file))));
  return changedAt(at) < newest ? null : (JSON.parse(fs.readFileSync(at, "utf8")) as T);
}

function duplicates(): string[] {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "duplicates-"));
  const ignored = ["packs", "text", "provenance", "practices"].map((f) => `**/${f}/**`).join(",");
  const options = ["--min-lines", "6", "--min-tokens", "50", "--ignore", ignored, "--reporters", "json"];
  const jscpd = path.join(root, "node_modules/jscpd/bin/jscpd");
  execFileSync(process.execPath, [jscpd, "src", ...options, "--output", out, "--silent"], { cwd: root });
  interface Place {
    readonly name: string;
    readonly start: number;
  }
  const report = JSON.parse(fs.readFileSync(path.join(out, "jscpd-report.json"), "utf8")) as {
    duplicates: readonly { readonly firstFile: Place; readonly secondFile: Place }[];
  };
  fs.rmSync(out, { recursive: true });
  return report.duplicates.map(
    ({ firstFile: a, secondFile: b }) => `${a.name}:${a.start} = ${b.name}:${b.start}`
  );
}

const lengthsIn = (sources: readonly Source[]) => functionLengths(sources);
const longer = (sources: readonly Source[], lines: number) =>
  lengthsIn(sources)
    .filter((l) => l.lines > lines)
    .map((l) => `${l.at} ${l.lines}`);

function functionRows(): Measure[] {
  const logic = src.filter((s) => !isView(s));
  const views = src.filter(isView);
  return [
    { what: "functions: median lines", is: quantile(lengthsIn(logic), 0.5), most: 8 },
    // The aim is 12: seven functions of 13 lines are one too long.
    { what: "functions of views: median lines", is: quantile(lengthsIn(views), 0.5), most: 13 },
    { what: "functions: nine of ten within", is: quantile(lengthsIn(src), 0.9), most: 25 },
    {
      what: "functions: the longest",
      is: Math.max(...lengthsIn(src).map((l) => l.lines)),
      most: 60,
      places: longer(src, 60),
    },
  ];
}

/** Lines of one more register: the longest of the files that are one. */
function registerLines(): Measure {
  const lines = below("src/domain/registers")
    .filter((s) => /= table\(\{/.test(s.text))
    .map((s) => ({ file: s.file, lines: s.text.split("\n").length - 1 }));
  const most = Math.max(...lines.map((l) => l.lines));
  return {
    what: "one register: lines of data",
    is: most,
    most: 100,
    places: lines.filter((l) => l.lines > 100).map((l) => `${l.file} ${l.lines}`),
  };
}

function styleRows(): Measure[] {
  const domain = below("src/domain");
  const { all, bare } = undocumented(domain);
  const { perThousand, at } = beliefs(domain.filter((s) => !s.file.startsWith("src/domain/roster/engine")));
  const models = src.filter((s) => /(^|\/)model\.tsx?$/.test(s.file)).map((s) => s.file);
  return [
    {
      what: "domain: exports with a comment, of a hundred",
      is: Math.floor(((all - bare.length) / all) * 1000) / 10,
      least: 100,
      places: bare,
    },
    {
      what: "domain: ! and as, of a thousand lines",
      is: Math.round(perThousand * 10) / 10,
      most: 10,
      places: at,
    },
    { what: "files named model.ts", is: models.length, most: 10, places: models },
  ];
}

function sizeRows(): Measure[] {
  const kb = (bytes: number) => Math.round((bytes / KB) * 10) / 10;
  const built = builtPane();
  const places = Object.entries(placeSizes(built));
  return [
    { what: "functions.js, KB as sent", is: kb(built.size(["functions.js"])), most: kb(MOST.functions) },
    {
      what: "until 今日 is usable, KB as sent",
      is: kb(built.size(built.start)),
      most: kb(MOST.start),
    },
    {
      what: "the largest place, KB as sent",
      is: Math.max(...places.map(([, size]) => kb(size))),
      most: kb(MOST.place),
      places: places.map(([id, size]) => `${id} ${kb(size)}`),
    },
  ];
}

function branchRows(): Measure[] {
  type Summary = Record<string, { branches: { total: number; covered: number } }>;
  const summary = measured<Summary>("coverage-summary.json");
  const of = (folder: string): number | null => {
    const files = Object.entries(summary ?? {}).filter(([file]) => file.includes(`/src/${folder}/`));
    const total = files.reduce((sum, [, { branches }]) => sum + branches.total, 0);
    const covered = files.reduce((sum, [, { branches }]) => sum + branches.covered, 0);
    return total === 0 ? null : Math.round((covered / total) * 1000) / 10;
  };
  return [
    { what: "branches tested, domain, of a hundred", is: of("domain"), least: 95 },
    { what: "branches tested, commands, of a hundred", is: of("commands"), least: 85 },
  ];
}

function rows(): Measure[] {
  const rings = circles(src).map((ring) => ring.join(" → "));
  const twice = duplicates();
  return [
    registerLines(),
    { what: "import circles", is: rings.length, most: 0, places: rings },
    { what: "duplicates (6 lines, 50 tokens)", is: twice.length, most: 1, places: twice },
    ...functionRows(),
    ...styleRows(),
    ...sizeRows(),
    ...branchRows(),
  ];
}

const holds = ({ is, most, least }: Measure): boolean =>
  is === null || (is <= (most ?? Infinity) && is >= (least ?? -Infinity));

const list = process.argv.includes("--list");
const table = rows();
for (const row of table) {
  const bound = row.most === undefined ? `≥ ${row.least}` : `≤ ${row.most}`;
  const is = row.is === null ? "not measured" : String(row.is);
  console.log(
    `${row.what.padEnd(44)}${is.padStart(14)}${bound.padStart(10)}${holds(row) ? "" : "   beyond"}`
  );
  if (list || !holds(row)) for (const place of row.places ?? []) console.log(`    ${place}`);
}
process.exit(table.every(holds) ? 0 : 1);
