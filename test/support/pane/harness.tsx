import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Entry, Feature } from "../../../src/taskpane/feature";
import { FEATURES } from "../../../src/taskpane/features";
import { App, type Shown } from "../../../src/taskpane/shell/App";
import { Store } from "../../../src/taskpane/store";
import type { Screen, ScreenEvents } from "./screen";

/** Runs in the browser: the real views over a state that a test gives; what the user does is recorded. */
declare global {
  interface Window {
    recorded: { event: string; args: unknown[] }[];
    showPane(state: Screen): void;
    /** The next state of the pane that is shown, as from the controller. */
    changePane(state: Screen): void;
  }
}

/** What the controller would do to the state for events that only concern the pane. */
const REACTIONS: Partial<Record<keyof ScreenEvents, (state: Screen, arg: never) => Screen>> = {
  open: (state, view: Screen["view"]) => ({ ...state, view, notice: null }),
  dismiss: (state) => ({ ...state, notice: null }),
  chooseLocale: (state, locale: Screen["locale"]) => ({ ...state, locale }),
  chooseTheme: (state, themeChoice: Screen["themeChoice"]) => ({
    ...state,
    themeChoice,
    scheme: themeChoice === "auto" ? "light" : themeChoice,
  }),
  editLine: (state, values: Screen["registers"]["values"]) => ({
    ...state,
    registers: { ...state.registers, values },
  }),
  showMore: (state, isMore: boolean) => ({ ...state, registers: { ...state.registers, isMore } }),
  editAnswers: (state, answers: Screen["rules"]["answers"]) => ({
    ...state,
    rules: { ...state.rules, answers },
  }),
  editRequests: (state, text: string) => ({
    ...state,
    roster: {
      ...state.roster,
      input: { ...state.roster.input, requests: { ...state.roster.input.requests, text } },
    },
  }),
  askRemoval: (state, confirmRemoval: boolean) => ({
    ...state,
    settings: { ...state.settings, confirmRemoval },
  }),
  skipFirstRun: (state) => ({ ...state, today: { ...state.today, skipped: true } }),
};

function recorder(change: (f: (state: Screen) => Screen) => void): ScreenEvents {
  const record =
    (_: object, event: string | symbol) =>
    (...args: unknown[]) => {
      window.recorded.push({ event: String(event), args: args.filter((a) => !isDomEvent(a)) });
      const react = REACTIONS[event as keyof ScreenEvents];
      if (react) change((state) => react(state, args[0] as never));
    };
  return new Proxy<ScreenEvents>(Object.create(null), { get: record });
}

const isDomEvent = (value: unknown) => typeof value === "object" && value !== null && "nativeEvent" in value;

/** Every feature with the part of the state that is its own. */
function shown(state: Screen, on: ScreenEvents): Shown[] {
  const own: Readonly<Record<string, unknown>> = { ...state };
  return FEATURES.flatMap((entry: Entry) => {
    const feature: Feature | null = entry.code.here;
    return feature ? [{ entry, feature, on, store: new Store<object>(own[entry.id] ?? {}) }] : [];
  });
}

function Stage({ initial }: { initial: Screen }) {
  const [state, change] = useState(initial);
  const [events] = useState(() => recorder(change));
  useEffect(() => {
    window.changePane = change;
  }, []);
  const running = state.code === "here" ? shown(state, events) : [];
  return <App features={FEATURES} running={running} state={state} on={events} />;
}

const root = createRoot(document.getElementById("root")!);
let count = 0;
window.recorded = [];
void Promise.all(FEATURES.map(({ code }) => code.load())).then(() => {
  window.showPane = (state) => {
    window.recorded = [];
    root.render(<Stage key={++count} initial={state} />);
  };
});
