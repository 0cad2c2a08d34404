import { makeStyles, tokens } from "@fluentui/react-components";
import { Children, type ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    "> li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  button: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

export function List({ children }: { children: ReactNode }) {
  return (
    <ul className={useStyles().list}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  readonly onClick: () => void;
  /** It is the one that is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

export function ListButton({ onClick, current = false, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={useStyles().button}
      aria-current={current ? "true" : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface LinesProps<T> {
  readonly of: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list of what is only read. */
export function Lines<T>({ of, children }: LinesProps<T>) {
  return (
    <List>
      {of.map((item, i) => (
        <ListText key={i}>{children(item, i)}</ListText>
      ))}
    </List>
  );
}

export function ListText({ children }: { children: ReactNode }) {
  return <div className={useStyles().plain}>{children}</div>;
}
