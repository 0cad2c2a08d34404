import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { Entry, Feature } from "../feature";
import type { PaneEvents, PaneState } from "../pane";
import { FirstActions } from "../parts/FirstCards";
import { LanguageContext } from "../parts/language";
import { THEMES } from "../parts/theme";
import { BusyBar } from "./BusyBar";
import { useKeptFocus } from "./focus";
import { Footer } from "./Footer";
import { Navigation } from "./Navigation";
import { NoticeBar } from "./NoticeBar";
import type { Running } from "./running";
import { NotHere } from "./NotHere";
import { RulesInForce } from "./RulesInForce";

const useStyles = makeStyles({
  root: { height: "100%" },
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  content: { flexGrow: 1, overflowX: "hidden", overflowY: "auto", outline: "none" },
});

/** What is needed to draw a feature; the shell knows none by name. */
export type Shown = Pick<Running, "entry" | "feature" | "store" | "on">;

export interface AppProps {
  readonly features: readonly Entry[];
  readonly running: readonly Shown[];
  readonly state: PaneState;
  readonly on: PaneEvents;
}

export function App(props: AppProps) {
  const { features, state, on } = props;
  const styles = useStyles();
  useEffect(() => {
    const page = document.documentElement;
    page.lang = state.locale === "zh" ? "zh-CN" : "en";
    page.style.colorScheme = state.scheme === "light" ? "light" : "dark";
  }, [state.locale, state.scheme]);
  return (
    <FluentProvider theme={THEMES[state.scheme]} className={styles.root}>
      <LanguageContext.Provider value={state.locale}>
        <FirstActions.Provider value={features}>
          <div className={styles.pane}>
            <Navigation features={features} view={state.view} onOpen={on.open} />
            <Content {...props} />
            <BusyBar busy={state.busy} onCancel={on.cancel} />
            <Footer features={features} onOpen={on.open} />
          </div>
        </FirstActions.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

/** Scrolls to a notice, which stands at the top. */
function Content(props: AppProps) {
  const { state, on } = props;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [state.notice]);
  return (
    <main ref={main} className={styles.content}>
      <NoticeBar notice={state.notice} onUndo={on.undo} onDismiss={on.dismiss} />
      <Place {...props} />
    </main>
  );
}

/** The feature that is open, with what others show in it. */
function Place({ features, running, state, on }: AppProps) {
  const { view } = state;
  const open = running.find(({ entry }) => entry.id === view);
  const entry = features.find(({ id }) => id === view);
  if (!open) return entry ? <NotHere entry={entry} code={state.code} onOpen={on.open} /> : null;
  const inside = running.flatMap((one) => {
    const draw = one.feature.inside?.[view];
    return draw ? [<Drawn key={one.entry.id} one={one} draw={draw} pane={state} inside={null} />] : [];
  });
  return (
    <>
      {entry?.byRules && state.inForce && <RulesInForce rules={state.inForce} onOpen={on.open} />}
      <Drawn key={view} one={open} draw={open.feature.View} pane={state} inside={inside} />
    </>
  );
}

interface DrawnProps {
  readonly one: Shown;
  readonly draw: Feature["View"];
  readonly pane: PaneState;
  readonly inside: React.ReactNode;
}

function Drawn({ one: { store, on }, draw: View, pane, inside }: DrawnProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  return <View state={state} on={on} pane={pane} inside={inside} />;
}
