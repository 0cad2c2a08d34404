import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import type { RosterCover, RosterDay, RosterPreview, RosterRow } from "./state";

const line = `1px solid ${tokens.colorNeutralStroke3}`;
const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  cell: {
    minWidth: "24px",
    height: "24px",
    padding: "0 2px",
    textAlign: "center",
    fontWeight: "normal",
    whiteSpace: "nowrap",
    borderBottom: line,
    borderRight: line,
  },
  name: {
    position: "sticky",
    left: 0,
    padding: "0 8px",
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: line,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  off: { backgroundColor: tokens.colorNeutralBackground4 },
  holiday: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  coloured: { color: "#1b1a19" },
  short: { backgroundColor: tokens.colorPaletteRedBackground2, fontWeight: tokens.fontWeightSemibold },
  count: { backgroundColor: tokens.colorNeutralBackground2, padding: "0 6px" },
});

const COUNTS = ["hours", "nights", "weekends", "rests"] as const;

/** People × days with letters and colours, counters beside, cover below; scrolls sideways with the keyboard too. */
export function RosterGrid({ preview }: { preview: RosterPreview }) {
  const t = useText();
  const styles = useStyles();
  const colours = new Map(preview.shifts.map((s) => [s.code, s.colour]));
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t("rosterView.grid")}>
      <table className={styles.table}>
        <Head days={preview.days} />
        <tbody>
          {preview.rows.map((row, i) => (
            <PersonRow key={i} row={row} colours={colours} />
          ))}
        </tbody>
        <tfoot>
          {preview.cover.map((cover) => (
            <CoverRow key={cover.code} cover={cover} />
          ))}
        </tfoot>
      </table>
    </div>
  );
}

function Head({ days }: { days: readonly RosterDay[] }) {
  const t = useText();
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th className={styles.name} scope="col">
          {t("rosterView.person")}
        </th>
        {days.map((day) => (
          <DayHead key={day.label} day={day} />
        ))}
        {COUNTS.map((count) => (
          <th key={count} className={mergeClasses(styles.cell, styles.count)} scope="col">
            {t(`rosterView.count.${count}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function DayHead({ day: { label, weekday, kind, holiday } }: { day: RosterDay }) {
  const t = useText();
  const styles = useStyles();
  const is = kind === "weekend" ? styles.off : kind === "holiday" ? styles.holiday : undefined;
  return (
    <th className={mergeClasses(styles.cell, is)} scope="col" title={holiday || undefined}>
      {label}
      <br />
      {t(`weekday.${weekday}`)}
    </th>
  );
}

function PersonRow({ row, colours }: { row: RosterRow; colours: ReadonlyMap<string, string> }) {
  const styles = useStyles();
  return (
    <tr>
      <th className={styles.name} scope="row">
        {row.name}
      </th>
      {row.cells.map((code, i) => (
        <ShiftCell key={i} code={code} colour={colours.get(code)} />
      ))}
      {COUNTS.map((count) => (
        <td key={count} className={mergeClasses(styles.cell, styles.count)}>
          {row[count]}
        </td>
      ))}
    </tr>
  );
}

function ShiftCell({ code, colour }: { code: string; colour: string | undefined }) {
  const styles = useStyles();
  return (
    <td
      className={mergeClasses(styles.cell, colour !== undefined && styles.coloured)}
      style={{ backgroundColor: colour }}
    >
      {code}
    </td>
  );
}

function CoverRow({ cover: { code, have, need } }: { cover: RosterCover }) {
  const t = useText();
  const styles = useStyles();
  return (
    <tr>
      <th className={styles.name} scope="row">
        {t("rosterView.cover", { code })}
      </th>
      {have.map((people, i) => (
        <CoverCell key={i} have={people} need={need[i] ?? 0} />
      ))}
      <td className={styles.count} colSpan={COUNTS.length} />
    </tr>
  );
}

function CoverCell({ have, need }: { have: number; need: number }) {
  const styles = useStyles();
  const isShort = have < need;
  return (
    <td className={mergeClasses(styles.cell, isShort && styles.short)}>
      {isShort ? `${have}/${need}` : have}
    </td>
  );
}
