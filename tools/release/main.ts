import path from "node:path";
import { makeRelease, type Made } from "./make";
import { readReleaseOptions } from "./options";
import { ReleaseProblem } from "./problem";

const TEXTS = {
  continues: [
    "已经打开的窗口会接着用旧文件；要回到上一个版本，把 back/ 里的文件复制到上一层。",
    "Pages that are open go on with their old files; to go back, copy what is in back/ one level up.",
  ],
  moved: [
    "网址或云与上一个版本不同：只接着编号，不保留旧文件。",
    "Address or cloud differ from the release before: only its number is followed, its files are not kept.",
  ],
} as const;

function report({ record, before, continues }: Made, out: string): string {
  const following = before ? TEXTS[continues ? "continues" : "moved"] : [];
  return [
    `${out}`,
    `${record.builds[0]!.build} · ${record.url} · ${record.cloud}`,
    `把整个文件夹放到 ${record.url}/，响应头见 server/nginx.conf、_headers、web.config 或 staticwebapp.config.json；然后在管理中心上传 manifest.xml。步骤：docs/deploy.zh-CN.md`,
    `Serve the whole folder at ${record.url}/ with the headers of server/nginx.conf, _headers, web.config or staticwebapp.config.json; then upload manifest.xml in the admin center. Steps: docs/deploy.md`,
    ...following,
  ].join("\n");
}

/** `npm run release`: a folder for any static server, or one sentence and exit code 1. */
export function main(args: readonly string[], root: string, build: () => void): void {
  try {
    const options = readReleaseOptions(args);
    build();
    const made = makeRelease(path.join(root, "dist"), options);
    process.stdout.write(`${report(made, options.out)}\n`);
  } catch (problem) {
    if (!(problem instanceof ReleaseProblem)) throw problem;
    process.stderr.write(`${problem.zh}\n${problem.en}\n`);
    process.exitCode = 1;
  }
}
