import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { TABS, type Tab } from "./month-state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: "2px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flex: "1 1 0",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
  },
});

/** 准备 and 这个月, one of them shown. */
export function Tabs({ tab, onChoose }: { tab: Tab; onChoose(tab: Tab): void }) {
  const t = useText();
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={t("rosterView.tabs")}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.tab, name === tab && styles.current)}
          aria-current={name === tab ? "page" : undefined}
          onClick={() => onChoose(name)}
        >
          {t(`rosterView.tab.${name}`)}
        </button>
      ))}
    </nav>
  );
}
