import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLocale, useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { FoundRole, FoundTable, RegistersState } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";

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
  const called = ({ key: name, isLikely, lines }: FoundTable) =>
    t(isLikely ? "adoption.likely" : "adoption.other", { table: name, count: lines });
  return (
    <Panel>
      <Choose
        label={t("adoption.which")}
        size="small"
        value={table.key}
        options={found.map((one) => [one.key, called(one)] as const)}
        onChoose={setKey}
      />
      <Mapping key={table.key} table={table} busy={busy} onAdopt={onAdopt} />
    </Panel>
  );
}

function Mapping({ table, busy, onAdopt }: Pick<Props, "busy" | "onAdopt"> & { table: FoundTable }) {
  const t = useText();
  const title = useId();
  const [columns, setColumns] = useState<Columns>(() =>
    Object.fromEntries(table.roles.map((r) => [r.role, r.col]))
  );
  const isComplete = table.roles.every((r) => !r.isKey || columns[r.role]);
  const adopt = () => onAdopt(table, columns);
  return (
    <>
      <Text weight="semibold" id={title}>
        {t("adopt.found", { title: table.key, rows: table.lines })}
      </Text>
      <Problems problems={table.problems} />
      <Roles table={table} columns={columns} onChange={setColumns} />
      <Text size={200}>{t("adopt.promise")}</Text>
      <Actions>
        <ActionButton
          says="adopt.use"
          primary
          data-next
          off={!isComplete || busy}
          aria-describedby={title}
          onClick={adopt}
        />
      </Actions>
    </>
  );
}

type Columns = Readonly<Record<string, string>>;

function Problems({ problems }: Pick<FoundTable, "problems">) {
  const styles = useStyles();
  return problems.map((problem) => (
    <Text key={problem} size={200} className={styles.problem}>
      {problem}
    </Text>
  ));
}

interface RolesProps {
  readonly table: FoundTable;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** What is needed or was found; the rest on demand. */
function Roles({ table, columns, onChange }: RolesProps) {
  const [isAll, setAll] = useState(false);
  const first = table.roles.filter((r) => r.required || r.col !== "" || r.asked !== "");
  const rest = table.roles.filter((r) => !first.includes(r));
  const choose = (role: string, col: string) => onChange({ ...columns, [role]: col });
  return (
    <>
      <div className={useStyles().roles}>
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
      {rest.length > 0 && <MoreRoles count={rest.length} isAll={isAll} onToggle={() => setAll(!isAll)} />}
    </>
  );
}

interface MoreProps {
  readonly count: number;
  readonly isAll: boolean;
  readonly onToggle: () => void;
}

const MoreRoles = ({ count, isAll, onToggle }: MoreProps) => (
  <ActionButton
    says={isAll ? "adoption.fewer" : "adoption.all"}
    params={{ count }}
    appearance="subtle"
    aria-expanded={isAll}
    onClick={onToggle}
  />
);

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
  const column = (letters: string, header: string) => t("adoption.column", { col: letters, header });
  return (
    <Choose
      label={role.label[locale]}
      required={role.isKey}
      size="small"
      hint={useEvidence(role, col)}
      value={col}
      none={t("adopt.none")}
      options={table.columns.map((one) => [one.col, column(one.col, one.header)] as const)}
      onChoose={(letters) => onChoose(role.role, letters)}
    />
  );
}

/** Why the column was taken, or may be meant. */
function useEvidence({ col: taken, asked, evidence }: FoundRole, col: string): string | undefined {
  const t = useText();
  if (col === taken && taken !== "") return evidence || undefined;
  return asked === "" ? undefined : t("adoption.perhaps", { column: asked, why: evidence });
}
