import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BookState } from "../../commands";
import { rulesInWords } from "../../commands/rules/in-words";
import { useLocale, useText } from "../parts/language";

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
  const said = rulesInWords(rules, useLocale());
  const label = t(rules.chosen === "" ? "inForce.choose" : "inForce.change");
  return (
    <div className={styles.line}>
      <Text size={200}>{t("inForce.line", { rules: said })}</Text>
      <Button appearance="transparent" size="small" className={styles.change} onClick={() => onOpen("rules")}>
        {label}
      </Button>
    </div>
  );
}
