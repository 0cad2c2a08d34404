import { Body1, Button, Text } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useText } from "../../parts/language";
import type { Choice } from "../../parts/model";
import { FindingList } from "../../parts/FindingList";
import { InSight } from "../../parts/InSight";
import { MappingForm } from "../../parts/MappingForm";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { AwayEvents } from "./away-state";
import { AwayAnswerView } from "./AwayAnswer";
import { AwayForm } from "./AwayForm";
import type { RosterEvents, RosterState } from "./state";
import { ymd } from "../../../domain/kernel";
import { profileIn } from "./input";
import { Past } from "./Past";
import type { PastEvents } from "./past-state";
import { Asks } from "./AskList";
import type { AsksEvents } from "./asks-state";
import { Publish } from "./Publish";
import type { PublishEvents } from "./publish-state";
import { Year } from "./Year";
import { NewMonth } from "./NewMonth";
import { Preview } from "./Preview";
import { Reasons } from "./Reasons";

interface RosterProps {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: RosterEvents & AwayEvents & PastEvents & PublishEvents & AsksEvents & Pick<PaneEvents, "show">;
}

/** The month roster: whose list, which month, a preview, then the sheet; rosters that are there can be checked. */
export function View({
  state,
  pane,
  on,
}: ViewProps<RosterState, RosterEvents & AwayEvents & PastEvents & PublishEvents & AsksEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  if (state.preview) {
    return (
      <Page title={t("rosterView.previewTitle")} onBack={on.discardRoster}>
        <Preview preview={state.preview} busy={busy} onWrite={on.writeRoster} onDiscard={on.discardRoster} />
      </Page>
    );
  }
  if (state.away.answer) return <AwayAnswerView answer={state.away.answer} busy={busy} on={on} />;
  return (
    <Page title={t("rosterView.title")} lead={t("rosterView.lead")}>
      <Staff state={state} busy={busy} on={on} />
      {state.staff && <NewMonth state={state} busy={busy} on={on} />}
      {state.impossible && (
        <InSight answer={state.impossible}>
          <Reasons title="rosterView.impossible" conflict={state.impossible} onTake={on.takeWay} />
        </InSight>
      )}
      {state.written.length > 0 && (
        <>
          <Written state={state} busy={busy} on={on} />
          <AwayForm away={state.away} busy={busy} on={on} />
          <Asks asks={state.asks} busy={busy} on={on} />
          <Publish published={state.published} roster={state.written[0]!} busy={busy} on={on} />
        </>
      )}
      {state.staff && (
        <>
          <Past
            past={state.past}
            shifts={state.known.shifts[profileIn(state)]}
            years={[0, 1, 2].map((n) => ymd(state.today).year - n)}
            busy={busy}
            on={on}
          />
          <Year year={state.past.year} people={state.known.people} on={on} />
        </>
      )}
    </Page>
  );
}

function Staff({ state, on }: RosterProps) {
  const t = useText();
  if (state.staff) {
    return (
      <Panel tinted>
        <Body1>{t("rosterView.staffInUse", { title: state.staff.title, people: state.staff.people })}</Body1>
        <Button size="small" onClick={on.changeStaff}>
          {t("rosterView.changeStaff")}
        </Button>
      </Panel>
    );
  }
  if (state.candidates.length === 0) return <Body1>{t("rosterView.noStaff")}</Body1>;
  return state.candidates.map((candidate) => (
    <MappingForm key={candidate.id} candidate={candidate} onAdopt={on.adoptStaff} />
  ));
}

function Written({ state, busy, on }: RosterProps) {
  const t = useText();
  return (
    <Section title={t("rosterView.written")}>
      {state.written.map((roster) => (
        <WrittenRoster key={roster.value} roster={roster} busy={busy} onCheck={on.checkRoster} />
      ))}
      {state.checked && (
        <>
          <Text weight="semibold">{t("rosterView.checked", { title: state.checked.title })}</Text>
          <FindingList findings={state.checked.findings} none="rosterView.noFindings" onShow={on.show} />
        </>
      )}
    </Section>
  );
}

interface WrittenProps {
  readonly roster: Choice;
  readonly busy: boolean;
  readonly onCheck: RosterEvents["checkRoster"];
}

function WrittenRoster({ roster, busy, onCheck }: WrittenProps) {
  const t = useText();
  return (
    <Actions>
      <Button disabledFocusable={busy} onClick={() => onCheck(roster.value)}>
        {t("rosterView.check", { title: roster.label })}
      </Button>
    </Actions>
  );
}
