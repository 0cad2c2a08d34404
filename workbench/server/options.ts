import { type HostId, isHostId, unknownHost } from "../host/profiles";
import { badOption, badPort, UserError } from "./sentences";

export interface StartOptions {
  open: boolean;
  port: number;
  /** Absent: the sample workbook. */
  workbook?: string;
  /** Which Excel the page plays; absent: the workbench itself. */
  host?: HostId;
}

/** The port of the manifest's development addresses. */
export const DEFAULT_PORT = 3000;

function portOf(text: string | undefined): number {
  const port = Number(text);
  if (!text || !Number.isInteger(port) || port < 1 || port > 65535) throw badPort(text ?? "");
  return port;
}

function hostOf(id: string): HostId {
  if (!isHostId(id)) throw new UserError(unknownHost(id));
  return id;
}

export function readOptions(args: readonly string[]): StartOptions {
  const options: StartOptions = { open: true, port: DEFAULT_PORT };
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? arg.split(/=(.*)/s, 2) : [arg]));
  while (rest.length > 0) {
    const arg = rest.shift()!;
    if (arg === "--no-open") options.open = false;
    else if (arg === "--port") options.port = portOf(rest.shift());
    else if (arg === "--workbook" && rest[0]) options.workbook = rest.shift()!;
    else if (arg === "--host" && rest[0]) options.host = hostOf(rest.shift()!);
    else throw badOption(arg);
  }
  return options;
}
