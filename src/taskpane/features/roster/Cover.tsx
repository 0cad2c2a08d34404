import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useText } from "../../parts/language";
import type { CoverField, InputEvents, InputState } from "./input-state";
import { RequestLines } from "./RequestLines";
import { TypeIn } from "../../parts/TypeIn";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly input: InputState;
  readonly on: InputEvents;
}

/** How many people each shift needs, and on which days it needs more. */
export function Cover({ input: { cover, promotions }, on }: Props) {
  const t = useText();
  return (
    <>
      <People cover={cover} on={on} />
      <TypeIn
        label={t("promotions.title")}
        hint={t("promotions.hint")}
        value={promotions.text}
        onType={on.editPromotions}
      />
      <RequestLines label="promotions.lines" lines={promotions.lines} />
    </>
  );
}

function People({ cover, on }: Pick<InputState, "cover"> & Pick<Props, "on">) {
  const t = useText();
  const styles = useStyles();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className={styles.group}>
      <Text id={title}>{t("cover.title")}</Text>
      <div className={styles.fields}>
        {cover.map((field) => (
          <CoverInput key={field.code} field={field} on={on} />
        ))}
      </div>
      <Text size={200} className={styles.hint}>
        {t("cover.hint")}
      </Text>
    </div>
  );
}

function CoverInput({ field, on }: { field: CoverField; on: InputEvents }) {
  const t = useText();
  const { code, name, proposed, value, problem } = field;
  return (
    <TypeIn
      label={name}
      problem={problem}
      inputMode="numeric"
      value={value}
      placeholder={String(proposed)}
      title={t("cover.proposed", { people: proposed })}
      onType={(typed) => on.editCover(code, typed)}
      onBlur={() => on.leaveCover(code)}
    />
  );
}
