import { Button, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useMessage, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { type InputEvents, type InputState, POLICY_NUMBERS } from "./input-state";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  control: { minWidth: 0, width: "100%" },
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
  const say = useMessage();
  const styles = useStyles();
  const title = useId();
  const { numbers, pairs, changes } = input.policy;
  return (
    <div role="group" aria-labelledby={title} className={styles.group}>
      <Text id={title}>{t("policy.title")}</Text>
      <div className={styles.fields}>
        {POLICY_NUMBERS.map((name) => (
          <Labelled
            key={name}
            label={t(`policy.${name}`)}
            validationMessage={numbers[name].problem ? say(numbers[name].problem) : undefined}
            validationState={numbers[name].problem ? "error" : "none"}
          >
            <Input
              className={styles.control}
              inputMode="numeric"
              value={numbers[name].value}
              placeholder={t(name === "rests" ? "policy.byCover" : "policy.free")}
              onChange={(_, data) => on.editPolicy({ [name]: data.value })}
            />
          </Labelled>
        ))}
        <Labelled label={t("policy.pairs")}>
          <Select
            className={styles.control}
            value={pairs}
            onChange={(_, data) => on.editPolicy({ pairs: strengthIn(data.value) })}
          >
            {(["try", "must", "off"] as const).map((how) => (
              <option key={how} value={how}>
                {t(`policy.hold.${how}`)}
              </option>
            ))}
          </Select>
        </Labelled>
        <Labelled label={t("policy.changes")}>
          <Select
            className={styles.control}
            value={changes}
            onChange={(_, data) => on.editPolicy({ changes: data.value === "off" ? "off" : "try" })}
          >
            {(["try", "off"] as const).map((how) => (
              <option key={how} value={how}>
                {t(`policy.hold.${how}`)}
              </option>
            ))}
          </Select>
        </Labelled>
      </div>
      {rests !== null && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => on.editPolicy({ rests: String(rests) })}
        >
          {t("policy.byRules", { rests })}
        </Button>
      )}
      <Text size={200} className={styles.hint}>
        {t("policy.hint")}
      </Text>
    </div>
  );
}

const strengthIn = (value: string): "must" | "try" | "off" =>
  value === "must" || value === "off" ? value : "try";
