import type { Locale } from "../../text";
import { commands } from "../../commands";
import type { PaneEvents, PaneState } from "../views/pane";
import type { SettingsEvents } from "../views/settings/model";
import type { ShellEvents } from "../views/shell/model";
import type { ThemeChoice } from "../views/theme";
import type { TodayEvents } from "../views/today/model";
import type { ViewId } from "../views/views";
import { awayEvents } from "./away";
import { readBook } from "./book";
import { formulaCare } from "./care";
import { damageEvents } from "./damage";
import { cardsIn, selectionEvents } from "./functions";
import type { PaneHost } from "./host";
import { rosterEvents } from "./roster";
import { rulesOfBook } from "./rules";
import { Session } from "./session";
import { firstState } from "./state";
import { Store } from "./store";

export type { Memory, PaneHost } from "./host";

export interface Controller {
  readonly store: Store<PaneState>;
  readonly events: PaneEvents;
  /** The pane is seen: looks at the workbook for the first time, and follows the selection. */
  start(): Promise<void>;
  /** The pane is hidden: nothing is listened to until `start`. */
  rest(): Promise<void>;
  /** Excel's own appearance has changed. */
  followScheme(): void;
}

/** Between the views and the commands: holds the state of the pane, and nothing of the workbook. */
export function createController(host: PaneHost): Controller {
  const first = firstState(host);
  const store = new Store<PaneState>({
    ...first,
    functions: { ...first.functions, cards: cardsIn(first.locale) },
  });
  const look = async () => {
    await readBook(session);
    if (store.get().view === "rules") await rules.look();
  };
  const session: Session = new Session(host, store, async () => {
    await look();
    await care.look();
  });
  const rules = rulesOfBook(session);
  const selection = selectionEvents(session);
  const care = formulaCare(session);
  return {
    store,
    events: {
      ...shellEvents(session, look),
      ...damageEvents(session),
      ...rosterEvents(session),
      ...awayEvents(session),
      ...care.events,
      ...rules.events,
      insertFormula: selection.insertFormula,
    },
    ...attention(session, { care: care.look, selected: selection.selected }),
    followScheme: () => {
      if (store.get().themeChoice === "auto") store.change({ scheme: host.scheme() });
    },
  };
}

/** While nobody sees the pane it reads nothing and listens to nothing; writing it never does unasked. */
function attention(
  session: Session,
  look: { care(): Promise<void>; selected(): Promise<void> }
): Pick<Controller, "start" | "rest"> {
  const { selection } = session.host;
  let [seen, started] = [false, false];
  let stop: (() => Promise<void>) | null = null;
  /** Hiding may come while the registration is on its way. */
  const listen = async () => {
    const end = await session.quietly(() => selection.onChange(() => void look.selected()));
    if (seen) stop = end;
    else if (end) await session.quietly(end);
  };
  return {
    start: async () => {
      if (seen) return;
      seen = true;
      if (!started) {
        started = true;
        await readBook(session);
        await look.care();
      }
      await look.selected();
      await listen();
    },
    rest: async () => {
      const end = stop;
      [seen, stop] = [false, null];
      if (end) await session.quietly(end);
    },
  };
}

function shellEvents(
  session: Session,
  look: () => Promise<void>
): ShellEvents & TodayEvents & SettingsEvents {
  const { store, host } = session;
  return {
    open: (view: ViewId) => {
      store.change({ view, ...(session.busy ? {} : { notice: null }) });
      if (!session.busy) void look();
    },
    undo: () => void session.takeBack(),
    dismiss: () => store.change({ notice: null }),
    cancel: () => session.cancel(),
    show: (place) => void session.quietly(() => host.port.show(place)),
    skipFirstRun: () => store.change({ today: { ...store.get().today, skipped: true } }),
    chooseLocale: (locale: Locale) => {
      host.memory.write("language", locale);
      store.change({ locale, functions: { ...store.get().functions, cards: cardsIn(locale) } });
    },
    chooseTheme: (themeChoice: ThemeChoice) => {
      host.memory.write("theme", themeChoice);
      store.change({ themeChoice, scheme: themeChoice === "auto" ? host.scheme() : themeChoice });
    },
    askRemoval: (confirmRemoval) => store.change({ settings: { ...store.get().settings, confirmRemoval } }),
    followClock: async () => {
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["now.follow"].plan(host.port, {}, context)
      );
      if (plan) await session.carryOut(plan);
    },
    removeEverything: async () => {
      store.change({ settings: { ...store.get().settings, confirmRemoval: false } });
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["book.remove"].plan(host.port, {}, context)
      );
      if (plan) await session.carryOut(plan);
    },
  };
}
