import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { RULE_AREAS, RULE_PACKS, type RuleArea, type RulePack, type RulesProps } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";

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
      <Areas state={state} on={on} />
      <Matters state={state} on={on} />
      <Actions>
        <ActionButton
          says={isFirst ? "rules.write.title" : "rulesView.rewrite"}
          primary={isFirst}
          off={busy}
          onClick={on.planRules}
        />
      </Actions>
    </Section>
  );
}

type PartProps = Pick<RulesProps, "state" | "on">;

const Areas = ({ state: { packs, reviews }, on }: PartProps) =>
  RULE_AREAS.map((area) => (
    <Area key={area} area={area} chosen={packs[area]} reviewBy={reviews[area]} onChoose={on.choosePack} />
  ));

/** Where the handbook contradicts itself and is followed: which of its documents counts. */
function Matters({ state: { matters, packs, schemes }, on }: PartProps) {
  const t = useText();
  return matters
    .filter(({ area }) => packs[area] === "handbook")
    .map(({ id, label, options }) => (
      <Choose
        key={id}
        label={t(label)}
        size="small"
        value={schemes[id] ?? options[0]?.value ?? ""}
        options={options.map((one) => [one.value, one.label] as const)}
        onChoose={(scheme) => on.chooseScheme(id, scheme)}
      />
    ));
}

interface AreaProps {
  readonly area: RuleArea;
  readonly chosen: RulePack;
  readonly reviewBy: string | undefined;
  readonly onChoose: (area: RuleArea, pack: RulePack) => void;
}

function Area({ area, chosen, reviewBy, onChoose }: AreaProps) {
  const t = useText();
  const about = t(`rulesView.hint.${area}`);
  const isDated = chosen === "current" && reviewBy !== undefined;
  return (
    <Labelled
      label={t(`rules.area.${area}`)}
      hint={isDated ? `${about} ${t("rulesView.reviewBy", { day: reviewBy })}` : about}
    >
      <Packs area={area} chosen={chosen} onChoose={onChoose} />
    </Labelled>
  );
}

/** The field around it hands it its name. */
function Packs({ area, chosen, onChoose, ...named }: Omit<AreaProps, "reviewBy">) {
  const t = useText();
  const labelOf = (pack: RulePack) => {
    const name = t(`rules.pack.${pack}`);
    return RECOMMENDED[area] === pack ? t("rulesView.recommended", { pack: name }) : name;
  };
  const choose = (value: string) => onChoose(area, RULE_PACKS.find((pack) => pack === value) ?? chosen);
  return (
    <RadioGroup
      {...named}
      layout="horizontal"
      className={useStyles().answers}
      value={chosen}
      onChange={(_, data) => choose(data.value)}
    >
      {RULE_PACKS.map((pack) => (
        <Radio key={pack} value={pack} label={labelOf(pack)} />
      ))}
    </RadioGroup>
  );
}
