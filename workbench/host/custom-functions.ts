import type { Invocation } from "../calc/contract";
import type { CellValue, ErrorCode } from "../model/data";
import { define } from "./object";

/** One entry of the message that asks the client for results. */
type InvocationEntry = [category: 1, type: number, target: "", message: string, id: number];

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

/** What functions.json says about a function, as far as invoking it needs it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  options?: {
    cancelable?: boolean;
    requiresAddress?: boolean;
    stream?: boolean;
    allowErrorForDataTypeAny?: boolean;
  };
  parameters?: { name: string; dimensionality?: "scalar" | "matrix"; optional?: boolean }[];
  result?: { dimensionality?: "scalar" | "matrix" };
}

/** The client's codes for errors it reports instead of a value. */
const ERROR_OF: Record<number, ErrorCode> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Waiting {
  resolve(value: CellValue | CellValue[][]): void;
}

/** How blank cells reach a function: 0 as on the desktop, null as on the web. */
export type BlankMode = "zero" | "null";

/** Hands invocations to the add-in's functions in the client and waits for their results. */
export class CustomFunctionService {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, Waiting>();
  private queue: InvocationEntry[] = [];
  private nextId = 1;
  private markReady: () => void = () => undefined;
  private readonly ready: Promise<void>;
  blankMode: BlankMode = "null";
  /** Invocations handed over so far. */
  count = 0;

  constructor(private readonly deliver: (entries: InvocationEntry[]) => void) {
    this.ready = new Promise((resolve) => (this.markReady = resolve));
  }

  register(functions: readonly FunctionMetadata[], namespace: string): string[] {
    const names = functions.map((f) => `${namespace}.${f.name}`.toUpperCase());
    functions.forEach((f, i) => this.functions.set(names[i]!, f));
    return names;
  }

  get pending(): number {
    return this.waiting.size;
  }

  invoke(invocation: Invocation): Promise<CellValue | CellValue[][]> {
    const metadata = this.functions.get(invocation.name.toUpperCase());
    if (!metadata) return Promise.resolve({ error: "#NAME?" });
    this.count++;
    const id = this.nextId++;
    const result = new Promise<CellValue | CellValue[][]>((resolve) => this.waiting.set(id, { resolve }));
    const options = metadata.options ?? {};
    const flags = ERRORS_ALLOWED | (options.cancelable ? CANCELABLE : 0);
    const address = options.requiresAddress ? invocation.address : null;
    const message = [id, metadata.id, this.arguments(invocation, metadata), address, flags, null];
    this.send([1, INVOKE, "", JSON.stringify(message), 0]);
    invocation.signal.addEventListener("abort", () => this.cancel(id, options.cancelable === true), {
      once: true,
    });
    return result;
  }

  /** Matrices where the function expects one; an omitted argument and a blank cell as the host sends them. */
  private arguments(invocation: Invocation, metadata: FunctionMetadata): unknown[] {
    const blank = this.blankMode === "zero" ? 0 : null;
    const scalar = (value: unknown): unknown => {
      if (value === undefined) return null;
      if (value === null) return blank;
      return typeof value === "object" && "error" in value ? value.error : value;
    };
    const matrix = (value: unknown[][]): unknown[][] => value.map((row) => row.map(scalar));
    return invocation.args.map((value, i) => {
      const wanted = metadata.parameters?.[i]?.dimensionality ?? "scalar";
      if (Array.isArray(value)) {
        const cells = matrix(value as unknown[][]);
        return wanted === "matrix"
          ? cells
          : cells.length === 1 && cells[0]?.length === 1
            ? cells[0][0]
            : cells;
      }
      return wanted === "matrix" && value !== undefined ? [[scalar(value)]] : scalar(value);
    });
  }

  /** Invocations of one calculation pass go out together. */
  private send(entry: InvocationEntry): void {
    this.queue.push(entry);
    if (this.queue.length > 1) return;
    void this.ready.then(() => {
      const entries = this.queue;
      this.queue = [];
      this.deliver(entries);
    });
  }

  private cancel(id: number, tellClient: boolean): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    waiting.resolve({ error: "#BUSY!" });
    if (tellClient) this.send([1, CANCEL, "", JSON.stringify({ invocationId: id }), 0]);
  }

  private settle(id: number, ok: boolean, value: unknown, code: number | undefined): void {
    this.waiting.get(id)?.resolve(ok ? resultOf(value) : errorOf(code, value));
    this.waiting.delete(id);
  }

  /** The object the client reports to. */
  readonly type = define<CustomFunctionService>({
    name: "CustomFunctions",
    methods: {
      _setOsfControlContainerReadyForCustomFunctions: (service) => service.markReady(),
      // 2: results are gathered for 200 ms instead of 500 ms.
      _getEnabledFeatures: () => [1, 2, 3, 4],
      setInvocationArrayResults: (service, args) => {
        for (const [id, ok, value, code] of args.list(0) as [number, boolean, unknown, number?][]) {
          service.settle(id, ok, value, code);
        }
      },
      setInvocationResults: (service, args) => {
        type Result = { id: number; failed: boolean; value: unknown; errorCode?: number };
        for (const result of args.list(0) as Result[]) {
          service.settle(result.id, !result.failed, result.value, result.errorCode);
        }
      },
    },
  });
}

function errorOf(code: number | undefined, message: unknown): CellValue {
  const error = ERROR_OF[code ?? 7] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === "string" && basicValue.startsWith("#")
    ? { error: basicValue as ErrorCode }
    : "";
}

function resultOf(value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf));
}
