import { Button, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import {
  RULE_AREAS,
  RULE_PACKS,
  type RuleArea,
  type RuleMatter,
  type RulePack,
  type RulesProps,
} from "./state";

// At 270 px two English answers don't fit beside each other.
const useStyles = makeStyles({ answers: { flexWrap: "wrap" } });

const RECOMMENDED: Readonly<Record<RuleArea, RulePack>> = {
  platform: "current",
  law: "current",
  internal: "handbook",
};

/** Which pack for each area, and which document where the handbook contradicts itself. */
export function ChooseRules({ state, busy, on }: RulesProps) {
  const t = useText();
  const isFirst = state.table === null;
  return (
    <Section title={t("rulesView.choose")}>
      {RULE_AREAS.map((area) => (
        <Area
          key={area}
          area={area}
          chosen={state.packs[area]}
          reviewBy={state.reviews[area]}
          onChoose={on.choosePack}
        />
      ))}
      {state.matters
        .filter((matter) => state.packs[matter.area] === "handbook")
        .map((matter) => (
          <Matter
            key={matter.id}
            matter={matter}
            chosen={state.schemes[matter.id]}
            onChoose={on.chooseScheme}
          />
        ))}
      <Actions>
        <Button
          appearance={isFirst ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={on.planRules}
        >
          {t(isFirst ? "rules.write.title" : "rulesView.rewrite")}
        </Button>
      </Actions>
    </Section>
  );
}

interface AreaProps {
  readonly area: RuleArea;
  readonly chosen: RulePack;
  readonly reviewBy: string | undefined;
  readonly onChoose: (area: RuleArea, pack: RulePack) => void;
}

function Area({ area, chosen, reviewBy, onChoose }: AreaProps) {
  const t = useText();
  const styles = useStyles();
  const about = t(`rulesView.hint.${area}`);
  const hint =
    chosen === "current" && reviewBy !== undefined
      ? `${about} ${t("rulesView.reviewBy", { day: reviewBy })}`
      : about;
  return (
    <Labelled label={t(`rules.area.${area}`)} hint={hint}>
      <RadioGroup
        layout="horizontal"
        className={styles.answers}
        value={chosen}
        onChange={(_, data) => onChoose(area, data.value as RulePack)}
      >
        {RULE_PACKS.map((pack) => (
          <Radio
            key={pack}
            value={pack}
            label={
              RECOMMENDED[area] === pack
                ? t("rulesView.recommended", { pack: t(`rules.pack.${pack}`) })
                : t(`rules.pack.${pack}`)
            }
          />
        ))}
      </RadioGroup>
    </Labelled>
  );
}

interface MatterProps {
  readonly matter: RuleMatter;
  readonly chosen: string | undefined;
  readonly onChoose: (matter: string, scheme: string) => void;
}

function Matter({ matter, chosen, onChoose }: MatterProps) {
  const t = useText();
  return (
    <Labelled label={t(matter.label)} size="small">
      <Select
        size="small"
        value={chosen ?? matter.options[0]!.value}
        onChange={(_, data) => onChoose(matter.id, data.value)}
      >
        {matter.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
