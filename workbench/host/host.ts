import type { CalcEngine } from "../calc/contract";
import type { Workbook } from "../model/workbook";
import { CalculationLink } from "./calculation";
import { CustomFunctionService, type FunctionMetadata } from "./custom-functions";
import { errorBody, HostError } from "./errors";
import { EventService, type EventEntry, visibilityChanged } from "./events";
import { Faults, type Meeting } from "./faults";
import { RequestLog, type RequestKind } from "./log";
import type { HostObject } from "./object";
import { workbookType } from "./objects/workbook";
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./protocol";
import { RequestRun } from "./request";
import { runtimeServices, type RuntimeState } from "./services";
import { HostSession, type HostOptions } from "./session";
import { knowsUndoGroups } from "./undo-support";

export interface ExcelHostParts {
  workbook: Workbook;
  engine: CalcEngine;
  options: HostOptions;
  runtime: RuntimeState;
}

interface Request {
  text: string;
  body: RequestBody;
  kind: RequestKind;
  inUndoGroup: boolean;
}

/** How long a read waits for functions of the add-in before it sees #BUSY!, in milliseconds. */
const READ_PATIENCE = 2000;

const atLeast = (version: string | undefined, wanted: number): boolean => Number(version ?? 0) >= wanted;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const tooLarge = (code: string): HostError =>
  new HostError(code, "The payload size has exceeded the limit of 5 MB.");

/** Excel, as far as an add-in can tell: answers the requests of Microsoft's client over our workbook. */
export class ExcelHost {
  readonly session: HostSession;
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly functions: CustomFunctionService;
  readonly calculation: CalculationLink;
  /** Set by the channel: entries of one richApiMessage event. */
  deliver: (entries: EventEntry[]) => void = () => undefined;
  private readonly events: EventService;
  private readonly root: HostObject;
  private last: Promise<unknown> = Promise.resolve();
  private running = 0;

  private readonly runtime: RuntimeState;

  constructor({ workbook, engine, options, runtime }: ExcelHostParts) {
    this.runtime = runtime;
    this.session = new HostSession(workbook, options);
    this.events = new EventService(this.session, (entries) => this.deliver(entries));
    this.functions = new CustomFunctionService(
      options.profile.blanks,
      (entries) => this.deliver(entries),
      () => this.faults.functionDelay,
      atLeast(options.profile.sets.CustomFunctionsRuntime, 1.4)
    );
    this.calculation = new CalculationLink(workbook, engine);
    this.session.recalculate = () => this.calculation.recalculate();
    for (const [name, create] of Object.entries(runtimeServices(runtime, (visible) => this.setPane(visible))))
      this.session.services.set(name, create);
    this.session.services.set("Microsoft.ExcelServices.CustomFunctions", () => this.functions.object());
    this.root = workbookType.of({ session: this.session });
    workbook.onChange((change) => {
      this.events.collect(change);
      if (this.running === 0) this.events.flush();
    });
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.session.functionNamespace = namespace;
    const infos = this.functions.register(namespace, functions);
    this.calculation.registerFunctions(infos, (batch) => this.functions.invoke(batch));
  }

  /** The pane is shown or hidden, by the user or by the add-in, which is told of it. */
  setPane(visible: boolean): void {
    const state = visible ? "Visible" : "Background";
    if (this.runtime.state === state) return;
    this.runtime.state = state;
    this.runtime.show(visible);
    this.deliver([visibilityChanged(visible)]);
  }

  /** Answers one request. Requests run one after the other; results of functions never wait. */
  async process(text: string, inUndoGroup = false): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    if (isService(body)) return this.answer({ text, body, kind: "service", inUndoGroup });
    const kind = isRelease(body) ? "release" : "excel";
    const turn = this.last.then(() => this.answer({ text, body, kind, inUndoGroup }));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** To be called when the reply has left: the events of the request follow it. */
  replied(): void {
    this.running--;
    if (this.running === 0) this.events.flush();
  }

  private async answer({ text, body, kind, inUndoGroup }: Request): Promise<string> {
    this.running++;
    const run = new RequestRun(this.session, this.root, body, () => this.calculated());
    run.inUndoGroup = inUndoGroup && knowsUndoGroups(this.session.options.profile.sets);
    const bytesUp = sizeOf(text);
    const response = await this.execute(run, bytesUp, kind);
    const { cellsTouched } = this.session;
    if (kind !== "service") this.session.endRequest();
    const { reply, bytesDown, error } = withinLimit(response, this.session.options.profile.payloadLimit);
    this.log.add({
      kind,
      members: [...run.members].sort(),
      actions: body.Actions.length,
      wrote: run.wrote,
      bytesUp,
      bytesDown,
      cellsTouched,
      ...(error === undefined ? {} : { error }),
    });
    return reply;
  }

  private async execute(run: RequestRun, bytesUp: number, kind: RequestKind): Promise<ResponseBody> {
    let meeting: Meeting = {};
    try {
      if (kind === "excel") meeting = await this.faults.meet();
      if (bytesUp > (this.session.options.profile.payloadLimit ?? Infinity))
        throw tooLarge("RequestPayloadSizeLimitExceeded");
    } catch (error) {
      return refusal(error);
    }
    const response = await run.run(meeting.stopAt);
    return meeting.lost ? refusal(meeting.lost) : response;
  }

  /** A function that itself asks Excel something must not wait for its own result. */
  private async calculated(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, READ_PATIENCE);
    });
    await Promise.race([this.calculation.settled(), patience]);
    clearTimeout(timer);
  }

  dispose(): void {
    this.calculation.dispose();
  }
}

const refusal = (error: unknown): ResponseBody => ({
  Error: errorBody(error, 0, ""),
  ProcessedResults: { Results: [] },
  TraceIds: [],
});

const errorCode = (response: ResponseBody): string | undefined =>
  response.Error && String((response.Error as { Code: string }).Code);

function withinLimit(
  response: ResponseBody,
  limit: number | null
): {
  reply: string;
  bytesDown: number;
  error: string | undefined;
} {
  const reply = JSON.stringify(response);
  const bytesDown = sizeOf(reply);
  if (limit !== null && bytesDown > limit)
    return withinLimit(refusal(tooLarge("ResponsePayloadSizeLimitExceeded")), limit);
  return { reply, bytesDown, error: errorCode(response) };
}

/** Requests of the runtime and of custom functions: they never touch the workbook. */
const isService = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);

/** At the end of Excel.run the client lets its ranges go, in a request of its own. */
const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference"
  );
