import { Text } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { AskForm } from "./AskForm";
import { Asks } from "./AskList";
import { AwayForm } from "./AwayForm";
import type { PlaceEvents } from "./events";
import { shownOf, type WrittenRoster } from "./month-state";
import { Publish } from "./Publish";
import type { RosterState } from "./state";
import { Year } from "./Year";

interface Props {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: PlaceEvents & Pick<PaneEvents, "show">;
}

/** A month that is written: what is wrong, who can stand in, leave and swaps, what goes out. */
export function Month(props: Props) {
  const { state, busy, on } = props;
  const roster = shownOf(state);
  if (roster === null) return <NoMonth on={on} />;
  return (
    <>
      {state.written.length > 1 && <Which {...props} roster={roster} />}
      <Problems {...props} roster={roster} />
      <AwayForm away={state.away} busy={busy} on={on} />
      <AskForm asks={state.asks} people={state.away.people} busy={busy} on={on} />
      <Asks asks={state.asks} busy={busy} on={on} />
      <Publish published={state.published} roster={roster} busy={busy} on={on} />
      <Year year={state.past.year} people={state.known.people} on={on} />
    </>
  );
}

function NoMonth({ on }: Pick<Props, "on">) {
  const t = useText();
  return (
    <>
      <Text>{t("rosterView.noneWritten")}</Text>
      <Actions>
        <ActionButton says="rosterView.prepareOne" primary onClick={() => on.chooseTab("prepare")} />
      </Actions>
    </>
  );
}

type Shown = Props & { readonly roster: WrittenRoster };

function Which({ state, roster, on }: Shown) {
  const t = useText();
  return (
    <Choose
      label={t("rosterView.month")}
      value={roster.value}
      options={state.written.map(({ value, label }) => [value, label] as const)}
      onChoose={on.showMonth}
    />
  );
}

/** What the check finds, kept up to date while the pane is seen. */
function Problems({ state, busy, roster, on }: Shown) {
  const t = useText();
  const { checked } = state.life;
  return (
    <Section title={t("rosterView.problems", { title: roster.label })}>
      {checked?.month === roster.value && (
        <FindingList findings={checked.findings} none="rosterView.noFindings" onShow={on.show} />
      )}
      <Actions>
        <ActionButton
          says="rosterView.check"
          params={{ title: roster.label }}
          off={busy}
          onClick={() => on.checkRoster(roster.value)}
        />
      </Actions>
    </Section>
  );
}
