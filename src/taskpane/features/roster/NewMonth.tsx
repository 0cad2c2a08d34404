import { Button, Select, Text } from "@fluentui/react-components";
import { Fragment } from "react";
import { useMessage, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { Cover } from "./Cover";
import { monthOf, monthOfDay } from "../../../domain/kernel";
import { profileIn } from "./input";
import type { Choices } from "./Picker";
import { Policy } from "./Policy";
import { PROFILES, type RosterEvents, type RosterState } from "./state";
import { Requests } from "./Requests";

interface Props {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: RosterEvents;
}

export function NewMonth({ state, busy, on }: Props) {
  const t = useText();
  const { cover, policy } = state.input;
  const isOff = busy || [...cover, ...Object.values(policy.numbers)].some((field) => field.problem !== null);
  return (
    <Section title={t("rosterView.newMonth")}>
      <Labelled label={t("rosterView.month")}>
        <Select value={state.month} onChange={(_, data) => on.chooseMonth(data.value)}>
          {state.months.map((month) => (
            <option key={month} value={month}>
              {month}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t("rosterView.profile")} hint={t("rosterView.profileHint")}>
        <Select value={state.profile} onChange={(_, data) => on.chooseProfile(data.value)}>
          {PROFILES.map((profile) => (
            <option key={profile} value={profile}>
              {t(`roster.profile.${profile}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Cover input={state.input} on={on} />
      <Policy input={state.input} rests={state.known.rests[profileIn(state)]} on={on} />
      <Requests requests={state.input.requests} choices={choicesIn(state)} on={on} />
      {state.eased.length > 0 && <Eased eased={state.eased} onDrop={on.dropWay} />}
      <Actions>
        <Button appearance="primary" disabledFocusable={isOff} onClick={on.generate}>
          {t("rosterView.generate")}
        </Button>
        <Button disabledFocusable={isOff} onClick={on.rotate}>
          {t("rosterView.rotate")}
        </Button>
      </Actions>
      <Text size={200}>{t("rosterView.rotateHint")}</Text>
    </Section>
  );
}

const choicesIn = (state: RosterState): Choices => ({
  people: state.known.people,
  month: monthOf(state.month) ?? monthOfDay(state.today),
  shifts: state.known.shifts[profileIn(state)],
});

/** Rules that the next preview eases, each with the way back. */
function Eased({ eased, onDrop }: { eased: RosterState["eased"]; onDrop: RosterEvents["dropWay"] }) {
  const t = useText();
  const say = useMessage();
  return (
    <Panel tinted>
      <Text weight="semibold">{t("rosterView.eased")}</Text>
      {eased.map((way, i) => (
        <Fragment key={i}>
          <Text>{say(way)}</Text>
          <Button
            size="small"
            aria-label={t("rosterView.dropWayOf", { way: say(way) })}
            onClick={() => onDrop(i)}
          >
            {t("rosterView.dropWay")}
          </Button>
        </Fragment>
      ))}
    </Panel>
  );
}
