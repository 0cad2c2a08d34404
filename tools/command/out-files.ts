import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** What a question made beside its answer: a text, or a picture that is drawn here. */
interface Made {
  readonly name: string;
  readonly text?: string;
  readonly svg?: string;
}

/** Writes the files of an answer into a folder; the answer then names them by their paths. */
export async function withFiles(answer: unknown, folder: string | null, root: string): Promise<unknown> {
  if (folder === null || !hasFiles(answer)) return answer;
  fs.mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const made of answer.files) {
    const file = path.join(folder, path.basename(made.name));
    fs.writeFileSync(file, made.svg === undefined ? (made.text ?? "") : await drawn(made.svg, root));
    paths.push(file);
  }
  return { ...answer, files: paths };
}

const hasFiles = (answer: unknown): answer is { readonly files: readonly Made[] } =>
  typeof answer === "object" &&
  answer !== null &&
  "files" in answer &&
  Array.isArray(answer.files) &&
  answer.files.every(
    (f: unknown) => typeof f === "object" && f !== null && "name" in f && ("text" in f || "svg" in f)
  );

/** A PNG by the browser that tools/browser.mjs finds. */
async function drawn(svg: string, root: string): Promise<Buffer> {
  const found = spawnSync(process.execPath, [path.join(root, "tools/browser.mjs")], { encoding: "utf8" });
  const { path: executablePath, args } = JSON.parse(found.stdout) as { path: string; args: string[] };
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return await page.locator("svg").screenshot();
  } finally {
    await browser.close();
  }
}
