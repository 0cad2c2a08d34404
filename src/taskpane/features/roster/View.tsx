import { Body1, Text } from "@fluentui/react-components";
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
import { ActionButton } from "../../parts/ActionButton";

type Events = RosterEvents & AwayEvents & PastEvents & PublishEvents & AsksEvents;

interface RosterProps {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: Events & Pick<PaneEvents, "show">;
}

/** The month roster: whose list, which month, a preview, then the sheet; rosters that are there can be checked. */
export function View({ state, pane, on }: ViewProps<RosterState, Events>) {
  const t = useText();
  const busy = pane.busy !== null;
  if (state.preview)
    return (
      <Page title={t("rosterView.previewTitle")} onBack={on.discardRoster}>
        <Preview preview={state.preview} busy={busy} onWrite={on.writeRoster} onDiscard={on.discardRoster} />
      </Page>
    );
  if (state.away.answer) return <AwayAnswerView answer={state.away.answer} busy={busy} on={on} />;
  return <Months state={state} busy={busy} on={on} />;
}

function Months(props: RosterProps) {
  const t = useText();
  const { state, on } = props;
  return (
    <Page title={t("rosterView.title")} lead={t("rosterView.lead")}>
      <Staff {...props} />
      {state.staff && <NewMonth {...props} />}
      {state.impossible && (
        <InSight answer={state.impossible}>
          <Reasons title="rosterView.impossible" conflict={state.impossible} onTake={on.takeWay} />
        </InSight>
      )}
      {state.written[0] && <Standing {...props} latest={state.written[0]} />}
      {state.staff && <Before {...props} />}
    </Page>
  );
}

/** What can be done about the months that are there. */
function Standing({ latest, ...props }: RosterProps & { readonly latest: Choice }) {
  const { state, busy, on } = props;
  return (
    <>
      <Written {...props} />
      <AwayForm away={state.away} busy={busy} on={on} />
      <Asks asks={state.asks} busy={busy} on={on} />
      <Publish published={state.published} roster={latest} busy={busy} on={on} />
    </>
  );
}

/** The rosters of the time before. */
function Before({ state, busy, on }: RosterProps) {
  const { past, known } = state;
  const years = [0, 1, 2].map((n) => ymd(state.today).year - n);
  return (
    <>
      <Past past={past} shifts={known.shifts[profileIn(state)]} years={years} busy={busy} on={on} />
      <Year year={past.year} people={known.people} on={on} />
    </>
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

function Written({ state: { written, checked }, busy, on }: RosterProps) {
  const t = useText();
  return (
    <Section title={t("rosterView.written")}>
      {written.map(({ value, label }) => (
        <Actions key={value}>
          <ActionButton
            says="rosterView.check"
            params={{ title: label }}
            off={busy}
            onClick={() => on.checkRoster(value)}
          />
        </Actions>
      ))}
      {checked && <Checked checked={checked} onShow={on.show} />}
    </Section>
  );
}

interface CheckedProps {
  readonly checked: NonNullable<RosterState["checked"]>;
  readonly onShow: PaneEvents["show"];
}

function Checked({ checked: { title, findings }, onShow }: CheckedProps) {
  const t = useText();
  return (
    <>
      <Text weight="semibold">{t("rosterView.checked", { title })}</Text>
      <FindingList findings={findings} none="rosterView.noFindings" onShow={onShow} />
    </>
  );
}
