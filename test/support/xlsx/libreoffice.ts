import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A profile that calculates every formula when it opens a workbook, instead of believing the stored results. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PROGRAMS = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const onPath = (name: string): string[] =>
  (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name));

export const findLibreOffice = (): string | undefined =>
  [...onPath("soffice"), ...PROGRAMS].find((file) => fs.existsSync(file));

/** Opens the workbooks, calculates them and stores them again, as workbooks or as they are printed, all in one run. */
export function recalculated(
  program: string,
  books: ReadonlyMap<string, Uint8Array>,
  as: "xlsx" | "pdf" = "xlsx"
): Map<string, Uint8Array> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "xlsx-"));
  try {
    const [input, output, user] = ["in", "out", "profile/user"].map((name) => path.join(folder, name));
    for (const made of [input!, output!, user!]) fs.mkdirSync(made, { recursive: true });
    fs.writeFileSync(path.join(user!, "registrymodifications.xcu"), PROFILE);
    const files = [...books.values()].map((bytes, i) => {
      const file = path.join(input!, `${i}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", as, "--outdir", output!, ...files];
    execFileSync(program, args, { stdio: "ignore", timeout: 240_000 });
    const results = [...books.keys()].map((name, i): [string, Uint8Array] => [
      name,
      new Uint8Array(fs.readFileSync(path.join(output!, `${i}.${as}`))),
    ]);
    return new Map(results);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
