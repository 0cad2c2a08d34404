import path from "node:path";
import { buildSync } from "esbuild";
import { functionsJson } from "../../tools/functions-json";
import type { AddinFunctions, StandIn } from "../../workbench/client/stand-in";
import { readFunctionsFile } from "../../workbench/host/functions-file";

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

let functions: AddinFunctions | undefined;

/** The functions of the add-in from their sources, as a build would leave them. */
export function shopFunctions(): AddinFunctions {
  functions ??= {
    namespace: "SHOP",
    metadata: readFunctionsFile(JSON.stringify(functionsJson("zh", "/"))),
    script: bundle("src/functions/functions.ts"),
  };
  return functions;
}
