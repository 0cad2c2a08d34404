import type { BlankMode } from "./custom-functions";
import { PAYLOAD_LIMIT } from "./protocol";
import type { Platform } from "./undo-support";

/** One Excel, as far as add-ins can tell it from the others. What Microsoft documents; guesses are marked in docs/hosts.md. */
export interface HostProfile {
  readonly name: { readonly zh: string; readonly en: string };
  /** Requirement sets it announces: `Office.context.requirements.isSetSupported`. */
  readonly sets: Readonly<Record<string, string>>;
  /** How blank cells reach custom functions. */
  readonly blanks: BlankMode;
  /** Which column of Microsoft's undo table holds. */
  readonly undo: Platform;
  /** Bytes of a request or a response at most; null: no documented limit. */
  readonly payloadLimit: number | null;
  /** Formulas of the add-in's functions in table cells are read back with Excel's `@`. */
  readonly atInTables: boolean;
}

/** Sets every host of the shared runtime has; `CustomFunctions` is what client and host agree on by themselves. */
const COMMON = { CustomFunctions: "1.9", RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", RibbonApi: "1.2" };
const CURRENT = { ...COMMON, ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.5" };

/** The hosts the stand-in can be. `workbench` is the stand-in itself: what the npm client knows, the strictest of each. */
export const HOSTS = {
  workbench: {
    name: { zh: "试用台", en: "Workbench" },
    sets: { ...COMMON, ExcelApi: "1.15", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.3" },
    blanks: "null",
    undo: "any",
    payloadLimit: PAYLOAD_LIMIT,
    atInTables: false,
  },
  "m365-windows": {
    name: { zh: "Windows(Microsoft 365)", en: "Windows (Microsoft 365)" },
    sets: CURRENT,
    blanks: "null",
    undo: "desktop",
    payloadLimit: null,
    atInTables: true,
  },
  mac: {
    name: { zh: "Mac(Microsoft 365)", en: "Mac (Microsoft 365)" },
    sets: CURRENT,
    blanks: "zero",
    undo: "desktop",
    payloadLimit: null,
    atInTables: true,
  },
  web: {
    name: { zh: "网页版", en: "Excel on the web" },
    sets: CURRENT,
    blanks: "null",
    undo: "web",
    payloadLimit: PAYLOAD_LIMIT,
    atInTables: true,
  },
  "ltsc-2024": {
    name: { zh: "Office LTSC 2024", en: "Office LTSC 2024" },
    sets: { ...COMMON, ExcelApi: "1.17", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.3" },
    blanks: "zero",
    undo: "desktop",
    payloadLimit: null,
    atInTables: true,
  },
  "21vianet": {
    name: { zh: "世纪互联(Windows)", en: "21Vianet (Windows)" },
    sets: { ...COMMON, ExcelApi: "1.18", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" },
    blanks: "zero",
    undo: "desktop",
    payloadLimit: null,
    atInTables: true,
  },
} as const satisfies Record<string, HostProfile>;

export type HostId = keyof typeof HOSTS;
export const DEFAULT_HOST: HostId = "workbench";

export const isHostId = (id: string): id is HostId => Object.hasOwn(HOSTS, id);
export const hostIds = (): HostId[] => Object.keys(HOSTS).filter(isHostId);

/** One sentence for whoever typed a host that isn't there. */
export const unknownHost = (id: string): { zh: string; en: string } => ({
  zh: `没有「${id}」这种 Excel。--host 可用:${hostIds().join("、")}。`,
  en: `There is no host "${id}". --host takes: ${hostIds().join(", ")}.`,
});
