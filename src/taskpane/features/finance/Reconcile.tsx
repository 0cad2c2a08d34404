import { Body1, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ownName } from "../../../domain/statements";
import type { DecideArgs, ReconciledPair, StatementFile } from "../../../commands";
import { useMessage, useText } from "../../parts/language";
import { Lines, List, ListButton, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import { DropZone } from "./DropZone";
import type { Said } from "../../parts/shown";
import type { SectionProps } from "./section";
import { LimitPairs } from "./LimitPairs";
import { Teach } from "./Teach";
import type { FoundLine } from "./state";
import { ActionButton } from "../../parts/ActionButton";

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteRedForeground1 },
  table: { borderCollapse: "collapse", "& td": { padding: `2px ${tokens.spacingHorizontalS} 2px 0` } },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  wrap: { overflowWrap: "anywhere" },
});

type Events = SectionProps["on"];

/** 对账: the month's files against the register, before and after they are matched. */
export function ReconcileSection(props: SectionProps) {
  const { state, busy, on } = props;
  const t = useText();
  return (
    <Section title={t("finance.matchTitle")}>
      {state.problem && <Problem problem={state.problem} isBelow={state.handed.length > 0} />}
      {state.handed.length > 0 && <Handed {...props} />}
      {state.found && <Found found={state.found} busy={busy} on={on} />}
      <DropZone busy={busy} isFirst={state.names.length === 0} onFiles={on.handStatements} />
      {state.names.length > 0 && !state.found && <Waiting {...props} />}
    </Section>
  );
}

/** Why nothing was matched; what is wrong with single files stands with them. */
function Problem({ problem, isBelow }: { readonly problem: Said; readonly isBelow: boolean }) {
  const t = useText();
  const say = useMessage();
  const ofFiles = problem.code === "statements.refused" && isBelow;
  return (
    <Body1 role="alert" className={useStyles().problem}>
      {ofFiles ? t("finance.badFiles") : say(problem)}
    </Body1>
  );
}

/** The files of which one can't be used: any of them may be taken out, and one that nobody knows may be taught. */
function Handed(props: SectionProps) {
  const { state, busy, on } = props;
  return (
    <>
      <Lines of={state.handed}>
        {(file) => (
          <FileLine file={file}>
            <Drop name={file.name} busy={busy} onDrop={on.dropStatement} />
          </FileLine>
        )}
      </Lines>
      {state.handed.map(
        (file) => file.unknown && <Teach key={file.name} {...props} file={file} unknown={file.unknown} />
      )}
    </>
  );
}

interface DropProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onDrop: Events["dropStatement"];
}

function Drop({ name, busy, onDrop }: DropProps) {
  const t = useText();
  return (
    <ActionButton
      says="finance.dropFile"
      size="small"
      appearance="subtle"
      off={busy}
      aria-label={t("finance.dropFileOf", { name })}
      onClick={() => onDrop(name)}
    />
  );
}

/** Files that were put in and gave no answer yet. */
function Waiting({ state: { names, handed }, on }: SectionProps) {
  return (
    <>
      {handed.length === 0 && <Lines of={names}>{(name) => name}</Lines>}
      <Actions>
        <ActionButton says="finance.clear" onClick={on.clearStatements} />
      </Actions>
    </>
  );
}

function Found({ found, busy, on }: { found: FoundLine; busy: boolean; on: Events }) {
  return (
    <>
      <Lines of={found.files}>
        {(file) => (
          <FileLine file={file}>
            <Drop name={file.name} busy={busy} onDrop={on.dropStatement} />
          </FileLine>
        )}
      </Lines>
      <Buckets found={found} />
      <PlanPanel plan={found.plan} busy={busy} onWrite={on.writeStatements} onBack={on.clearStatements} />
      {found.open.length > 0 && <ToDo open={found.open} busy={busy} on={on} />}
      <LimitPairs limits={found.limits} busy={busy} on={on} />
    </>
  );
}

function ToDo({ open, busy, on }: { open: FoundLine["open"]; busy: boolean; on: Events }) {
  const t = useText();
  return (
    <>
      <Text weight="semibold">{t("finance.toDo")}</Text>
      <List>
        {open.map((pair, i) => (
          <div key={i}>
            <PairLine pair={pair} onShow={on.showRefund} />
            <Decide pair={pair} busy={busy} onDecide={on.decidePair} />
          </div>
        ))}
      </List>
    </>
  );
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);

function FileLine({
  file: { name, problems, ...read },
  children,
}: {
  file: StatementFile;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.wrap}>
        <Text weight="semibold">{name}</Text>
      </div>
      {read.isRead && <ReadText {...read} />}
      {problems.map(({ code, message }) => (
        <Body1 key={code} block className={styles.problem}>
          {message}
        </Body1>
      ))}
      {children}
    </>
  );
}

type FileRead = Pick<StatementFile, "layout" | "from" | "to" | "lines" | "expense">;

function ReadText({ layout, from, to, lines, expense }: FileRead) {
  const t = useText();
  const called = ownName(layout ?? "") ?? t(`layout.${layout ?? ""}` as Parameters<typeof t>[0]);
  const said = { layout: called, from: from ?? "", to: to ?? "", lines, expense: yuan(expense.fen) };
  return <Caption1>{t("finance.file", said)}</Caption1>;
}

/** How many are in each bucket; those without anything are left out. */
function Buckets({ found: { totals } }: { found: FoundLine }) {
  const t = useText();
  const styles = useStyles();
  const rows = Object.entries(totals).filter(([, { n }]) => n > 0);
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([bucket, { n, fen }]) => (
          <tr key={bucket}>
            <td>{t(`bucket.${bucket}` as Parameters<typeof t>[0])}</td>
            <td className={styles.number}>{n}</td>
            <td className={styles.number}>{yuan(fen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What may be said of a pair by hand: what is proposed is one or none, what was said before may be taken back. */
function waysOf({ bucket, rule, refund, flows }: ReconciledPair): readonly DecideArgs["as"][] {
  if (refund === null || flows.length === 0) return [];
  if (rule === "hand") return ["open"];
  if (bucket === "suggested") return ["together", "apart"];
  return bucket === "amount" ? ["apart"] : [];
}

interface DecideProps {
  readonly pair: ReconciledPair;
  readonly busy: boolean;
  readonly onDecide: Events["decidePair"];
}

function Decide({ pair, busy, onDecide }: DecideProps) {
  const ways = waysOf(pair);
  if (ways.length === 0) return null;
  return (
    <ListText>
      <Actions>
        {ways.map((way) => (
          <ActionButton
            key={way}
            says={`finance.${way}`}
            off={busy}
            size="small"
            onClick={() => onDecide(pair, way)}
          />
        ))}
      </Actions>
    </ListText>
  );
}

function PairLine({ pair, onShow }: { pair: ReconciledPair; onShow: (row: number) => void }) {
  const { row } = pair;
  const text = <PairText pair={pair} />;
  return row === null ? (
    <ListText>{text}</ListText>
  ) : (
    <ListButton onClick={() => onShow(row)}>{text}</ListButton>
  );
}

function PairText({ pair: { bucket, order, refund, fen, told } }: { pair: ReconciledPair }) {
  const t = useText();
  const number = (order ?? refund ?? "").slice(-6);
  return (
    <>
      <Text weight="semibold">
        {t("finance.pair", { bucket: t(`bucket.${bucket}`), number, yuan: yuan(fen) })}
      </Text>
      <Caption1 block className={useStyles().wrap}>
        {told}
      </Caption1>
    </>
  );
}
