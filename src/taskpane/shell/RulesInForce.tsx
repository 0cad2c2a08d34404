import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BookState } from "../../commands";
import type { TextKey } from "../../text";
import { useText } from "../parts/language";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    color: tokens.colorNeutralForeground2,
  },
  // A button as a word of the line.
  change: {
    minWidth: "auto",
    height: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForeground1,
  },
});

interface Props {
  readonly rules: BookState["rules"];
  readonly onOpen: (view: string) => void;
}

/** Which rules decide what stands below, in one line, and the way to them. */
export function RulesInForce({ rules, onOpen }: Props) {
  const t = useText();
  const styles = useStyles();
  const label = t(rules.chosen === "" ? "inForce.choose" : "inForce.change");
  return (
    <div className={styles.line}>
      <Text size={200}>{useLine(rules)}</Text>
      <Button appearance="transparent" size="small" className={styles.change} onClick={() => onOpen("rules")}>
        {label}
      </Button>
    </div>
  );
}

/** The areas of a choice as `rules.write` writes them. */
const AREAS: ReadonlyMap<string, TextKey> = new Map([
  ["平台=现行", "inForce.platform"],
  ["法律=现行", "inForce.law"],
  ["内部=现行", "inForce.internal"],
]);
const HANDBOOK = "手册";

function useLine({ chosen, table }: Props["rules"]): string {
  const t = useText();
  if (table !== null) return t("inForce.table", { sheet: table });
  if (chosen === "") return t("inForce.none");
  if (chosen === HANDBOOK) return t("inForce.handbook");
  const areas = chosen.split(",").flatMap((part) => AREAS.get(part) ?? []);
  // Typed by hand: shown as it stands.
  if (areas.length < chosen.split(",").length) return t("inForce.other", { rules: chosen });
  if (areas.length === AREAS.size) return t("inForce.current");
  return t("inForce.some", { areas: areas.map((area) => t(area)).join(t("inForce.and")) });
}
