import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";

/** The page's address and its host's; hostnames must be equal or the client refuses the host. */
export const ORIGIN = "https://localhost";
const LIBRARY = `${ORIGIN}/lib/`;

type Listener = (event: unknown) => void;

/** A global object with Microsoft's client in it. */
export interface Realm {
  window: Record<string, unknown>;
  /** Runs a script and gives its value. While it runs it is the page's current script, beside which it may load more. */
  run(code: string, filename: string): unknown;
  /** A message of the host's frame arrives. */
  receive(text: string): void;
  /** Stops the realm's timers; nothing of it runs any more. */
  close(): void;
}

export interface RealmOptions {
  /** Value of `window.name`, by which the host tells the client where it runs. */
  name: string;
  /** A message the client posts to its host. */
  post(text: string): void;
  /** A file of the add-in's own, which its scripts may load later. */
  file?(name: string): string;
  /** Receives what the scripts write to the console. */
  console(level: string, args: unknown[]): void;
}

/** Where the npm package keeps the client. */
export function officeFolder(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}

const compiled = new Map<string, vm.Script>();

/** The client's files are compiled once and run in every realm. */
const compile = (file: string): vm.Script => once(file, () => fs.readFileSync(file, "utf8"), file);

function once(key: string, code: () => string, filename: string): vm.Script {
  let script = compiled.get(key);
  if (!script) compiled.set(key, (script = new vm.Script(code(), { filename })));
  return script;
}

/** Shorter than this is a line somebody typed; longer, a whole add-in, which the next realm will load as well. */
const WHOLE_ADDIN = 50_000;

class Listeners {
  private readonly byType = new Map<string, Set<Listener>>();

  add = (type: string, listener: Listener): void => {
    if (!this.byType.has(type)) this.byType.set(type, new Set());
    this.byType.get(type)!.add(listener);
  };

  remove = (type: string, listener: Listener): void => void this.byType.get(type)?.delete(listener);

  tell(type: string, event: unknown): void {
    for (const listener of [...(this.byType.get(type) ?? [])]) listener(event);
  }
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** Timers that end with the realm. */
class Timers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>();

  readonly api = {
    setTimeout: (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        work(...args);
      }, delay);
      return this.keep(timer);
    },
    setInterval: (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number =>
      this.keep(setInterval(() => work(...args), delay)),
    clearTimeout: (id: unknown): void => this.stop(id),
    clearInterval: (id: unknown): void => this.stop(id),
  };

  private readonly ids = new Map<number, ReturnType<typeof setTimeout>>();
  private nextId = 1;

  private keep(timer: ReturnType<typeof setTimeout>): number {
    this.running.add(timer);
    this.ids.set(this.nextId, timer);
    return this.nextId++;
  }

  private stop(id: unknown): void {
    const timer = this.ids.get(Number(id));
    if (!timer) return;
    clearTimeout(timer);
    this.running.delete(timer);
    this.ids.delete(Number(id));
  }

  close(): void {
    this.running.forEach((timer) => clearTimeout(timer));
    this.running.clear();
  }
}

type Element = Record<string, unknown> & { tagName: string };

/** Gets a script, or throws when there is none at the address; what comes back runs it. */
type FetchScript = (src: string) => () => void;

/** The few elements the client makes: links to parse addresses with, scripts to load its parts. */
function elementFactory(
  fetchScript: FetchScript,
  later: (work: () => void) => void
): (tag: string) => Element {
  const create = (tag: string): Element => {
    const element: Element = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: unknown) => void (element[name] = value),
      getAttribute: (name: string) => element[name] ?? null,
      addEventListener: (type: string, listener: Listener) => void (element[`on${type}`] = listener),
      removeEventListener: () => undefined,
      appendChild: (child: Element) => {
        if (child.tagName === "SCRIPT") later(() => insertScript(child, fetchScript));
        return child;
      },
      insertBefore: (child: Element) => (element.appendChild as (c: Element) => Element)(child),
      removeChild: () => undefined,
      focus: () => undefined,
    };
    if (tag === "a") defineLink(element);
    return element;
  };
  return create;
}

