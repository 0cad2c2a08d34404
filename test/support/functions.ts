import path from "node:path";
import { buildSync } from "esbuild";
import { functionsJson } from "../../tools/functions-json";
import type { AddinFunctions } from "../../workbench/client/stand-in";
import { readFunctionsFile } from "../../workbench/host/functions-file";

let built: AddinFunctions | undefined;

/** The add-in's own functions from their sources, as a build would leave them. */
export function shopFunctions(): AddinFunctions {
  built ??= {
    namespace: "SHOP",
    metadata: readFunctionsFile(JSON.stringify(functionsJson("zh", "/"))),
    script: bundle(),
  };
  return built;
}

function bundle(): string {
  const result = buildSync({
    entryPoints: [path.resolve(__dirname, "../../src/functions/functions.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
