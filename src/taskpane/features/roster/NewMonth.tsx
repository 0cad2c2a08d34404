import { Text } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { Cover } from "./Cover";
import { monthOf, monthOfDay } from "../../../domain/kernel";
import { profileIn } from "./input";
import type { Choices } from "./Picker";
import { Policy } from "./Policy";
import { PROFILES, type RosterEvents, type RosterState } from "./state";
import { Requests } from "./Requests";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";

interface Props {
  readonly state: RosterState;
  readonly busy: boolean;
  readonly on: RosterEvents;
}

export function NewMonth({ state, busy, on }: Props) {
  const t = useText();
  const { input, eased } = state;
  const fields = [...input.cover, ...Object.values(input.policy.numbers)];
  const isWritten = state.written.some((roster) => roster.value === state.month);
  const isOff = busy || fields.some((field) => field.problem !== null);
  return (
    <Section title={t("rosterView.newMonth")}>
      <WhichMonth state={state} on={on} />
      <Cover input={input} on={on} />
      <Policy input={input} rests={state.known.rests[profileIn(state)]} on={on} />
      <Requests requests={input.requests} choices={choicesIn(state)} on={on} />
      {eased.length > 0 && <Eased eased={eased} onDrop={on.dropWay} />}
      <Actions>
        {isWritten && <ActionButton says="rosterView.remake" primary off={busy} onClick={on.remake} />}
        <ActionButton
          says={isWritten ? "rosterView.another" : "rosterView.generate"}
          primary={!isWritten}
          off={isOff}
          onClick={on.generate}
        />
        <ActionButton says="rosterView.rotate" off={isOff} onClick={on.rotate} />
      </Actions>
      <Text size={200}>{t("rosterView.rotateHint")}</Text>
    </Section>
  );
}

/** The month, and whose shifts. */
function WhichMonth({ state, on }: Pick<Props, "state" | "on">) {
  const t = useText();
  const months = state.months.map((month) => [month, month] as const);
  const profiles = PROFILES.map((profile) => [profile, t(`roster.profile.${profile}`)] as const);
  return (
    <>
      <Choose label={t("rosterView.month")} value={state.month} options={months} onChoose={on.chooseMonth} />
      <Choose
        label={t("rosterView.profile")}
        hint={t("rosterView.profileHint")}
        value={state.profile}
        options={profiles}
        onChoose={on.chooseProfile}
      />
    </>
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
        <EasedWay key={i} way={say(way)} onDrop={() => onDrop(i)} />
      ))}
    </Panel>
  );
}

function EasedWay({ way, onDrop }: { way: string; onDrop: () => void }) {
  const about = useText()("rosterView.dropWayOf", { way });
  return (
    <>
      <Text>{way}</Text>
      <ActionButton says="rosterView.dropWay" size="small" aria-label={about} onClick={onDrop} />
    </>
  );
}
