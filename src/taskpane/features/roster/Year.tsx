import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { YearAnswer } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import type { PastEvents } from "./past-state";
import type { RosterState } from "./state";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "right", padding: "2px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left" },
  own: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

interface Props {
  readonly year: RosterState["past"]["year"];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly on: Pick<PastEvents, "askYear">;
}

/** 为什么又是我: one person's year beside everybody's. */
export function Year({ year, people, on }: Props) {
  const t = useText();
  return (
    <Section title={t("past.yearTitle")}>
      <Labelled label={t("past.person")}>
        <Select value={year?.asked ?? ""} onChange={(_, data) => on.askYear(data.value)}>
          <option value="">{t("form.choose")}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Labelled>
      {year && <Answer year={year} />}
    </Section>
  );
}

const MEASURES = ["nights", "weekends", "holidays"] as const;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function Answer({ year: { months, people, asked } }: { year: YearAnswer }) {
  const t = useText();
  const styles = useStyles();
  const [first, last] = [months[0], months[months.length - 1]];
  if (people.length === 0 || !first || !last) return <Text role="status">{t("past.yearNone")}</Text>;
  const mean = (of: (typeof MEASURES)[number]) =>
    rounded(people.reduce((s, p) => s + p[of], 0) / people.length);
  const own = people.find((p) => p.person === asked);
  return (
    <>
      <Text role="status">
        {own &&
          t("past.answer", {
            name: own.name,
            nights: own.nights,
            weekends: own.weekends,
            holidays: own.holidays,
            averageNights: mean("nights"),
            averageWeekends: mean("weekends"),
            averageHolidays: mean("holidays"),
          })}{" "}
        {t("past.yearMonths", { count: months.length, first, last })}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.name}>{t("past.person")}</th>
            {MEASURES.map((m) => (
              <th key={m} className={styles.cell}>
                {t(`past.${m}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...people]
            .sort((a, b) => b.nights - a.nights)
            .map((p) => (
              <tr key={p.person} className={p.person === asked ? styles.own : undefined}>
                <th scope="row" className={styles.name}>
                  {p.name}
                </th>
                {MEASURES.map((m) => (
                  <td key={m} className={styles.cell}>
                    {p[m]}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
