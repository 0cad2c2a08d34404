import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { CASES } from "./cases";

/**
 * `npm run bench:statements [-- --runs 3]`: reading and matching of statements, with peers in the same run. Each case in
 * a process of its own: wall and CPU seconds (median) and the most memory it held.
 */
const root = process.cwd();

interface Figure {
  readonly wall: number;
  readonly cpu: number;
  readonly mb: number;
  readonly found: string;
}

async function measure(name: string): Promise<Figure> {
  const prepared = CASES[name]?.(root);
  if (!prepared) throw new Error(`no case ${name}`);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const found = await prepared.run();
  const { user, system } = process.cpuUsage(before);
  return {
    wall: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    mb: process.resourceUsage().maxRSS / 1024,
    found: JSON.stringify(found),
  };
}

function inProcess(name: string): Figure {
  const child = spawnSync(
    process.execPath,
    ["--max-old-space-size=4096", process.argv[1] ?? "", "--case", name],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }
  );
  if (child.status !== 0) throw new Error(`${name} failed`);
  return JSON.parse(child.stdout) as Figure;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
  if (process.argv.includes("--case"))
    return void process.stdout.write(JSON.stringify(await measure(option("--case") ?? "")));
  const runs = process.argv.includes("--runs") ? Number(option("--runs")) : 3;
  fs.mkdirSync(path.join(root, ".cache", "bench"), { recursive: true });
  console.log("| case | wall s | CPU s | MB | found |\n| --- | --- | --- | --- | --- |");
  for (const name of Object.keys(CASES)) {
    const figures = Array.from({ length: runs }, () => inProcess(name));
    const of = (key: "wall" | "cpu" | "mb") => median(figures.map((f) => f[key]));
    console.log(
      `| ${name} | ${of("wall").toFixed(2)} | ${of("cpu").toFixed(2)} | ${of("mb").toFixed(0)} | ${figures[0]?.found ?? ""} |`
    );
  }
}

void main();
