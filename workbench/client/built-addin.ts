import fs from "node:fs";
import path from "node:path";
import { readFunctionsFile } from "../host/functions-file";
import type { AddinFunctions } from "./stand-in";

/** The add-in's functions as the build left them in a folder. */
export function builtFunctions(folder: string, namespace: string): AddinFunctions {
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");
  return {
    namespace,
    metadata: readFunctionsFile(read("functions.json")),
    script: read("functions.js"),
    file: read,
  };
}
