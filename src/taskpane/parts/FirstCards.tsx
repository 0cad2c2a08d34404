import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ComponentType, createContext, useContext } from "react";
import type { TextKey } from "../../text";
import { useText } from "./language";
import { Panel } from "./Panel";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { fontSize: "24px", display: "flex", color: tokens.colorBrandForeground1 },
});

interface Place {
  readonly id: string;
  readonly icon: ComponentType;
  readonly first?: { readonly title: TextKey; readonly text: TextKey; readonly action: TextKey };
}

/** The places of the pane, for the cards that lead to some of them. */
export const FirstActions = createContext<readonly Place[]>([]);

/** Useful first actions, one card each. */
export function FirstCards({ onOpen }: { onOpen: (id: string) => void }) {
  return useContext(FirstActions).map((place) => <FirstCard key={place.id} place={place} onOpen={onOpen} />);
}

function FirstCard({ place, onOpen }: { place: Place; onOpen: (id: string) => void }) {
  const t = useText();
  const { id, first } = place;
  if (!first) return null;
  return (
    <Panel>
      <Heading icon={place.icon} title={t(first.title)} />
      <Body1>{t(first.text)}</Body1>
      <ActionButton says={first.action} onClick={() => onOpen(id)} />
    </Panel>
  );
}

function Heading({ icon: Icon, title }: { icon: ComponentType; title: string }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.head}>
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      {title}
    </Subtitle2>
  );
}
