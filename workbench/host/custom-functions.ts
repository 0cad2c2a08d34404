import type { Argument, FunctionInfo, Invocation, ParameterInfo, Reply } from "../calc/contract";
import type { CellValue, ErrorCode } from "../model/data";
import type { EventEntry } from "./events";
import { define, type HostObject } from "./object";

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;
const RICH_DATA = 8;

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  /** In the language of the file. */
  description?: string;
  options?: { cancelable?: boolean; requiresAddress?: boolean };
  allowErrorForDataTypeAny?: boolean;
  /** Lets data types in and out, on hosts that have them. */
  allowCustomDataForDataTypeAny?: boolean;
  parameters?: {
    name: string;
    description?: string;
    type?: ParameterInfo["type"];
    dimensionality?: ParameterInfo["dimensionality"];
    optional?: boolean;
    repeating?: boolean;
  }[];
}

/** The client's codes for errors it reports instead of a value. */
const ERROR_OF: Record<number, ErrorCode> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** How blank cells reach a function: 0 as on the desktop, null as on the web. */
export type BlankMode = "zero" | "null";

export const functionInfo = (namespace: string, metadata: FunctionMetadata): FunctionInfo => ({
  name: `${namespace}.${metadata.name}`.toUpperCase(),
  parameters: (metadata.parameters ?? []).map((parameter) => ({
    dimensionality: parameter.dimensionality ?? "scalar",
    type: parameter.type ?? "any",
    optional: parameter.optional ?? false,
    repeating: parameter.repeating ?? false,
  })),
  allowErrors: metadata.allowErrorForDataTypeAny ?? false,
});

/** Hands invocations to the add-in's functions in the client and waits for their results. */
export class CustomFunctionService {
  private functions = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, { rich: boolean; resolve: (reply: Reply) => void }>();
  private nextId = 1;
  private markReady: () => void = () => undefined;
  /** Settled when the client has said that it takes invocations. */
  readonly ready: Promise<void>;

  constructor(
    readonly blankMode: BlankMode,
    private readonly deliver: (entries: EventEntry[]) => void,
    private readonly slowness: () => Promise<void> | null = () => null,
    /** CustomFunctionsRuntime 1.4: functions take and answer data types. */
    private readonly dataTypes = false
  ) {
    this.ready = new Promise((resolve) => (this.markReady = resolve));
  }

  /** The functions under their full names, as the engine is told of them. */
  register(namespace: string, functions: readonly FunctionMetadata[]): FunctionInfo[] {
    const infos = functions.map((metadata) => functionInfo(namespace, metadata));
    this.functions = new Map(infos.map((info, i) => [info.name, functions[i]!]));
    return infos;
  }

  /** Invocations of one pass go out in one message, as soon as the client can take them. */
  invoke(batch: readonly Invocation[]): Promise<Reply>[] {
    const entries: EventEntry[] = [];
    const replies = batch.map((invocation) => this.call(invocation, entries));
    void this.ready.then(() => this.slowness()).then(() => this.deliver(entries));
    return replies;
  }

  private call(invocation: Invocation, entries: EventEntry[]): Promise<Reply> {
    const metadata = this.functions.get(invocation.name.toUpperCase());
    if (!metadata) return Promise.resolve({ error: "#NAME?" });
    const id = this.nextId++;
    const cancelable = metadata.options?.cancelable === true;
    const address = metadata.options?.requiresAddress ? invocation.address : null;
    const rich = this.dataTypes && metadata.allowCustomDataForDataTypeAny === true;
    const args = invocation.args.map((argument) => this.argument(argument, rich));
    const flags = (rich ? RICH_DATA : ERRORS_ALLOWED) | (cancelable ? CANCELABLE : 0);
    entries.push([1, INVOKE, "", JSON.stringify([id, metadata.id, args, address, flags, null]), 0, false]);
    invocation.oncancel = () => this.cancel(id, cancelable);
    return new Promise((resolve) => this.waiting.set(id, { rich, resolve }));
  }

  /** An omitted argument is null; a blank cell is what the host makes of it. */
  private argument(argument: Argument, rich: boolean): unknown {
    if (argument === undefined) return null;
    return Array.isArray(argument)
      ? argument.map((row) => row.map((cell) => this.cellArgument(cell, rich)))
      : this.cellArgument(argument, rich);
  }

  private cellArgument(cell: CellValue | null, rich: boolean): unknown {
    if (cell === null) return this.blankMode === "zero" ? 0 : null;
    if (typeof cell !== "object") return cell;
    return rich
      ? { value: JSON.stringify({ type: "Error", basicValue: cell.error }) }
      : { type: "CustomFunctionError", code: cell.error };
  }

  private cancel(id: number, tellClient: boolean): void {
    if (!this.waiting.delete(id) || !tellClient) return;
    this.deliver([[1, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]]);
  }

  private settle(id: number, ok: boolean, value: unknown, code: number | undefined): void {
    const asked = this.waiting.get(id);
    asked?.resolve(ok ? replyOf(value, asked.rich) : errorOf(code, value));
    this.waiting.delete(id);
  }

  object(): HostObject {
    return customFunctionsType.of({ ready: this.markReady, settle: (...result) => this.settle(...result) });
  }
}

/** The object the client reports to. */
const customFunctionsType = define<{ ready(): void; settle: (...result: Result) => void }>({
  name: "CustomFunctions",
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: (service) => service.ready(),
    // 2: results are gathered for 200 ms instead of 500 ms.
    _getEnabledFeatures: () => [1, 2, 3, 4],
    setInvocationArrayResults: (service, args) => {
      for (const [id, ok, value, code] of args.list(0) as Result[]) service.settle(id, ok, value, code);
    },
    setInvocationResults: (service, args) => {
      for (const { id, failed, value, errorCode } of args.list(0) as LegacyResult[]) {
        service.settle(id, !failed, value, errorCode);
      }
    },
  },
});

type Result = [id: number, ok: boolean, value: unknown, code: number | undefined];
interface LegacyResult {
  id: number;
  failed: boolean;
  value: unknown;
  errorCode?: number;
}

function errorOf(code: number | undefined, message: unknown): CellValue {
  const error = ERROR_OF[code ?? 7] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** A value of the client; a returned CustomFunctions.Error arrives as an object with its sign. */
function cellOf(value: unknown, rich: boolean): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  const { basicValue, errorMessage } = value as { basicValue?: unknown; errorMessage?: unknown };
  if (rich && typeof basicValue === "number") return basicValue;
  if (typeof basicValue !== "string" || !basicValue.startsWith("#")) return { error: "#VALUE!" };
  const error = basicValue as ErrorCode;
  return typeof errorMessage === "string" ? { error, message: errorMessage } : { error };
}

const replyOf = (value: unknown, rich: boolean): Reply =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell) => cellOf(cell, rich)))
    : cellOf(value, rich);
