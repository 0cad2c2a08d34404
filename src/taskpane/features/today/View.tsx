import { Body1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { FindingList } from "../../parts/FindingList";
import { Lines } from "../../parts/List";
import { filtered } from "./due";
import { DueList } from "../../parts/DueList";
import { Filters } from "./Filters";
import { FirstRun } from "./FirstRun";
import type { DueLine } from "../../parts/due";
import type { DueFilter, NextStep, TodayEvents, TodayState } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** More than anybody reads at once. */
const MOST_UNJUDGED = 20;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

export function View({ state, on, inside }: ViewProps<TodayState, TodayEvents>) {
  const t = useText();
  if (state.status !== "read") return <NotRead failed={state.status === "failed"} on={on} />;
  if (state.fresh && !state.skipped) return <FirstRun on={on} />;
  const unjudged = [...state.unjudged, ...(state.ranges ?? [])];
  return (
    <Page title={t("today.title")} lead={leadOf(state, t)}>
      {inside}
      {state.due && <Due state={state} due={state.due} on={on} />}
      {unjudged.length > 0 && <Unjudged unjudged={unjudged} on={on} />}
      {state.duty && <OnDuty duty={state.duty} />}
      <Section title={t("today.next")}>
        {state.steps.map((step) => (
          <Step key={step.view} step={step} onOpen={on.open} />
        ))}
      </Section>
    </Page>
  );
}

function OnDuty({ duty }: { duty: NonNullable<TodayState["duty"]> }) {
  const t = useText();
  const say = useMessage();
  return (
    <Section title={t("today.duty")}>
      <Lines of={duty}>{(line) => <Text>{say(line)}</Text>}</Lines>
    </Section>
  );
}

/** Lines that nobody can judge, and tables that aren't in use. */
function Unjudged({ unjudged, on }: Pick<TodayState, "unjudged"> & { on: PaneEvents }) {
  const t = useText();
  const first = unjudged.slice(0, MOST_UNJUDGED);
  return (
    <Section title={t("today.unjudged", { count: unjudged.length })}>
      <FindingList findings={first} none="today.nothingDue" onShow={on.show} />
    </Section>
  );
}

/** What is wrong or due, in a sentence. */
function leadOf({ due, watches }: TodayState, t: ReturnType<typeof useText>): string | undefined {
  if (!watches) return t("today.nothingKept");
  if (!due) return undefined;
  const count = (band: DueLine["band"]) => due.filter((line) => line.band === band).length;
  const differs = due.filter((line) => line.differs !== null).length;
  const params = { over: count("over"), soon: count("today"), differs };
  return t(differs > 0 ? "today.countDiffers" : "today.count", params);
}

interface DueProps {
  readonly state: TodayState;
  readonly due: readonly DueLine[];
  readonly on: TodayEvents & PaneEvents;
}

function Due({ state: { filter, most, watches }, due, on }: DueProps) {
  const t = useText();
  const lines = filtered(due, filter);
  return (
    <Section title={t("today.due")}>
      {due.length > 0 && <Filters due={due} filter={filter} onChange={on.filterDue} />}
      {lines.length > 0 && <DueList lines={lines} most={most} onShow={on.show} onMore={on.moreDue} />}
      {lines.length === 0 && watches && <NothingDue filter={filter} />}
    </Section>
  );
}

function NothingDue({ filter }: { filter: DueFilter }) {
  const t = useText();
  return (
    <Body1 className={useStyles().quiet}>
      {t(isUnfiltered(filter) ? "today.nothingDue" : "today.noneHere")}
    </Body1>
  );
}

const isUnfiltered = ({ register, who, kind }: DueFilter): boolean =>
  register === "" && who === "" && kind === "day";

/** Nothing is claimed about a workbook that has not been read. */
function NotRead({ failed, on }: { failed: boolean; on: PaneEvents }) {
  const t = useText();
  return (
    <Page title={t("today.title")}>
      {failed && (
        <Actions>
          <ActionButton says="today.retry" onClick={() => on.open("today")} />
        </Actions>
      )}
    </Page>
  );
}

function Step({ step: { message, view, action }, onOpen }: { step: NextStep; onOpen: PaneEvents["open"] }) {
  const say = useMessage();
  return (
    <Panel>
      <Body1>{say(message)}</Body1>
      <ActionButton says={action} onClick={() => onOpen(view)} />
    </Panel>
  );
}
