import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { dayOf, type Moment, moment, SECONDS_PER_MINUTE } from "../domain/kernel";
import { livePort } from "../excel/live";
import { openInBrowser } from "../excel/live/browser";
import { liveSelection } from "../excel/live/selection";
import { followVisibility } from "../excel/live/visibility";
import { localeOf, text } from "../text";
import { type WorkerLike, workerSolver } from "../workers/roster";
import { type FilesWorkerLike, workerFiles } from "../workers/statements";
import { FEATURES } from "./features";
import type { Memory, PaneHost } from "./host";
import type { Scheme } from "./parts/theme";
import { App } from "./shell/App";
import { Boundary } from "./shell/Boundary";
import { type Controller, createController } from "./shell/controller";
import { sayUnreachable } from "./unreachable";

/** The composition root: the only place that knows Office, the clock and the browser's storage. */
const KEY = "shopops.";

/** A browser that refuses storage (private windows, strict settings) forgets; nothing else changes. */
const memory: Memory = {
  read: (key) => {
    try {
      return localStorage.getItem(KEY + key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(KEY + key, value);
    } catch {
      return;
    }
  },
};

/** What the build, or the release made of it, wrote into the page. */
const build = () => document.querySelector<HTMLMetaElement>('meta[name="shopops-build"]')?.content ?? "";

/** The wall clock of this computer as the workbook would show it. */
function now(): Moment {
  const clock = new Date();
  const day = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate())!;
  return (moment(day, clock.getHours() * 60 + clock.getMinutes()) +
    (clock.getSeconds() % SECONDS_PER_MINUTE)) as Moment;
}

const asked = (query: string) => window.matchMedia(query).matches;

function scheme(): Scheme {
  if (asked("(forced-colors: active)")) return "contrast";
  const dark = Office.context.officeTheme?.isDarkTheme ?? asked("(prefers-color-scheme: dark)");
  return dark ? "dark" : "light";
}

/** A new worker for each roster; the bundler reads the name and the address from this very form. */
function startEngine(): WorkerLike {
  return new Worker(
    /* webpackChunkName: "roster-worker" */ new URL("../workers/roster/worker.ts", import.meta.url)
  ) as WorkerLike;
}

/** A new worker for each reading of files. */
function startReader(): FilesWorkerLike {
  return new Worker(
    /* webpackChunkName: "statements-worker" */ new URL("../workers/statements/worker.ts", import.meta.url)
  ) as FilesWorkerLike;
}

function Pane({ controller: { features, store, events, running } }: { controller: Controller }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  return (
    <Boundary locale={state.locale} onReopen={() => window.location.reload()}>
      <App features={features} running={running()} state={state} on={events} />
    </Boundary>
  );
}

/** Ribbon buttons show the pane and open their feature; Office waits for `completed`. */
function associateRibbon({ features, events }: Controller): void {
  for (const { id, ribbon = "" } of features.filter((f) => f.ribbon))
    Office.actions.associate(ribbon, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        events.open(id);
      } finally {
        event.completed();
      }
    });
}

/** Nothing is read or listened to before somebody sees the pane; whoever touches it does. */
async function attend({ start, rest }: Controller): Promise<void> {
  const shown = () => void start();
  for (const touch of ["pointerdown", "keydown"]) document.addEventListener(touch, shown);
  await followVisibility({ shown, hidden: () => void rest() }, () => document.visibilityState === "visible");
}

/** Help opens in the user's own browser: in a window of Excel's it would have no address and no way back. */
function followLinks(): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>("a[target=_blank]");
    if (link && openInBrowser(link.href)) event.preventDefault();
  });
}

async function open(root: HTMLElement): Promise<void> {
  const host: PaneHost = {
    port: livePort,
    selection: liveSelection,
    solver: workerSolver(startEngine),
    files: workerFiles(startReader),
    memory,
    build: build(),
    now,
    seed: () => Math.floor(Math.random() * 2 ** 31),
    locale: () => localeOf(Office.context.displayLanguage),
    scheme,
  };
  const controller = createController(host, FEATURES);
  document.title = text("pane.title", {}, controller.store.get().locale);
  associateRibbon(controller);
  for (const query of ["(forced-colors: active)", "(prefers-color-scheme: dark)"])
    window.matchMedia(query).addEventListener("change", controller.followScheme);
  followLinks();
  createRoot(root).render(<Pane controller={controller} />);
  await attend(controller);
}

const root = document.getElementById("root")!;
if (typeof Office === "undefined") sayUnreachable(root, "pane.noOffice");
else
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? open(root) : sayUnreachable(root, "pane.notExcel")
  );
