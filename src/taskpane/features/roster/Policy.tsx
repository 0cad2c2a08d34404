import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useText } from "../../parts/language";
import { type InputEvents, type InputState, POLICY_NUMBERS } from "./input-state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";
import { TypeIn } from "../../parts/TypeIn";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  hint: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly input: InputState;
  /** A month, as the rules in force say; null = they are counted by the week. */
  readonly rests: number | null;
  readonly on: InputEvents;
}

/** What the shop wants of its months beside its rules. */
export function Policy({ input, rests, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className={styles.group}>
      <Text id={title}>{t("policy.title")}</Text>
      <div className={styles.fields}>
        <Numbers input={input} on={on} />
        <Holds input={input} on={on} />
      </div>
      {rests !== null && (
        <ActionButton
          says="policy.byRules"
          params={{ rests }}
          size="small"
          className={styles.button}
          onClick={() => on.editPolicy({ rests: String(rests) })}
        />
      )}
      <Text size={200} className={styles.hint}>
        {t("policy.hint")}
      </Text>
    </div>
  );
}

function Numbers({ input, on }: Omit<Props, "rests">) {
  const t = useText();
  const { numbers } = input.policy;
  return POLICY_NUMBERS.map((name) => (
    <TypeIn
      key={name}
      label={t(`policy.${name}`)}
      problem={numbers[name].problem}
      inputMode="numeric"
      value={numbers[name].value}
      placeholder={t(name === "rests" ? "policy.byCover" : "policy.free")}
      onType={(value) => on.editPolicy({ [name]: value })}
    />
  ));
}

/** What must hold, is tried, or doesn't matter. */
function Holds({ input, on }: Omit<Props, "rests">) {
  const t = useText();
  const { pairs, changes } = input.policy;
  const options = (...all: readonly ("try" | "must" | "off")[]) =>
    all.map((how) => [how, t(`policy.hold.${how}`)] as const);
  return (
    <>
      <Choose
        label={t("policy.pairs")}
        value={pairs}
        options={options("try", "must", "off")}
        onChoose={(value) => on.editPolicy({ pairs: strengthIn(value) })}
      />
      <Choose
        label={t("policy.changes")}
        value={changes}
        options={options("try", "off")}
        onChoose={(value) => on.editPolicy({ changes: value === "off" ? "off" : "try" })}
      />
    </>
  );
}

const strengthIn = (value: string): "must" | "try" | "off" =>
  value === "must" || value === "off" ? value : "try";
