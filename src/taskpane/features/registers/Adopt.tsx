import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLocale, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Actions, Panel } from "../../parts/Panel";
import type { FoundRole, FoundTable, RegistersState } from "./state";

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteDarkOrangeForeground1 },
  roles: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
});

interface Props {
  readonly found: NonNullable<RegistersState["found"]>;
  readonly busy: boolean;
  readonly onAdopt: (table: FoundTable, columns: Readonly<Record<string, string>>) => void;
}

/** The tables of this workbook: the likely one first, any other by hand, each column with why it was taken. */
export function Adopt({ found, busy, onAdopt }: Props) {
  const t = useText();
  const [key, setKey] = useState(found[0]?.key ?? "");
  const table = found.find((one) => one.key === key) ?? found[0];
  if (!table) return null;
  return (
    <Panel>
      <Labelled label={t("adoption.which")} size="small">
        <Select size="small" value={table.key} onChange={(_, data) => setKey(data.value)}>
          {found.map((one) => (
            <option key={one.key} value={one.key}>
              {t(one.isLikely ? "adoption.likely" : "adoption.other", { table: one.key, count: one.lines })}
            </option>
          ))}
        </Select>
      </Labelled>
      <Mapping key={table.key} table={table} busy={busy} onAdopt={onAdopt} />
    </Panel>
  );
}

function Mapping({ table, busy, onAdopt }: Pick<Props, "busy" | "onAdopt"> & { table: FoundTable }) {
  const t = useText();
  const styles = useStyles();
  const title = useId();
  const [columns, setColumns] = useState(() => Object.fromEntries(table.roles.map((r) => [r.role, r.col])));
  const [isAll, setAll] = useState(false);
  const first = table.roles.filter((r) => r.required || r.col !== "" || r.asked !== "");
  const rest = table.roles.filter((r) => !first.includes(r));
  const complete = table.roles.every((r) => !r.isKey || columns[r.role]);
  const choose = (role: string, col: string) => setColumns({ ...columns, [role]: col });
  return (
    <>
      <Text weight="semibold" id={title}>
        {t("adopt.found", { title: table.key, rows: table.lines })}
      </Text>
      {table.problems.map((problem) => (
        <Text key={problem} size={200} className={styles.problem}>
          {problem}
        </Text>
      ))}
      <div className={styles.roles}>
        {(isAll ? [...first, ...rest] : first).map((role) => (
          <RoleField
            key={role.role}
            role={role}
            table={table}
            col={columns[role.role] ?? ""}
            onChoose={choose}
          />
        ))}
      </div>
      {rest.length > 0 && (
        <Button appearance="subtle" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {t(isAll ? "adoption.fewer" : "adoption.all", { count: rest.length })}
        </Button>
      )}
      <Text size={200}>{t("adopt.promise")}</Text>
      <Actions>
        <Button
          appearance="primary"
          data-next
          disabledFocusable={!complete || busy}
          aria-describedby={title}
          onClick={() => onAdopt(table, columns)}
        >
          {t("adopt.use")}
        </Button>
      </Actions>
    </>
  );
}

interface RoleProps {
  readonly role: FoundRole;
  readonly table: FoundTable;
  readonly col: string;
  readonly onChoose: (role: string, col: string) => void;
}

/** Every column of the table may be the role's; what was seen stands under it, and a proposal says that it is one. */
function RoleField({ role, table, col, onChoose }: RoleProps) {
  const t = useText();
  const locale = useLocale();
  const hint =
    col === role.col && role.col !== ""
      ? role.evidence
      : role.asked !== ""
        ? t("adoption.perhaps", { column: role.asked, why: role.evidence })
        : "";
  return (
    <Labelled
      label={role.label[locale]}
      required={role.isKey}
      size="small"
      hint={hint === "" ? undefined : hint}
    >
      <Select size="small" value={col} onChange={(_, data) => onChoose(role.role, data.value)}>
        <option value="">{t("adopt.none")}</option>
        {table.columns.map(({ col: letters, header }) => (
          <option key={letters} value={letters}>
            {t("adoption.column", { col: letters, header })}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
