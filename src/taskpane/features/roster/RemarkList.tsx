import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonRemark } from "../../../commands";
import type { Constraint } from "../../../domain/roster";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { RemarksEvents } from "./remarks-state";

const useStyles = makeStyles({
  tick: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // Read out with each tick, so that they are told apart by ear.
  name: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly remarks: readonly PersonRemark[];
  readonly busy: boolean;
  readonly on: RemarksEvents;
}

type Ticked = Readonly<Record<string, readonly Constraint[]>>;

const ticksOf = (remarks: readonly PersonRemark[]): Ticked =>
  Object.fromEntries(remarks.map(({ person, proposed, agreed }) => [person, agreed ?? proposed]));

/** What the staff list's remarks say of shifts: proposed, ticked or not, and only then it holds. */
export function RemarkList({ remarks, busy, on }: Props) {
  const t = useText();
  const [changed, setChanged] = useState<Ticked>({});
  const ticked = { ...ticksOf(remarks), ...changed };
  const tick = (person: string, is: Constraint, isOn: boolean) => {
    const others = (ticked[person] ?? []).filter((other) => other !== is);
    setChanged({ ...changed, [person]: isOn ? [...others, is] : others });
  };
  return (
    <Section title={t("roster.people.title")}>
      <Text size={200}>{t("roster.people.lead")}</Text>
      {remarks.map((one) => (
        <Remark key={one.person} remark={one} ticked={ticked[one.person] ?? []} onTick={tick} />
      ))}
      <Actions>
        <ActionButton says="roster.people.go" off={busy} onClick={() => on.agreeRemarks(ticked)} />
      </Actions>
    </Section>
  );
}

interface RemarkProps {
  readonly remark: PersonRemark;
  readonly ticked: readonly Constraint[];
  readonly onTick: (person: string, is: Constraint, isOn: boolean) => void;
}

function Remark({ remark: { person, name, proposed, unread, agreed }, ticked, onTick }: RemarkProps) {
  const t = useText();
  const styles = useStyles();
  const all = [...new Set([...proposed, ...(agreed ?? [])])];
  return (
    <Panel>
      <Text>
        <strong>{name}</strong>
        {all.length > 0 && ` · ${t(agreed === null ? "roster.people.open" : "roster.people.held")}`}
      </Text>
      {all.map((is) => (
        <label key={is} className={styles.tick}>
          <input
            type="checkbox"
            checked={ticked.includes(is)}
            onChange={(event) => onTick(person, is, event.currentTarget.checked)}
          />
          <span className={styles.name}>{name}</span>
          {t(`roster.people.is.${is}`)}
        </label>
      ))}
      {unread !== "" && <Text size={200}>{t("roster.people.unread", { remark: unread })}</Text>}
    </Panel>
  );
}
