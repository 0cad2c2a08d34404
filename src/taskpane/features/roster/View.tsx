import { Body1 } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useText } from "../../parts/language";
import { InSight } from "../../parts/InSight";
import { MappingForm } from "../../parts/MappingForm";
import { Page } from "../../parts/Page";
import { Panel } from "../../parts/Panel";
import { AskAnswerView } from "./AskAnswer";
import { AwayAnswerView } from "./AwayAnswer";
import type { PlaceEvents } from "./events";
import type { RosterState } from "./state";
import { ymd } from "../../../domain/kernel";
import { profileIn } from "./input";
import { Past } from "./Past";
import { Month } from "./Month";
import { tabOf } from "./month-state";
import { NewMonth } from "./NewMonth";
import { Preview } from "./Preview";
import { Reasons } from "./Reasons";
import { RemarkList } from "./RemarkList";
import { Tabs } from "./Tabs";
import { ActionButton } from "../../parts/ActionButton";

interface RosterProps {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: PlaceEvents & Pick<PaneEvents, "show">;
}

/** Rosters: what the next one is asked, and the life of one that is written. */
export function View({ state, pane, on }: ViewProps<RosterState, PlaceEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  if (state.preview)
    return (
      <Page title={t("rosterView.previewTitle")} onBack={on.discardRoster}>
        <Preview preview={state.preview} busy={busy} onWrite={on.writeRoster} onDiscard={on.discardRoster} />
      </Page>
    );
  if (state.asks.answer) return <AskAnswerView answer={state.asks.answer} busy={busy} on={on} />;
  if (state.away.answer) return <AwayAnswerView answer={state.away.answer} busy={busy} on={on} />;
  const tab = tabOf(state);
  const Place = tab === "month" ? Month : Prepare;
  return (
    <Page title={t("rosterView.title")}>
      <Tabs tab={tab} onChoose={on.chooseTab} />
      <Place state={state} busy={busy} on={on} />
    </Page>
  );
}

/** Whose list, what is wanted, a preview; and what old rosters say. */
function Prepare(props: RosterProps) {
  const { state, on } = props;
  return (
    <>
      <Staff {...props} />
      {state.remarks && state.remarks.length > 0 && (
        <RemarkList remarks={state.remarks} busy={props.busy} on={on} />
      )}
      {state.staff && <NewMonth {...props} />}
      {state.impossible && (
        <InSight answer={state.impossible}>
          <Reasons title="rosterView.impossible" conflict={state.impossible} onTake={on.takeWayOut} />
        </InSight>
      )}
      {state.staff && <Before {...props} />}
    </>
  );
}

/** The rosters of the time before. */
function Before({ state, busy, on }: RosterProps) {
  const years = [0, 1, 2].map((n) => ymd(state.today).year - n);
  return (
    <Past past={state.past} shifts={state.known.shifts[profileIn(state)]} years={years} busy={busy} on={on} />
  );
}

function Staff({ state: { staff, candidates }, on }: RosterProps) {
  const t = useText();
  if (staff)
    return (
      <Panel tinted>
        <Body1>{t("rosterView.staffInUse", { title: staff.title, people: staff.people })}</Body1>
        <ActionButton says="rosterView.changeStaff" size="small" onClick={on.changeStaff} />
      </Panel>
    );
  if (candidates.length === 0) return <Body1>{t("rosterView.noStaff")}</Body1>;
  return candidates.map((candidate) => (
    <MappingForm key={candidate.id} candidate={candidate} onAdopt={on.adoptStaff} />
  ));
}
