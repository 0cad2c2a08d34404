import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { DamageView } from "./damage/DamageView";
import { FunctionsView } from "./functions/FunctionsView";
import { HelpView } from "./help/HelpView";
import { LanguageContext } from "./language";
import type { PaneEvents, PaneState } from "./pane";
import { RosterView } from "./roster/RosterView";
import { RulesView } from "./rules/RulesView";
import { SettingsView } from "./settings/SettingsView";
import { BusyBar } from "./shell/BusyBar";
import { Footer } from "./shell/Footer";
import { Navigation } from "./shell/Navigation";
import { NoticeBar } from "./shell/NoticeBar";
import { THEMES } from "./theme";
import { TodayView } from "./today/TodayView";
import { WhyView } from "./why/WhyView";

const useStyles = makeStyles({
  root: { height: "100%" },
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  content: { flexGrow: 1, overflowX: "hidden", overflowY: "auto", outline: "none" },
});

export interface ViewProps {
  readonly state: PaneState;
  readonly on: PaneEvents;
}

export function App({ state, on }: ViewProps) {
  const styles = useStyles();
  useEffect(() => {
    const page = document.documentElement;
    page.lang = state.locale === "zh" ? "zh-CN" : "en";
    page.style.colorScheme = state.scheme === "light" ? "light" : "dark";
  }, [state.locale, state.scheme]);
  return (
    <FluentProvider theme={THEMES[state.scheme]} className={styles.root}>
      <LanguageContext.Provider value={state.locale}>
        <div className={styles.pane}>
          <Navigation view={state.view} onOpen={on.open} />
          <Content state={state} on={on} />
          <BusyBar busy={state.busy} onCancel={on.cancel} />
          <Footer onOpen={on.open} />
        </div>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

/** Scrolls to a notice, which stands at the top. */
function Content({ state, on }: ViewProps) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [state.notice]);
  return (
    <main ref={main} className={styles.content}>
      <NoticeBar notice={state.notice} onUndo={on.undo} onDismiss={on.dismiss} />
      <View state={state} on={on} />
    </main>
  );
}

function View({ state, on }: ViewProps) {
  switch (state.view) {
    case "today":
      return <TodayView state={state.today} broken={state.care.broken} on={on} />;
    case "roster":
      return <RosterView state={state.roster} busy={state.busy !== null} on={on} />;
    case "damage":
      return <DamageView state={state.damage} busy={state.busy !== null} on={on} />;
    case "functions":
      return <FunctionsView state={state.functions} on={on} />;
    case "why":
      return <WhyView state={state.why} />;
    case "rules":
      return <RulesView state={state.rules} busy={state.busy !== null} on={on} />;
    case "settings":
      return <SettingsView pane={state} on={on} />;
    case "help":
      return <HelpView pane={state} on={on} />;
  }
}
