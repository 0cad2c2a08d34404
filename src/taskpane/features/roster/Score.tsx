import { Body1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import type { BalanceRow, ScoreView } from "./explain";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "2px 6px", textAlign: "right", fontWeight: "normal", whiteSpace: "nowrap" },
  name: { textAlign: "left" },
  brought: { color: tokens.colorNeutralForeground3 },
});

const LOADS = ["hours", "nights", "weekends", "holidays"] as const;

/** What the points stand for, and what each person has done and brings along from last months. */
export function Score({ score }: { score: ScoreView }) {
  const t = useText();
  const say = useMessage();
  const styles = useStyles();
  return (
    <Section title={t("score.title")}>
      <Body1>{say(score.total)}</Body1>
      {score.parts.length > 0 && (
        <ul className={styles.list}>
          {score.parts.map((part, i) => (
            <li key={i}>{say(part)}</li>
          ))}
        </ul>
      )}
      <div className={styles.frame} tabIndex={0} role="region" aria-label={t("score.table")}>
        <table className={styles.table}>
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
          <tbody>
            {score.rows.map((row, i) => (
              <Person key={i} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200}>{t("score.brought")}</Text>
    </Section>
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
