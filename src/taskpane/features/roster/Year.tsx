import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { YearAnswer } from "../../../commands";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import type { PastEvents } from "./past-state";
import type { RosterState } from "./state";
import { Choose } from "../../parts/Choose";

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
      <Choose
        label={t("past.person")}
        value={year?.asked ?? ""}
        none={t("form.choose")}
        options={people.map(({ id, name }) => [id, name] as const)}
        onChoose={on.askYear}
      />
      {year && <Answer year={year} />}
    </Section>
  );
}

const MEASURES = ["nights", "weekends", "holidays"] as const;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function Answer({ year }: { year: YearAnswer }) {
  const t = useText();
  const { months, people, asked } = year;
  const [first, last] = [months[0], months[months.length - 1]];
  if (people.length === 0 || !first || !last) return <Text role="status">{t("past.yearNone")}</Text>;
  const own = people.find((p) => p.person === asked);
  return (
    <>
      <Text role="status">
        {own && <OwnYear own={own} people={people} />}{" "}
        {t("past.yearMonths", { count: months.length, first, last })}
      </Text>
      <Everybody people={people} asked={asked} />
    </>
  );
}

type People = YearAnswer["people"];

/** What one person did, beside the mean of all. */
function OwnYear({ own, people }: { own: People[number]; people: People }) {
  const t = useText();
  const mean = (of: (typeof MEASURES)[number]) =>
    rounded(people.reduce((s, p) => s + p[of], 0) / people.length);
  return t("past.answer", {
    name: own.name,
    nights: own.nights,
    weekends: own.weekends,
    holidays: own.holidays,
    averageNights: mean("nights"),
    averageWeekends: mean("weekends"),
    averageHolidays: mean("holidays"),
  });
}

function Everybody({ people, asked }: Pick<YearAnswer, "people" | "asked">) {
  const t = useText();
  const styles = useStyles();
  return (
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
            <PersonRow key={p.person} person={p} isAsked={p.person === asked} />
          ))}
      </tbody>
    </table>
  );
}

function PersonRow({ person, isAsked }: { person: People[number]; isAsked: boolean }) {
  const styles = useStyles();
  return (
    <tr className={isAsked ? styles.own : undefined}>
      <th scope="row" className={styles.name}>
        {person.name}
      </th>
      {MEASURES.map((m) => (
        <td key={m} className={styles.cell}>
          {person[m]}
        </td>
      ))}
    </tr>
  );
}
