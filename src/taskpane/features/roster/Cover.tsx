import { Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useMessage, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import type { CoverField, InputEvents, InputState } from "./input-state";
import { RequestLines } from "./RequestLines";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  control: { minWidth: 0, width: "100%" },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly input: InputState;
  readonly on: InputEvents;
}

/** How many people each shift needs, and on which days it needs more. */
export function Cover({ input, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const title = useId();
  return (
    <>
      <div role="group" aria-labelledby={title} className={styles.group}>
        <Text id={title}>{t("cover.title")}</Text>
        <div className={styles.fields}>
          {input.cover.map((field) => (
            <CoverInput key={field.code} field={field} on={on} />
          ))}
        </div>
        <Text size={200} className={styles.hint}>
          {t("cover.hint")}
        </Text>
      </div>
      <Labelled label={t("promotions.title")} hint={t("promotions.hint")}>
        <Input
          className={styles.control}
          value={input.promotions.text}
          onChange={(_, data) => on.editPromotions(data.value)}
        />
      </Labelled>
      <RequestLines label="promotions.lines" lines={input.promotions.lines} />
    </>
  );
}

function CoverInput({ field, on }: { field: CoverField; on: InputEvents }) {
  const t = useText();
  const say = useMessage();
  const { code, name, proposed, value, problem } = field;
  return (
    <Labelled
      label={name}
      validationMessage={problem ? say(problem) : undefined}
      validationState={problem ? "error" : "none"}
    >
      <Input
        className={useStyles().control}
        inputMode="numeric"
        value={value}
        placeholder={String(proposed)}
        title={t("cover.proposed", { people: proposed })}
        onChange={(_, data) => on.editCover(code, data.value)}
        onBlur={() => on.leaveCover(code)}
      />
    </Labelled>
  );
}
