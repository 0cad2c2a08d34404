import fs from "node:fs";
import path from "node:path";

/**
 * Who may import whom. A folder without a row fails, so that a new room is placed on purpose.
 * `npm` lists the packages a folder may use at run time.
 */
const SUBJECTS = [
  "refunds",
  "returns",
  "complaints",
  "postage",
  "approvals",
  "penalties",
  "damage",
  "reminders",
  "messages",
];
const ALL_DOMAIN = [
  "domain/kernel",
  "domain/words",
  "domain/fields",
  "domain/tables",
  "domain/registers",
  "domain/adoption",
  "domain/calendar",
  "domain/rulebook",
  "domain/amounts",
  "domain/closing",
  "domain/roster",
  "domain/statements",
  ...SUBJECTS.map((s) => `domain/${s}`),
];

/** Every folder there is a feature of its own: none may import another. */
const FEATURES = fs
  .readdirSync(path.resolve(__dirname, "../../src/taskpane/features"), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);
const SCREEN = ["react", "@fluentui/react-components", "@fluentui/react-icons"];

interface Row {
  from: string;
  may: string[];
  npm: string[];
}

const ALLOWED: Row[] = [
  { from: "text", may: [], npm: [] },
  { from: "domain/kernel", may: [], npm: [] },
  { from: "domain/words", may: ["domain/kernel"], npm: [] },
  { from: "domain/fields", may: ["domain/kernel", "domain/words"], npm: [] },
  { from: "domain/tables", may: ["domain/kernel", "domain/words", "domain/fields"], npm: [] },
  {
    from: "domain/registers",
    may: ["domain/kernel", "domain/words", "domain/fields", "domain/tables", "domain/rulebook"],
    npm: [],
  },
  // Reads somebody's sheet as one of the tables it is handed; knows no register by name.
  {
    from: "domain/adoption",
    may: ["domain/kernel", "domain/words", "domain/fields", "domain/tables"],
    npm: [],
  },
  { from: "domain/calendar", may: ["domain/kernel"], npm: [] },
  { from: "domain/rulebook", may: ["domain/kernel"], npm: [] },
  ...SUBJECTS.map((s) => ({
    from: `domain/${s}`,
    may: ["domain/kernel", "domain/words", "domain/calendar", "domain/rulebook"],
    npm: [],
  })),
  { from: "domain/roster", may: ["domain/kernel", "domain/calendar", "domain/rulebook"], npm: [] },
  { from: "domain/roster/engine", may: ["domain/kernel", "domain/roster"], npm: [] },
  // What the chat says is about people, shifts and days; how a roster is made is none of its business.
  { from: "domain/requests", may: ["domain/kernel", "domain/calendar", "domain/roster"], npm: [] },
  // Layouts know their columns by the words that tables know theirs by; archives are unpacked by fflate.
  // A month is closed over several subjects, too.
  { from: "domain/closing", may: ["domain/kernel", "domain/penalties", "domain/rulebook"], npm: [] },
  { from: "domain/statements", may: ["domain/kernel", "domain/words", "domain/tables"], npm: ["fflate"] },
  // Amounts need several subjects at once: deductions, exchange, compensation.
  { from: "domain/amounts", may: ALL_DOMAIN, npm: [] },
  { from: "functions", may: [...ALL_DOMAIN, "text"], npm: [] },
  { from: "selftest", may: [], npm: [] },
  { from: "excel", may: ["text"], npm: [] },
  { from: "excel/live", may: ["excel", "text"], npm: [] },
  {
    from: "book",
    may: [
      "domain/kernel",
      "domain/adoption",
      "domain/fields",
      "domain/tables",
      "domain/registers",
      "domain/roster",
      "excel",
      "text",
    ],
    npm: [],
  },
  { from: "workers", may: [...ALL_DOMAIN, "domain/roster/engine"], npm: ["highs", "fflate"] },
  {
    from: "commands",
    may: [...ALL_DOMAIN, "domain/requests", "book", "functions", "excel", "selftest", "text"],
    npm: [],
  },
  // Forms, lists and words that screens are made of; no feature, no session.
  { from: "taskpane/parts", may: ["domain/fields", "domain/kernel", "commands", "text"], npm: SCREEN },
  // What a feature is made with: its contract, the session, the flow of a plan.
  {
    from: "taskpane",
    may: [
      "domain/kernel",
      "domain/roster",
      "domain/statements",
      "commands",
      "excel",
      "taskpane/parts",
      "text",
    ],
    npm: ["react"],
  },
  // The shell draws and tells whatever features it is handed; it knows none of them.
  {
    from: "taskpane/shell",
    may: ["commands", "excel", "taskpane", "taskpane/parts", "text"],
    npm: SCREEN,
  },
  ...FEATURES.map((name) => ({
    from: `taskpane/features/${name}`,
    may: [
      ...ALL_DOMAIN,
      "domain/requests",
      "commands",
      "excel",
      "functions",
      "taskpane",
      "taskpane/parts",
      "text",
    ],
    npm: SCREEN,
  })),
  {
    from: "taskpane/features",
    may: ["taskpane", ...FEATURES.map((name) => `taskpane/features/${name}`)],
    npm: [],
  },
  {
    from: "taskpane/taskpane.tsx",
    may: [
      "domain/kernel",
      "excel",
      "excel/live",
      "taskpane",
      "taskpane/features",
      "taskpane/parts",
      "taskpane/shell",
      "text",
      "workers",
    ],
    npm: ["react", "react-dom"],
  },
];

