import fs from "node:fs";
import path from "node:path";
import { localCertificate } from "./certificate";
import { FileProblem, xlsx } from "../xlsx";
import { openInBrowser } from "./open";
import { readOptions } from "./options";
import { bundledPage } from "./page";
import { officeJsFolder } from "./routes";
import { noSuchFile, unreadable, UserError } from "./sentences";
import { startServer } from "./server";

const SAMPLE = ["samples", "店务示例.xlsx"];

function readWorkbook(file: string): { name: string; bytes: Buffer } {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) throw noSuchFile(file);
  const bytes = fs.readFileSync(file);
  refuseUnreadable(file, bytes);
  return { name: path.basename(file), bytes };
}

/** Better now than on a page that shows nothing. */
function refuseUnreadable(file: string, bytes: Buffer): void {
  try {
    xlsx.open(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) throw unreadable(path.basename(file), problem.sentence);
    throw problem;
  }
}

/** Starts the workbench and keeps it running until the process is told to end. */
export async function main(root: string, args: readonly string[], buildAddin: () => void): Promise<void> {
  try {
    const options = readOptions(args);
    const workbook = readWorkbook(options.workbook ?? path.join(root, ...SAMPLE));
    buildAddin();
    const [page, certificate] = await Promise.all([
      bundledPage(root),
      localCertificate(path.join(root, ".cache", "https"), new Date()),
    ]);
    const site = { addin: path.join(root, "dist"), page, officeJs: officeJsFolder(root), workbook };
    const server = await startServer(site, certificate, options.port);
    // Whoever reads "ready" may end us at once: the signals are heard before it is said.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
    const url = options.host === undefined ? server.url : `${server.url}?host=${options.host}`;
    process.stdout.write(`ready ${url}\n`);
    if (options.open) openInBrowser(url);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.sentence.zh}\n${error.sentence.en}\n`);
    process.exit(1);
  }
}
