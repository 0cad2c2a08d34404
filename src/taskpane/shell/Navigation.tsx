import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Entry } from "../feature";
import type { PaneEvents } from "../pane";
import { useText } from "../parts/language";

const useStyles = makeStyles({
  // Excel draws its own menu over the pane's top right corner, 34 px wide on a Mac.
  bar: {
    display: "flex",
    // What does not fit beside the others stands below them: nothing runs into its neighbour, nothing is hidden.
    flexWrap: "wrap",
    columnGap: "4px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flex: "1 1 auto",
    minWidth: "max-content",
    padding: `${tokens.spacingVerticalMNudge} 2px ${tokens.spacingVerticalS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":lang(en)": { fontSize: "11px" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
  },
});

interface Props {
  readonly features: readonly Entry[];
  readonly view: string;
  readonly onOpen: PaneEvents["open"];
}

export function Navigation({ features, view, onOpen }: Props) {
  const t = useText();
  const tabs = features.filter(({ place }) => place === "tab");
  return (
    <nav className={useStyles().bar} aria-label={t("pane.navigation")}>
      {tabs.map(({ id, label }) => (
        <Tab key={id} label={t(label)} isCurrent={id === view} onOpen={() => onOpen(id)} />
      ))}
    </nav>
  );
}

interface TabProps {
  readonly label: string;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function Tab({ label, isCurrent, onOpen }: TabProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.tab, isCurrent && styles.current)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onOpen}
    >
      {label}
    </button>
  );
}
