import type { ExcelHost } from "./host";
import type { EventEntry } from "./events";
import { UNDO_GROUP } from "./undo-support";

/** How the frame of the add-in is addressed; one conversation for each load of the page. */
export interface ChannelOptions {
  conversationId: string;
  /** Origin of the host page, e.g. "https://localhost". */
  origin: string;
  addinOrigin: string;
  addinId: string;
  addinName: string;
  documentUrl: string;
  /** Language of Excel's surface and of the workbook's contents. */
  locale: string;
  /** Requirement sets the client is told of, e.g. { ExcelApi: "1.15" }. */
  sets: Readonly<Record<string, string>>;
  /** Whether the pane is shown at the start. */
  visible: boolean;
  /** The keyboard leaves the pane; the client itself stops at its last control. */
  left?: (exit: PaneExit) => void;
}

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _correlationId: number;
  _data: unknown;
}

interface ExecuteData {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  /** Id and status (0 = done) of a command that ended. */
  0?: string;
  1?: number;
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

const DISPATCH = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const OK = { Version: 1, Error: 0 };
/** Office's number for an operation the host does not support. */
const UNSUPPORTED = { Version: 1, Error: 5000 };

const NOTIFY_HOST = "ContextActivationManager_notifyHost";

/** How the keyboard leaves the pane: Ctrl+F6, or Tab beyond its last or first control. */
export type PaneExit = "next" | "previous" | "end" | "start";
/** Office's numbers for what the page tells its host; all others are of no meaning here. */
const EXITS: Readonly<Record<number, PaneExit>> = { 5: "next", 6: "previous", 13: "end", 14: "start" };

/** Office's cross-frame conversation with one add-in page. */
export class AddinChannel {
  private readonly registered = new Set<string>();
  private nextCommand = 1;
  private readonly commands = new Map<string, (found: boolean) => void>();

  constructor(
    private readonly host: ExcelHost,
    private readonly options: ChannelOptions,
    private readonly post: (text: string) => void
  ) {
    host.deliver = (entries) => this.deliver(entries);
    host.session.workbook.onSelection(() => this.fire("documentSelectionChanged", OK));
  }

  /** A message the add-in's frame posted. */
  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Message;
    if (message._actionName === NOTIFY_HOST) return this.notified(message._data);
    if (message._actionType !== 0) return this.registration(message);
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      return this.reply(message, this.context());
    }
    if (message._actionName === "executeMethod") return this.execute(message, message._data as ExecuteData);
  }

  private notified(data: unknown): void {
    const exit = Array.isArray(data) ? EXITS[Number(data[1])] : undefined;
    if (exit) this.options.left?.(exit);
  }

  private registration(message: Message): void {
    if (message._actionType === 1) this.registered.add(message._actionName);
    else this.registered.delete(message._actionName);
    this.reply(message, OK);
  }

  private async execute(message: Message, data: ExecuteData): Promise<void> {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const [group, , , , body] = data.ArrayData ?? [];
        const answer = await this.host.process(String(body), group === UNDO_GROUP);
        this.reply(message, { ...OK, Data: [200, [], answer] });
        return this.host.replied();
      }
      case DISPATCH.saveSettings:
        this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return this.reply(message, OK);
      case DISPATCH.refreshSettings:
        return this.reply(message, {
          ...OK,
          Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) },
        });
      case DISPATCH.commandCompleted:
        this.completed(String(data[0]), data[1] === 0);
        return this.reply(message, OK);
      default:
        return this.reply(message, UNSUPPORTED);
    }
  }

  private settings(): [string, string][] {
    return [...this.host.session.workbook.data.settings];
  }

  private saveSettings(properties: [string, string][]): void {
    const { workbook } = this.host.session;
    workbook.transact("addin", () => {
      workbook.touchBook("settings");
      workbook.data.settings = new Map(properties);
    });
  }

  private context(): object {
    const { options } = this;
    return {
      _id: options.addinId,
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _appUILocale: options.locale,
      _dataLocale: options.locale,
      _docUrl: options.documentUrl,
      _clientMode: 1,
      _settings: this.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _appInstanceId: options.conversationId,
      _requirementMatrix: JSON.stringify(options.sets),
      _hostFullVersion: "16.0.0.0",
      _addinName: options.addinName,
      _appDomains: [options.addinOrigin],
      _initialDisplayMode: options.visible ? 2 : 1,
      _featureGates: {},
    };
  }

  private reply(message: Message, data: unknown): void {
    this.send(message._actionName, message._correlationId, 0, data);
  }

  private fire(event: string, data: unknown): void {
    if (this.registered.has(event)) this.send(event, -1, 1, data);
  }

  private send(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    const envelope = {
      _messageType: 1,
      _actionName: actionName,
      _conversationId: this.options.conversationId,
      _correlationId: correlationId,
      _origin: this.options.origin,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(envelope));
  }

  private deliver(entries: EventEntry[]): void {
    this.fire("richApiMessage", { ...OK, ArrayData: entries });
  }

  // ---- ribbon commands

  /** Runs a function of the ribbon until the add-in calls event.completed(); false when it has no such function. */
  runCommand(functionName: string, controlId: string): Promise<boolean> {
    const id = String(this.nextCommand++);
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire("appCommandInvoked", {
        ...OK,
        0: id,
        1: functionName,
        2: JSON.stringify({ source: { id: controlId } }),
      });
    });
  }

  private completed(id: string, found: boolean): void {
    this.commands.get(id)?.(found);
    this.commands.delete(id);
  }
}

/** The `_host_Info` value of a frame's address: shared runtime and custom functions. */
export const hostInfo = (locale: string): string => `Excel$Web$16.01$${locale}$workbench$$$3`;
