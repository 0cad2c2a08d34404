import { makeStyles, tokens } from "@fluentui/react-components";
import { useLocale, useText } from "../../parts/language";
import { Choose, type Option } from "../../parts/Choose";
import { NOBODY } from "./due";
import type { DueLine } from "../../parts/due";
import type { DueFilter, DueKind } from "./state";

const useStyles = makeStyles({
  // Words of a choice stay readable in the narrowest pane: what doesn't fit beside goes below.
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "> *": { flex: "1 1 100px", minWidth: "100px" },
  },
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
  const registers = distinct(due.map(({ register }) => register));
  const people = distinct(due.map(({ who }) => who || NOBODY));
  const labelOf = (id: string) => due.find(({ register }) => register === id)?.label[locale] ?? id;
  const nameOf = (who: string) => (who === NOBODY ? t("today.filter.nobody") : who);
  return (
    <div className={useStyles().row}>
      {registers.length > 1 && (
        <Filter
          by="register"
          filter={filter}
          options={registers.map((id) => [id, labelOf(id)])}
          onChange={onChange}
        />
      )}
      {people.length > 1 && (
        <Filter
          by="who"
          filter={filter}
          options={people.map((who) => [who, nameOf(who)])}
          onChange={onChange}
        />
      )}
      <Kind filter={filter} onChange={onChange} />
    </div>
  );
}

interface FilterProps extends Pick<Props, "filter" | "onChange"> {
  readonly by: "register" | "who";
  readonly options: readonly Option[];
}

function Filter({ by, filter, options, onChange }: FilterProps) {
  const t = useText();
  return (
    <Choose
      label={t(`today.filter.${by}`)}
      size="small"
      value={filter[by]}
      none={t("today.filter.all")}
      options={options}
      onChoose={(value) => onChange({ ...filter, [by]: value })}
    />
  );
}

function Kind({ filter, onChange }: Pick<Props, "filter" | "onChange">) {
  const t = useText();
  return (
    <Choose
      label={t("today.filter.kind")}
      size="small"
      value={filter.kind}
      options={KINDS.map((kind) => [kind, t(`today.kind.${kind}`)] as const)}
      onChoose={(value) => onChange({ ...filter, kind: KINDS.find((kind) => kind === value) ?? "day" })}
    />
  );
}
