import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/views/App";
import type { PaneEvents, PaneState } from "../../../src/taskpane/views/pane";

/** Runs in the browser: the real views over a state that a test gives; what the user does is recorded. */
declare global {
  interface Window {
    recorded: { event: string; args: unknown[] }[];
    showPane(state: PaneState): void;
    /** The next state of the pane that is shown, as from the controller. */
    changePane(state: PaneState): void;
  }
}

/** What the controller would do to the state for events that only concern the pane. */
const REACTIONS: Partial<Record<keyof PaneEvents, (state: PaneState, arg: never) => PaneState>> = {
  open: (state, view: PaneState["view"]) => ({ ...state, view, notice: null }),
  dismiss: (state) => ({ ...state, notice: null }),
  chooseLocale: (state, locale: PaneState["locale"]) => ({ ...state, locale }),
  chooseTheme: (state, themeChoice: PaneState["themeChoice"]) => ({
    ...state,
    themeChoice,
    scheme: themeChoice === "auto" ? "light" : themeChoice,
  }),
  editLine: (state, values: PaneState["damage"]["values"]) => ({
    ...state,
    damage: { ...state.damage, values },
  }),
  editAnswers: (state, answers: PaneState["rules"]["answers"]) => ({
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

function recorder(change: (f: (state: PaneState) => PaneState) => void): PaneEvents {
  const record =
    (_: object, event: string | symbol) =>
    (...args: unknown[]) => {
      window.recorded.push({ event: String(event), args: args.filter((a) => !isDomEvent(a)) });
      const react = REACTIONS[event as keyof PaneEvents];
      if (react) change((state) => react(state, args[0] as never));
    };
  return new Proxy<PaneEvents>(Object.create(null), { get: record });
}

const isDomEvent = (value: unknown) => typeof value === "object" && value !== null && "nativeEvent" in value;

function Stage({ initial }: { initial: PaneState }) {
  const [state, change] = useState(initial);
  const [events] = useState(() => recorder(change));
  useEffect(() => {
    window.changePane = change;
  }, []);
  return <App state={state} on={events} />;
}

const root = createRoot(document.getElementById("root")!);
let shown = 0;
window.recorded = [];
window.showPane = (state) => {
  window.recorded = [];
  root.render(<Stage key={++shown} initial={state} />);
};
