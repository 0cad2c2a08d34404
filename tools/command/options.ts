import { parseArgs } from "node:util";
import { dayOf, moment, type Moment } from "../../src/domain/kernel";
import type { Locale } from "../../src/text";
import { DEFAULT_HOST, type HostId, isHostId, unknownHost } from "../../workbench/host/profiles";

/** What was typed is not what can be done; the sentence says what to type. */
export class UsageProblem extends Error {}

export interface Options {
  readonly id: string;
  readonly input: string | null;
  readonly output: string | null;
  /** Folder for what comes out beside a workbook. */
  readonly folder: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly seed: number;
  readonly now: Moment;
  readonly allowLoss: boolean;
  readonly host: HostId;
}

const USAGE =
  '用法：npm run command -- <命令> --in A.xlsx --out B.xlsx --args JSON [--locale zh|en] [--seed N] [--now "2026-11-22 09:05"] [--host NAME] [--files DIR] [--allow-loss]\n' +
  'Usage: npm run command -- <id> --in A.xlsx --out B.xlsx --args JSON [--locale zh|en] [--seed N] [--now "2026-11-22 09:05"] [--host NAME] [--files DIR] [--allow-loss]';

export function readOptions(argv: readonly string[], wallClock: Date): Options {
  const { values, positionals } = parse(argv);
  if (positionals.length !== 1) throw new UsageProblem(USAGE);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed)) throw new UsageProblem(`--seed: ${values.seed}\n${USAGE}`);
  return {
    id: positionals[0]!,
    input: values.in ?? null,
    output: values.out ?? null,
    folder: values.files ?? null,
    args: readJson(values.args ?? "{}"),
    locale: values.locale === "en" ? "en" : "zh",
    seed,
    now: values.now === undefined ? clockOf(wallClock) : readNow(values.now),
    allowLoss: values["allow-loss"] ?? false,
    host: readHost(values.host ?? DEFAULT_HOST),
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const files = { in: text, out: text, files: text } as const;
  const options = { ...files, args: text, locale: text, seed: text, now: text, host: text } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { ...options, "allow-loss": { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageProblem(`${(error as Error).message}\n${USAGE}`);
  }
}

function readJson(text: string): Options["args"] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Options["args"];
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new UsageProblem(`--args 应是一个 JSON 对象：${text}\n--args must be a JSON object: ${text}`);
}

function clockOf(d: Date): Moment {
  return moment(dayOf(d.getFullYear(), d.getMonth() + 1, d.getDate())!, d.getHours() * 60 + d.getMinutes());
}

function readHost(id: string): HostId {
  if (isHostId(id)) return id;
  const { zh, en } = unknownHost(id);
  throw new UsageProblem(`${zh}\n${en}`);
}

function readNow(text: string): Moment {
  const match = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})$/.exec(text);
  const [year, month, date, hour, minute] = (match ?? []).slice(1).map(Number);
  const day = match && dayOf(year!, month!, date!);
  if (!day) throw new UsageProblem(`--now: ${text}\n${USAGE}`);
  return moment(day, hour! * 60 + minute!);
}