/** A script that cannot be had says so to its page, as in a browser. */
function insertScript(script: Element, fetchScript: FetchScript): void {
  const tell = (type: "load" | "error"): void =>
    (script[`on${type}`] as ((event: object) => void) | undefined)?.({ type, target: script });
  let run: () => void;
  try {
    run = fetchScript(String(script.src));
  } catch {
    return tell("error");
  }
  run();
  tell("load");
}

function defineLink(link: Element): void {
  let href = "";
  Object.defineProperty(link, "href", {
    get: () => href,
    set: (value: string) => {
      const { protocol, hostname, port, host, pathname, href: full } = new URL(value, ORIGIN);
      Object.assign(link, { protocol, hostname, port, host, pathname });
      href = full;
    },
  });
}

const CONSOLE_LEVELS = ["log", "info", "warn", "error", "debug"] as const;

function addinFile({ file }: RealmOptions, name: string): string {
  if (!file) throw new Error(`The add-in has no file ${name}.`);
  return file(name);
}

/** A page without a screen, with the complete and unmodified Office.js in it. */
export function createRealm(options: RealmOptions): Realm {
  const folder = officeFolder();
  const listeners = new Listeners();
  const timers = new Timers();
  const fetchScript: FetchScript = (src) => {
    const { pathname, href } = new URL(src, ORIGIN);
    if (!href.startsWith(LIBRARY)) {
      const name = pathname.slice(1);
      const code = addinFile(options, name);
      return () => void run(code, name);
    }
    const script = compile(path.join(folder, pathname.replace(/^\/lib\/(?:dist\/)?/i, "").toLowerCase()));
    return () => void script.runInContext(context);
  };
  const createElement = elementFactory(fetchScript, (work) => void timers.api.setTimeout(work));
  const officeScript = { src: `${LIBRARY}dist/office.js`, getAttribute: () => null };
  const head = createElement("head");
  const parent = { postMessage: (data: string) => queueMicrotask(() => options.post(data)) };
  const document = {
    createElement,
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeScript] : [head]),
    querySelectorAll: () => [],
    getElementById: () => null,
    cookie: "",
    domain: "localhost",
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    body: createElement("body"),
    head,
    readyState: "complete",
    hasFocus: () => true,
    URL: `${ORIGIN}/taskpane.html`,
    currentScript: officeScript as object,
  };
  const window: Record<string, unknown> = {
    ...timers.api,
    ...{
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
      AbortController,
      AbortSignal,
      queueMicrotask,
      structuredClone,
    },
    ...{ Blob, Headers, Request, Response, fetch },
    XMLHttpRequest: function XMLHttpRequest() {},
    console: Object.fromEntries(
      CONSOLE_LEVELS.map((level) => [level, (...args: unknown[]) => options.console(level, args)])
    ),
    performance: { now: () => performance.now(), getEntriesByType: () => [], timing: {} },
    location: new URL(`${ORIGIN}/taskpane.html`),
    name: options.name,
    navigator: { userAgent: "Mozilla/5.0 Chrome/130", language: "zh-CN" },
    screen: { width: 1920, height: 1080 },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    postMessage: () => undefined,
    open: () => null,
    opener: null,
    focus: () => undefined,
    blur: () => undefined,
    external: {},
    document,
    parent,
    top: parent,
  };
  window.window = window;
  window.self = window;
  const context = vm.createContext(window);
  compile(path.join(folder, "office.js")).runInContext(context);
  const run = (code: string, filename: string): unknown => {
    document.currentScript = { tagName: "SCRIPT", src: `${ORIGIN}/${filename}` };
    const script =
      code.length < WHOLE_ADDIN ? new vm.Script(code, { filename }) : once(code, () => code, filename);
    return script.runInContext(context);
  };
  return {
    window,
    run,
    receive: (text) => listeners.tell("message", { data: text, origin: ORIGIN, source: parent }),
    close: () => timers.close(),
  };
}
