import type { Locale } from "../../text";
import { commands, run } from "../../commands";
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
  /** Looks at the workbook for the first time and follows the selection. */
  start(): Promise<void>;
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
    start: async () => {
      await readBook(session);
      await refreshNow(session);
      await care.look();
      await selection.selected();
      await session.quietly(() => host.selection.onChange(() => void selection.selected()));
    },
    followScheme: () => {
      if (store.get().themeChoice === "auto") store.change({ scheme: host.scheme() });
    },
  };
}

/** 剩余 in the registers counts from a named cell; it is set when the pane opens, if there is one. */
async function refreshNow(session: Session): Promise<void> {
  const { host, store } = session;
  if (store.get().damage.register === null) return;
  await session.quietly(async (context) => {
    const planned = await commands["now.refresh"].plan(host.port, {}, context);
    if (planned.ok) await run(host.port, planned.value);
  });
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
    removeEverything: async () => {
      store.change({ settings: { ...store.get().settings, confirmRemoval: false } });
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["book.remove"].plan(host.port, {}, context)
      );
      if (plan) await session.carryOut(plan);
    },
  };
}
