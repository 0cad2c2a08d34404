import type { Argument, CalcEngine, Reply } from "../calc/contract";
import { UniverCalc } from "../calc/univer-calc";
import { AddinChannel, hostInfo } from "../host/channel";
import type { BlankMode, FunctionMetadata } from "../host/custom-functions";
import { ExcelHost } from "../host/host";
import { DEFAULT_HOST, type HostId, type HostProfile, HOSTS } from "../host/profiles";
import type { RuntimeState } from "../host/services";
import { passUndoGroups } from "../host/undo-support";
import type { BookData } from "../model/data";
import { emptyBook } from "../model/empty-book";
import { Workbook } from "../model/workbook";
import { missingMembers } from "./api-sets";
import { createRealm, ORIGIN, type Realm } from "./realm";

/** The add-in's functions as a build leaves them: their description and the script that associates them. */
export interface AddinFunctions {
  namespace: string;
  metadata: readonly FunctionMetadata[];
  script: string;
  /** A file beside the script, which it may load later. */
  file?(name: string): string;
}

export interface StandInOptions {
  book?: BookData;
  engine?: CalcEngine;
  /** Language of Excel and of the workbook. */
  locale?: string;
  /** Which Excel it is; absent: the workbench itself. */
  host?: HostId;
  /** Overrides requirement sets of the host, e.g. { ExcelApi: "1.9" }. */
  sets?: Record<string, string>;
  /** The year typed dates without a year get. */
  year?: number;
  /** Overrides how the host hands blank cells in. */
  blankMode?: BlankMode;
  /** Whether the pane is shown at the start; a runtime that a function starts has it hidden. */
  pane?: "visible" | "hidden";
  functions?: AddinFunctions;
  console?: (level: string, args: unknown[]) => void;
}

let conversations = 0;

const profileOf = ({ host = DEFAULT_HOST, sets, blankMode }: StandInOptions): HostProfile => ({
  ...HOSTS[host],
  ...(blankMode ? { blanks: blankMode } : {}),
  sets: { ...HOSTS[host].sets, ...sets },
});

/** Excel without Excel: Microsoft's client in a realm of its own, answered by our host in the same process. */
export class StandIn {
  readonly runtime: RuntimeState;
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly channel: AddinChannel;
  readonly realm: Realm;

  private constructor(options: StandInOptions) {
    const locale = options.locale ?? "zh-CN";
    const profile = profileOf(options);
    const visible = options.pane !== "hidden";
    this.runtime = {
      state: visible ? "Visible" : "Background",
      startState: "Inactive",
      show: () => undefined,
      updateRibbon: () => undefined,
    };
    this.workbook = new Workbook(options.book ?? emptyBook(), locale);
    this.host = new ExcelHost({
      workbook: this.workbook,
      engine: options.engine ?? new UniverCalc(),
      options: { locale, year: options.year ?? 2026, profile },
      runtime: this.runtime,
    });
    if (options.sets) this.host.session.missingMembers = missingMembers(profile.sets);
    const conversationId = `conversation-${++conversations}`;
    const xdmInfo = `${conversationId}|workbench|${ORIGIN}`;
    this.realm = createRealm({
      name: JSON.stringify({
        baseFrameName: "pane",
        hostInfo: hostInfo(locale),
        xdmInfo,
        serializerVersion: "1",
        flights: "[]",
      }),
      post: (text) => void this.channel.receive(text),
      file: options.functions?.file,
      console: options.console ?? (() => undefined),
    });
    const channelOptions = {
      ...{
        conversationId,
        origin: ORIGIN,
        addinOrigin: ORIGIN,
        addinId: "workbench",
        addinName: "Workbench",
      },
      ...{ documentUrl: `${ORIGIN}/Book1.xlsx`, locale, visible },
      sets: profile.sets,
    };
    this.channel = new AddinChannel(this.host, channelOptions, (text) => this.realm.receive(text));
  }

  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    const office = standIn.realm.window.Office as typeof Office;
    await office.onReady();
    passUndoGroups(standIn.realm.window.Excel as Parameters<typeof passUndoGroups>[0]);
    try {
      if (options.functions) standIn.loadFunctions(options.functions);
    } catch (problem) {
      standIn.close();
      throw problem;
    }
    return standIn;
  }

  /** Whether every result is calculated as Excel would. */
  get isSure(): boolean {
    return this.host.calculation.isSure;
  }

  get log(): ExcelHost["log"] {
    return this.host.log;
  }

  get faults(): ExcelHost["faults"] {
    return this.host.faults;
  }

  /** Runs a script of the add-in in the client's realm. */
  load(code: string, filename = "addin.js"): unknown {
    return this.realm.run(code, filename);
  }

  private loadFunctions({ namespace, metadata, script }: AddinFunctions): void {
    this.load(script, "functions.js");
    this.host.registerFunctions(namespace, metadata);
  }

  /** Runs the text as the body of an async function with `Excel` and `Office` in reach. */
  async run<T = unknown>(body: string): Promise<T> {
    return (await this.realm.run(`(async () => {${body}\n})()`, "script.js")) as T;
  }

  /** Calls a custom function the way a cell does, without a cell. */
  invoke(name: string, args: unknown[], address = "Sheet1!A1"): Promise<Reply> {
    const invocation = { name, args: args as Argument[], address, cancelled: false };
    const [reply] = this.host.functions.invoke([invocation]);
    return reply!;
  }

  /** Resolves when every formula has its value. */
  settled(): Promise<void> {
    return this.host.calculation.settled();
  }

  close(): void {
    this.host.dispose();
    this.realm.close();
  }
}
