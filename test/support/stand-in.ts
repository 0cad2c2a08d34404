import path from "node:path";
import { buildSync } from "esbuild";
import { functionsJson } from "../../tools/functions-json";
import { type AddinFunctions, StandIn, type StandInOptions } from "../../workbench/client/stand-in";
import { readFunctionsFile } from "../../workbench/host/functions-file";
import { addSheet, deleteSheet } from "../../workbench/model/edit/sheets";

const root = path.resolve(__dirname, "../..");
const bundles = new Map<string, string>();

function bundle(entry: string): string {
  let code = bundles.get(entry);
  if (code === undefined) {
    const result = buildSync({
      entryPoints: [path.join(root, entry)],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "__module",
      target: "es2022",
      logLevel: "silent",
    });
    code = `${result.outputFiles[0]!.text}\n;__module;`;
    bundles.set(entry, code);
  }
  return code;
}

/**
 * Loads a TypeScript module of the add-in into the client's realm, as Excel would, and gives its exports:
 * `loadModule<typeof import("../../src/excel")>(standIn, "src/excel/index.ts")`.
 */
export const loadModule = <T>(standIn: StandIn, entry: string): T => standIn.load(bundle(entry), entry) as T;

/** The functions of the add-in from their sources, as a build would leave them. */
export const addinFunctions = (): AddinFunctions => ({
  namespace: "SHOP",
  metadata: readFunctionsFile(JSON.stringify(functionsJson("zh", "/"))),
  script: bundle("src/functions/functions.ts"),
});

const open = new Set<StandIn>();

/** A stand-in that is closed after the test. */
export async function startStandIn(options?: StandInOptions): Promise<StandIn> {
  const standIn = await StandIn.start(options);
  open.add(standIn);
  return standIn;
}

afterEach(() => {
  open.forEach((standIn) => standIn.close());
  open.clear();
});

/** A workbook with one blank "Sheet1", as at the start. */
function blank({ workbook, log }: StandIn): void {
  workbook.transact("user", () => {
    const old = [...workbook.data.sheets];
    const fresh = addSheet(workbook, "fresh");
    old.forEach((sheet) => deleteSheet(workbook, sheet));
    workbook.touchBook("names");
    workbook.touchBook("settings");
    Object.assign(workbook.data, { names: [], settings: new Map() });
    fresh.name = "Sheet1";
  });
  workbook.clearUndo();
  log.clear();
}

/**
 * One stand-in for all tests of a file, blank before each: starting Microsoft's client takes longer than most tests.
 * `excel` runs a body inside Excel.run with `context` and `sheet` (the first one).
 */
export function shareStandIn(options?: StandInOptions): {
  standIn(): StandIn;
  excel<T = unknown>(body: string): Promise<T>;
} {
  let shared: StandIn;
  beforeAll(async () => {
    shared = await StandIn.start(options);
  });
  beforeEach(() => blank(shared));
  afterAll(() => shared.close());
  return {
    standIn: () => shared,
    excel: (body) =>
      shared.run(`return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        ${body}
      })`),
  };
}
