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
  const kind = (day: RosterDay) =>
    mergeClasses(styles.cell, day.kind === "weekend" && styles.off, day.kind === "holiday" && styles.holiday);
  return (
    <thead>
      <tr>
        <th className={styles.name} scope="col">
          {t("rosterView.person")}
        </th>
        {days.map((day) => (
          <th key={day.label} className={kind(day)} scope="col" title={day.holiday || undefined}>
            {day.label}
            <br />
            {t(`weekday.${day.weekday}`)}
          </th>
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

function PersonRow({ row, colours }: { row: RosterRow; colours: ReadonlyMap<string, string> }) {
  const styles = useStyles();
  return (
    <tr>
      <th className={styles.name} scope="row">
        {row.name}
      </th>
      {row.cells.map((code, i) => (
        <td
          key={i}
          className={mergeClasses(styles.cell, colours.has(code) && styles.coloured)}
          style={{ backgroundColor: colours.get(code) }}
        >
          {code}
        </td>
      ))}
      {COUNTS.map((count) => (
        <td key={count} className={mergeClasses(styles.cell, styles.count)}>
          {row[count]}
        </td>
      ))}
    </tr>
  );
}

function CoverRow({ cover }: { cover: RosterCover }) {
  const t = useText();
  const styles = useStyles();
  return (
    <tr>
      <th className={styles.name} scope="row">
        {t("rosterView.cover", { code: cover.code })}
      </th>
      {cover.have.map((have, i) => (
        <td key={i} className={mergeClasses(styles.cell, have < cover.need[i]! && styles.short)}>
          {have < cover.need[i]! ? `${have}/${cover.need[i]}` : have}
        </td>
      ))}
      <td className={styles.count} colSpan={COUNTS.length} />
    </tr>
  );
}
