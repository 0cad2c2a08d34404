import fs from "node:fs";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Answer {
  type: string;
  body: Buffer;
}

export const typeOf = (file: string): string => TYPES[path.extname(file)] ?? "application/octet-stream";

/** The file below `folder` that a request path names; undefined when there is none or the path leaves the folder. */
export function fileAnswer(folder: string, requestPath: string): Answer | undefined {
  const file = path.resolve(folder, requestPath.replace(/^\/+/, ""));
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return undefined;
  return { type: typeOf(file), body: fs.readFileSync(file) };
}
