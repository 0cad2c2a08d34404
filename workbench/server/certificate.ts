import fs from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
}

const YEARS = 5;
const ALT_NAMES = [
  { type: 2 as const, value: "localhost" },
  { type: 7 as const, ip: "127.0.0.1" },
];

/** The page's own certificate for localhost; made once and kept, so that the browser is asked only once. */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const file = path.join(folder, "localhost.json");
  if (fs.existsSync(file)) {
    const kept = JSON.parse(fs.readFileSync(file, "utf8")) as Certificate & { until: string };
    if (new Date(kept.until) > now) return kept;
  }
  const until = new Date(now);
  until.setFullYear(until.getFullYear() + YEARS);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    notBeforeDate: now,
    notAfterDate: until,
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: ALT_NAMES }],
  });
  fs.mkdirSync(folder, { recursive: true });
  const kept = { key: made.private, cert: made.cert, until: until.toISOString() };
  fs.writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}
