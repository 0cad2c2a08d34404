import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useLocale, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { NOBODY } from "./due";
import type { DueFilter, DueKind, DueLine } from "./state";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, "> select": { minWidth: 0 } },
});
const KINDS: readonly DueKind[] = ["day", "over", "all"];

interface Props {
  readonly due: readonly DueLine[];
  readonly filter: DueFilter;
  readonly onChange: (filter: DueFilter) => void;
}

const distinct = <T,>(items: readonly T[]): T[] => [...new Set(items)];

/** By register, person and kind; offered where there is something to choose. */
export function Filters({ due, filter, onChange }: Props) {
  const t = useText();
  const locale = useLocale();
  const styles = useStyles();
  const registers = distinct(due.map(({ register }) => register));
  const people = distinct(due.map(({ who }) => who || NOBODY));
  const labelOf = (id: string) => due.find(({ register }) => register === id)?.label[locale] ?? id;
  const select = (name: "register" | "who", values: readonly string[], label: (value: string) => string) => (
    <Labelled label={t(`today.filter.${name}`)} size="small">
      <Select
        size="small"
        className={styles.select}
        value={filter[name]}
        onChange={(_, { value }) => onChange({ ...filter, [name]: value })}
      >
        <option value="">{t("today.filter.all")}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </Select>
    </Labelled>
  );
  return (
    <div className={styles.row}>
      {registers.length > 1 && select("register", registers, labelOf)}
      {people.length > 1 && select("who", people, (who) => (who === NOBODY ? t("today.filter.nobody") : who))}
      <Labelled label={t("today.filter.kind")} size="small">
        <Select
          size="small"
          className={styles.select}
          value={filter.kind}
          onChange={(_, { value }) =>
            onChange({ ...filter, kind: KINDS.find((kind) => kind === value) ?? "day" })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`today.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Labelled>
    </div>
  );
}