/** Rooms that are entered by their doors only, from wherever. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // The catalogue, the passport's second computation, rules in words, how a penalty log is read, the cards.
  functions: ["catalog", "catalog/index", "explain", "rules", "log", "cards", "functions"],
};

const root = path.resolve(__dirname, "../..");
const src = path.join(root, "src");

function files(dir: string): string[] {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const full = path.join(dir, e.name);
    if (e.isDirectory()) return files(full);
    return /\.tsx?$/.test(e.name) ? [full] : [];
  });
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, "utf8");
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(|\brequire\()\s*["']([^"']+)["']/g);
  return [...found].map((m) => m[1]!);
}

/** The most specific folder of the table that holds the path; "" when none does. */
function roomOf(relative: string): string {
  const rooms = ALLOWED.map((r) => r.from).filter((r) => relative === r || relative.startsWith(`${r}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? "";
}

describe("layers", () => {
  const all = files(src);

  test("the source tree is there", () => expect(all.length).toBeGreaterThan(5));

  test.each(all.map((f) => [path.relative(src, f)]))("%s imports only what its folder may", (relative) => {
    const room = roomOf(relative);
    expect({ file: relative, room }).not.toEqual({ file: relative, room: "" });
    const row = ALLOWED.find((r) => r.from === room)!;
    for (const spec of importsOf(path.join(src, relative))) {
      if (spec.startsWith(".")) {
        const target = path
          .relative(src, path.resolve(src, path.dirname(relative), spec))
          .replace(/\\/g, "/");
        const targetRoom = roomOf(target);
        if (targetRoom === room) continue;
        expect({ file: relative, imports: targetRoom, allowed: row.may }).toEqual({
          file: relative,
          imports: row.may.includes(targetRoom) ? targetRoom : "<not allowed>",
          allowed: row.may,
        });
        // Another subject is entered by its front door only.
        const doors = targetRoom.startsWith("domain/") ? ["", "index"] : DOORS[targetRoom];
        if (doors && room !== "taskpane/taskpane.tsx") {
          const inside = target.slice(targetRoom.length).replace(/^\//, "");
          expect({ file: relative, door: inside.replace(/\.(ts|tsx)$/, ""), doors }).toEqual({
            file: relative,
            door: doors.find((d) => d === inside.replace(/\.(ts|tsx)$/, "")) ?? "<not a door>",
            doors,
          });
        }
      } else {
        const name = spec.startsWith("@") ? spec.split("/").slice(0, 2).join("/") : spec.split("/")[0]!;
        expect({ file: relative, package: name, allowed: row.npm.includes(name) }).toEqual({
          file: relative,
          package: name,
          allowed: true,
        });
      }
    }
  });

  test.each(files(path.join(root, "workbench")).map((f) => [path.relative(root, f)]))(
    "%s imports nothing of src",
    (relative) => {
      for (const spec of importsOf(path.join(root, relative))) {
        if (!spec.startsWith(".")) continue;
        const target = path.relative(root, path.resolve(root, path.dirname(relative), spec));
        expect(target.startsWith("workbench")).toBe(true);
      }
    }
  );
});
