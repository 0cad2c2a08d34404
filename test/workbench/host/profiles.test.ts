import fs from "node:fs";
import path from "node:path";
import { type HostId, hostIds, HOSTS } from "../../../workbench/host/profiles";
import { NO_UNDO } from "../../../workbench/host/undo-support";
import { shareStandIn, startStandIn } from "../../support/stand-in";

const SETS = ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime"] as const;

/** An undo group that writes a cell, then runs the body. */
const inGroup = (body: string): string => `return Excel.run({ mergeUndoGroup: true }, async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [[1]];
  await context.sync();
  ${body}
  await context.sync();
  return "done";
}).catch((error) => error.code)`;

const functions = {
  namespace: "T",
  metadata: [
    { id: "SEE", name: "SEE", parameters: [{ name: "a" }] },
    { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b" }] },
  ],
  script: "CustomFunctions.associate({ SEE: (a) => String(a), ADD: (a, b) => a + b });",
};

describe.each(hostIds())("%s", (host) => {
  const profile = HOSTS[host];
  const shared = shareStandIn({ host, functions });

  test("announces its requirement sets and nothing beyond", async () => {
    const standIn = shared.standIn();
    for (const set of SETS) {
      const version = profile.sets[set];
      const [major, minor] = version.split(".").map(Number);
      const asked = (v: string) =>
        standIn.run(`return Office.context.requirements.isSetSupported("${set}", "${v}")`);
      expect([set, version, await asked(version)]).toEqual([set, version, true]);
      expect([set, await asked(`${major}.${minor! + 1}`)]).toEqual([set, false]);
    }
  });

  test("hands blank cells in in its own way", async () => {
    const standIn = shared.standIn();
    expect(await standIn.invoke("T.SEE", [null])).toBe(profile.blanks === "zero" ? "0" : "null");
  });

  test("a request above 5 MB is refused where there is a limit", async () => {
    const standIn = shared.standIn();
    const written = await standIn.run(`return Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A200").values =
        Array.from({ length: 200 }, () => ["x".repeat(30000)]);
      await context.sync();
      return "done";
    }).catch((error) => error.code)`);
    expect(written).toBe(profile.payloadLimit === null ? "done" : "RequestPayloadSizeLimitExceeded");
  });

  test.each([
    ["Worksheet.copy", "sheet.copy();"],
    ["Worksheet.name", 'sheet.name = "改名";'],
    ["Worksheet.delete", 'context.workbook.worksheets.add("新"); sheet.delete();'],
  ])("an undo group with %s", async (member, body) => {
    const standIn = shared.standIn();
    const fails =
      profile.sets.ExcelApi === "1.20" && (NO_UNDO[member] === "any" || NO_UNDO[member] === profile.undo);
    expect(await standIn.run(inGroup(body))).toBe(fails ? "UndoNotSupported" : "done");
  });

  test("renaming a sheet empties the undo stack on the desktop only", async () => {
    const standIn = shared.standIn();
    await standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.name = "改名";
      await context.sync();
    })`);
    expect(standIn.workbook.undoSteps).toBe(profile.undo === "web" ? 2 : 0);
  });

  test("spells our functions in a table its own way, and calculates them when written so", async () => {
    const standIn = shared.standIn();
    const read = await standIn.run(`return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [["甲", "乙"], [1, ""]];
      sheet.tables.add("A1:B2", true).name = "表";
      const table = sheet.getRange("B2");
      table.formulas = [['=IF([@甲]="T.ADD(",0,T.ADD([@甲],2))']];
      const outside = sheet.getRange("D2");
      outside.formulas = [["=T.ADD(1,2)"]];
      table.load("formulas");
      outside.load("formulas");
      await context.sync();
      const spelling = table.formulas[0][0];
      table.formulas = [[spelling]];
      table.load("values");
      await context.sync();
      return [spelling, outside.formulas[0][0], table.values[0][0]];
    })`);
    const at = profile.atInTables ? "@" : "";
    expect(read).toEqual([`=IF([@甲]="T.ADD(",0,${at}T.ADD([@甲],2))`, "=T.ADD(1,2)", 3]);
  });
});

test("a runtime started with the pane hidden says so", async () => {
  const standIn = await startStandIn({ pane: "hidden" });
  expect(standIn.runtime.state).toBe("Background");
  const seen = await standIn.run(`
    const modes = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    return modes;`);
  expect(seen).toEqual(["Taskpane", "Hidden"]);
  standIn.host.setPane(true);
  expect(standIn.runtime.state).toBe("Visible");
});

describe("the table of docs/hosts.md", () => {
  const document = fs.readFileSync(path.resolve(__dirname, "../../../docs/hosts.md"), "utf8");
  const rows = document
    .split("\n")
    .filter((line) => line.startsWith("| `") && !line.startsWith("| `--host"))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  const UNDO = { any: "either", desktop: "desktop", web: "web" } as const;

  const row = (host: HostId): string[] => {
    const { name, sets, blanks, undo, payloadLimit, atInTables } = HOSTS[host];
    const limit = payloadLimit === null ? "none" : `${payloadLimit / 1024 / 1024} MB`;
    const versions = SETS.map((set) => sets[set]);
    return [`\`${host}\``, name.en, ...versions, blanks, UNDO[undo], limit, atInTables ? "yes" : "no"];
  };

  test("says of every host what the data say", () => expect(rows).toEqual(hostIds().map(row)));
});
