import path from "node:path";
import { fileAnswer, typeOf, type Answer } from "./files";

export interface Site {
  /** The built add-in, served at the root as the manifest's addresses have it. */
  addin: string;
  /** The bundled host page, served below /workbench/. */
  page: string;
  /** Microsoft's client as the npm package has it. */
  officeJs: string;
  /** The workbook to begin with. */
  workbook: { name: string; bytes: Buffer };
}

/** Every address Microsoft serves the client from ends like this, in all clouds. */
const CLIENT_ADDRESS = /https:\/\/[\w.-]+(?:\/appsforoffice)?\/lib\/(?:1|1\.1|beta)\/hosted\//g;
const LOCAL_CLIENT = "/office-js/";

/** The add-in's page with the client's address replaced, so that a machine without a network runs it unchanged. */
function withLocalClient(answer: Answer): Answer {
  if (!answer.type.startsWith("text/html")) return answer;
  return { ...answer, body: Buffer.from(answer.body.toString("utf8").replace(CLIENT_ADDRESS, LOCAL_CLIENT)) };
}

export function answerTo(site: Site, pathname: string): Answer | undefined {
  if (pathname === "/workbench/") return fileAnswer(site.page, "index.html");
  if (pathname === "/workbench/workbook.xlsx")
    return { type: typeOf("workbook.xlsx"), body: site.workbook.bytes };
  if (pathname === "/workbench/workbook.json") {
    return { type: typeOf("workbook.json"), body: Buffer.from(JSON.stringify({ name: site.workbook.name })) };
  }
  if (pathname.startsWith("/workbench/")) return fileAnswer(site.page, pathname.slice("/workbench/".length));
  if (pathname.startsWith(LOCAL_CLIENT)) {
    // The client asks for its own parts in mixed case.
    return fileAnswer(site.officeJs, pathname.slice(LOCAL_CLIENT.length).toLowerCase());
  }
  const answer = fileAnswer(site.addin, pathname);
  return answer && withLocalClient(answer);
}

export const officeJsFolder = (root: string): string =>
  path.join(root, "node_modules", "@microsoft", "office-js", "dist");
