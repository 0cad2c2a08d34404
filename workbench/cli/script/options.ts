import { DEFAULT_HOST, type HostId, isHostId, unknownHost } from "../../host/profiles";

/** What the command line asks for. */
export interface ScriptOptions {
  /** Workbook to open; absent: an empty one with one sheet. */
  input?: string;
  script: string;
  output?: string;
  /** Saves even though something of the file can't be kept. */
  allowLoss: boolean;
  locale: string;
  host: HostId;
}

/** One clear sentence for the person at the keyboard, in both languages. */
export class CommandProblem extends Error {
  constructor(readonly sentence: { zh: string; en: string }) {
    super(sentence.en);
  }
}

const USAGE =
  "npm run --silent script -- [--in A.xlsx] --file F.js [--out B.xlsx] [--locale en-US] [--host NAME] [--allow-loss]";

const unknownOption = (option: string): CommandProblem =>
  new CommandProblem({
    zh: `不认识的参数「${option}」。用法:${USAGE}`,
    en: `Unknown option "${option}". Usage: ${USAGE}`,
  });

const missingFile = (): CommandProblem =>
  new CommandProblem({
    zh: `请用 --file 指定要运行的脚本。用法:${USAGE}`,
    en: `Name the script to run with --file. Usage: ${USAGE}`,
  });

const missingValue = (option: string): CommandProblem =>
  new CommandProblem({
    zh: `参数「${option}」后面缺少内容。用法:${USAGE}`,
    en: `The option "${option}" needs a value. Usage: ${USAGE}`,
  });

type Field = "input" | "script" | "output" | "locale" | "host";
const VALUED: Record<string, Field> = {
  "--in": "input",
  "--file": "script",
  "--out": "output",
  "--locale": "locale",
  "--host": "host",
};

export function readOptions(args: readonly string[]): ScriptOptions {
  const found: Partial<Record<Field, string>> = {};
  let allowLoss = false;
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? arg.split(/=(.*)/s, 2) : [arg]));
  while (rest.length > 0) {
    const option = rest.shift()!;
    const field = VALUED[option];
    if (option === "--allow-loss") allowLoss = true;
    else if (!field) throw unknownOption(option);
    else if (!rest[0]) throw missingValue(option);
    else found[field] = rest.shift()!;
  }
  const { script, locale = "zh-CN", host = DEFAULT_HOST, ...files } = found;
  if (script === undefined) throw missingFile();
  if (!isHostId(host)) throw new CommandProblem(unknownHost(host));
  return { ...files, script, locale, host, allowLoss };
}
