import { Body1, Button, Textarea } from "@fluentui/react-components";
import type { ClaimLine } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { List, ListButton } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import type { ClaimsEvents, ClaimsState } from "./state";

/** More than anybody works off at a time; how many there are beyond is said. */
const MOST = 30;
/** What one click leads to from each state. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  open: ["filed", "dropped"],
  filed: ["paid", "rejected"],
  rejected: ["filed", "dropped"],
  paid: [],
  dropped: ["open"],
  unread: [],
};
const WAITING: ReadonlySet<string> = new Set(["unread", "open", "filed"]);
const STATES = {
  open: "claimView.open",
  filed: "claimView.filed",
  paid: "claimView.paid",
  rejected: "claimView.rejected",
  dropped: "claimView.dropped",
} as const;
const isState = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state);

interface Props {
  readonly claims: ClaimsState;
  readonly busy: boolean;
  readonly on: ClaimsEvents;
}

/** Where the claims of the register stand: the page for the courier, the next state by one click, the totals. */
export function ClaimList({ claims, busy, on }: Props) {
  const t = useText();
  const { lines, plan, text } = claims;
  if (plan)
    return <PlanPanel plan={plan} busy={busy} onWrite={on.writeClaimPage} onBack={on.reviseClaimPage} />;
  return (
    <Section title={t("claimView.title")}>
      {lines?.length === 0 && <Body1 role="status">{t("claimView.none")}</Body1>}
      {lines && lines.length > 0 && <Lines claims={claims} busy={busy} on={on} />}
      {text !== null && (
        <Labelled label={t("claimView.text")}>
          <Textarea readOnly rows={5} value={text} onFocus={(event) => event.currentTarget.select()} />
        </Labelled>
      )}
      <Actions>
        {lines === null && (
          <Button disabledFocusable={busy} onClick={on.lookAtClaims}>
            {t("claimView.lookFirst")}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={on.planClaimTotals}>
          {t("claimView.totals")}
        </Button>
      </Actions>
    </Section>
  );
}

function Lines({ claims: { lines, chosen }, busy, on }: Props) {
  const t = useText();
  const all = lines ?? [];
  const waiting = all.filter(({ state }) => WAITING.has(state));
  const shown = (waiting.length > 0 ? waiting : all).slice(0, MOST);
  return (
    <>
      <List>
        {shown.map((line) => (
          <OneClaim key={line.row} line={line} isChosen={line.row === chosen} busy={busy} on={on} />
        ))}
      </List>
      {all.length > shown.length && (
        <Body1>{t("claimView.rest", { count: all.length - shown.length })}</Body1>
      )}
    </>
  );
}

function OneClaim({
  line,
  isChosen,
  busy,
  on,
}: Omit<Props, "claims"> & { line: ClaimLine; isChosen: boolean }) {
  const t = useText();
  const said = (state: string) => (isState(state) ? t(STATES[state]) : state);
  const state = line.stateWord === "" ? said(line.state) : t("claimView.unread", { word: line.stateWord });
  const facts = [
    t("claimView.line", { key: line.key, parcel: line.parcel, state }),
    line.missing > 0 ? t("claimView.missing", { count: line.missing }) : t("claimView.complete"),
    ...(line.due === null ? [] : [t("claimView.due", { due: line.due.replace("T", " ").slice(0, 16) })]),
  ];
  return (
    <>
      <ListButton onClick={() => on.chooseClaim(line.row)}>{facts.join(" · ")}</ListButton>
      {isChosen && (
        <Panel tinted>
          <Actions>
            <Button disabledFocusable={busy} onClick={() => on.planClaimPage(line.row)}>
              {t("claimView.page")}
            </Button>
            {(NEXT[line.state] ?? []).map((state) => (
              <Button key={state} disabledFocusable={busy} onClick={() => on.setClaimState(line.row, state)}>
                {t("claimView.to", { state: said(state) })}
              </Button>
            ))}
          </Actions>
        </Panel>
      )}
    </>
  );
}
