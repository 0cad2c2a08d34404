import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { allTrials, type Kind, KINDS, nameOf, type Trial } from "../../test/support/trials/faults";
import { attempt, type Prepared, prepare, type Verdict } from "../../test/support/trials/run";
import { type Scenario, SCENARIOS } from "../../test/support/trials/scenarios";
import { Stage } from "../../test/support/trials/stage";
import { type HostId, hostIds, isHostId, unknownHost } from "../../workbench/host/profiles";

/**
 * `npm run faults`: every fault at every request of every command, planned, carried out and undone, under every host.
 * What has been tried is kept beside the fingerprint of the sources, so that an interrupted run goes on where it was.
 */
interface Result extends Verdict {
  readonly host: HostId;
  readonly scenario: string;
  readonly way: Prepared["way"];
  readonly trial: string;
  readonly kind: Kind;
}

interface Options {
  readonly hosts: readonly HostId[];
  readonly only: string;
  readonly stops: number;
}

/** Places inside a batch at which it is stopped, at most; a roster's batch has over 500. */
const STOPS = 8;
const ENDINGS = ["before", "planned", "half", "wrong"] as const;

const keyOf = ({ host, scenario, way, trial }: Pick<Result, "host" | "scenario" | "way" | "trial">): string =>
  [host, scenario, way, trial].join("|");

function readOptions(): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { host: text, only: text, stops: text } });
  const { host } = values;
  if (host !== undefined && !isHostId(host)) throw new Error(unknownHost(host).en);
  return { hosts: host ? [host] : hostIds(), only: values.only ?? "", stops: Number(values.stops ?? STOPS) };
}

function readKept(file: string): Map<string, Result> {
  if (!fs.existsSync(file)) return new Map();
  const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Result).map((result) => [keyOf(result), result]));
}

/** The trials of one command under one host; those that are kept already are not tried again. */
async function* tried(
  stage: Stage,
  host: HostId,
  scenario: Scenario,
  stops: number,
  kept: ReadonlyMap<string, Result>
): AsyncGenerator<Result> {
  for (const prepared of await prepare(stage, scenario))
    for (const trial of allTrials(prepared.requests, stops)) {
      const known = {
        host,
        scenario: scenario.name,
        way: prepared.way,
        trial: nameOf(trial),
        kind: trial.kind,
      };
      yield kept.get(keyOf(known)) ?? { ...known, ...(await verdict(stage, prepared, trial)) };
    }
}

async function verdict(stage: Stage, prepared: Prepared, trial: Trial): Promise<Verdict> {
  try {
    return await attempt(stage, prepared, trial);
  } catch (error) {
    return { ending: "wrong", said: `thrown: ${String(error)}`, is: "half" };
  }
}

const count = <T extends string>(results: readonly Result[], by: (r: Result) => T, value: T): string =>
  String(results.filter((r) => by(r) === value).length);

function table(title: string, results: readonly Result[], groups: readonly (readonly [string, Result[]])[]) {
  const row = (name: string, mine: readonly Result[]): string =>
    `| ${[name, String(mine.length), ...ENDINGS.map((ending) => count(mine, (r) => r.ending, ending))].join(" | ")} |`;
  return [
    `| ${[title, "trials", ...ENDINGS].join(" | ")} |`,
    `| --- | --- | --- | --- | --- | --- |`,
    ...groups.map(([name, mine]) => row(name, mine)),
    row("all", results),
  ].join("\n");
}

const grouped = <T extends string>(results: readonly Result[], names: readonly T[], by: (r: Result) => T) =>
  names.map((name) => [name, results.filter((r) => by(r) === name)] as const);

async function main(): Promise<void> {
  const started = performance.now();
  const { hosts, only, stops } = readOptions();
  const { fingerprint } = await import("../ensure-build.mjs");
  const file = path.join(
    ".cache",
    "faults",
    `${fingerprint(["src", "workbench", "test/support"]).slice(0, 16)}.jsonl`
  );
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const kept = readKept(file);
  const results: Result[] = [];
  const chosen = SCENARIOS.filter(({ name }) => name.startsWith(only));
  for (const host of hosts) {
    const stage = await Stage.open(host);
    for (const scenario of chosen) {
      for await (const result of tried(stage, host, scenario, stops, kept)) {
        results.push(result);
        if (!kept.has(keyOf(result))) fs.appendFileSync(file, `${JSON.stringify(result)}\n`);
        if (result.ending === "wrong")
          process.stdout.write(`wrong: ${keyOf(result)}: said ${result.said}, is ${result.is}\n`);
      }
      process.stderr.write(`${host}, ${scenario.name}: ${results.length} trials\n`);
    }
    stage.close();
  }
  const names = chosen.map(({ name }) => name);
  process.stdout.write(
    [
      table(
        "command",
        results,
        grouped(results, names, (r) => r.scenario)
      ),
      table(
        "fault",
        results,
        grouped(results, KINDS, (r) => r.kind)
      ),
      table(
        "host",
        results,
        grouped(results, hosts, (r) => r.host)
      ),
      `${Math.round((performance.now() - started) / 1000)} s, ${kept.size} of them kept from before\n`,
    ].join("\n\n")
  );
  process.exitCode = results.some(({ ending }) => ending === "wrong") ? 1 : 0;
}

void main();
