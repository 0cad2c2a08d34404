import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(full) : [full];
    });
}

function fingerprint(root: string): string {
  const hash = crypto.createHash("sha256");
  for (const file of [...filesUnder(path.join(root, "workbench")), path.join(root, "package-lock.json")]) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** Bundles the host page, or finds the bundle of the same sources again; returns its folder. */
export async function bundledPage(root: string): Promise<string> {
  const kept = path.join(root, ".cache", "workbench");
  const folder = path.join(kept, fingerprint(root));
  if (fs.existsSync(path.join(folder, "index.html"))) return folder;
  fs.rmSync(kept, { recursive: true, force: true });
  await build({
    entryPoints: { workbench: path.join(root, "workbench", "web", "main.ts") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    outdir: folder,
    logLevel: "error",
  });
  fs.copyFileSync(path.join(root, "workbench", "web", "index.html"), path.join(folder, "index.html"));
  return folder;
}
