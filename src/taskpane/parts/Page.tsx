import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { onEscape } from "./keys";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  lead: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
    outline: "none",
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
});

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  /** Where Esc leads, on a page that took the place of another. */
  readonly onBack?: () => void;
  readonly children?: ReactNode;
}

/** A view, or what takes its place: its name, one sentence, its contents; begins at the top. */
export function Page({ title, lead, onBack, children }: PageProps) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    page.current?.closest("main")?.scrollTo(0, 0);
  }, [title]);
  return (
    <div ref={page} className={styles.page} onKeyDown={onBack && onEscape(onBack)}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {lead && <Text className={styles.lead}>{lead}</Text>}
      </header>
      {children}
    </div>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
