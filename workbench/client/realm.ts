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
  /** Runs a script and gives its value. */
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
function compile(file: string): vm.Script {
  let script = compiled.get(file);
  if (!script) {
    script = new vm.Script(fs.readFileSync(file, "utf8"), { filename: file });
    compiled.set(file, script);
  }
  return script;
}

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

/** The few elements the client makes: links to parse addresses with, scripts to load its parts. */
function elementFactory(
  loadScript: (src: string) => void,
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
        if (child.tagName === "SCRIPT") later(() => insertScript(child, loadScript));
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

function insertScript(script: Element, load: (src: string) => void): void {
  load(String(script.src));
  (script.onload as ((event: object) => void) | undefined)?.({});
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

/** A page without a screen, with the complete and unmodified Office.js in it. */
export function createRealm(options: RealmOptions): Realm {
  const folder = officeFolder();
  const listeners = new Listeners();
  const timers = new Timers();
  const load = (src: string): void => {
    const name = new URL(src, ORIGIN).pathname.replace(/^\/lib\/(?:dist\/)?/i, "").toLowerCase();
    compile(path.join(folder, name)).runInContext(context);
  };
  const createElement = elementFactory(load, (work) => void timers.api.setTimeout(work));
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
    currentScript: officeScript,
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
  return {
    window,
    run: (code, filename) => new vm.Script(code, { filename }).runInContext(context),
    receive: (text) => listeners.tell("message", { data: text, origin: ORIGIN, source: parent }),
    close: () => timers.close(),
  };
}
