import { Body1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import type { BalanceRow, ScoreView } from "./explain";
import { Sentences } from "../../parts/Sentences";

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "2px 6px", textAlign: "right", fontWeight: "normal", whiteSpace: "nowrap" },
  name: { textAlign: "left" },
  brought: { color: tokens.colorNeutralForeground3 },
});

const LOADS = ["hours", "nights", "weekends", "holidays"] as const;

/** What the points stand for, and what each person has done and brings along from last months. */
export function Score({ score: { total, parts, rows } }: { score: ScoreView }) {
  const t = useText();
  const say = useMessage();
  return (
    <Section title={t("score.title")}>
      <Body1>{say(total)}</Body1>
      <Sentences lines={parts} />
      <Loads rows={rows} />
      <Text size={200}>{t("score.brought")}</Text>
    </Section>
  );
}

function Loads({ rows }: Pick<ScoreView, "rows">) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t("score.table")}>
      <table className={styles.table}>
        <Head />
        <tbody>
          {rows.map((row, i) => (
            <Person key={i} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head() {
  const t = useText();
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th className={mergeClasses(styles.cell, styles.name)} scope="col">
          {t("rosterView.person")}
        </th>
        {LOADS.map((load) => (
          <th key={load} className={styles.cell} scope="col">
            {t(`rosterView.count.${load}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const signed = (n: number): string => (n > 0 ? `+${n}` : `−${Math.abs(n)}`);

function Person({ row }: { row: BalanceRow }) {
  const styles = useStyles();
  return (
    <tr>
      <th className={mergeClasses(styles.cell, styles.name)} scope="row">
        {row.name}
      </th>
      {row.loads.map(({ own, brought }, i) => (
        <td key={i} className={styles.cell}>
          {own} {brought !== 0 && <span className={styles.brought}>({signed(brought)})</span>}
        </td>
      ))}
    </tr>
  );
}
