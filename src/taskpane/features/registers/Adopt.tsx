import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import { readChoice, wordOfChoice } from "../../../domain/fields";
import { useLocale, useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { FoundRole, FoundTable, Meant, RegistersState } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteDarkOrangeForeground1 },
  roles: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
});

interface Props {
  readonly found: NonNullable<RegistersState["found"]>;
  readonly busy: boolean;
  readonly onAdopt: (table: FoundTable, columns: Columns, words: Meant) => void;
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
  const [meant, setMeant] = useState<Meant>(table.meant);
  const adopt = () => onAdopt(table, columns, explained(table, columns, meant));
  return (
    <>
      <Text weight="semibold" id={title}>
        {t("adopt.found", { title: table.key, rows: table.lines })}
      </Text>
      <Problems problems={table.problems} />
      <Roles table={table} columns={columns} onChange={setColumns} meant={meant} onExplain={setMeant} />
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
  readonly meant: Meant;
  readonly onExplain: (meant: Meant) => void;
}

/** What is needed or was found; the rest on demand. */
function Roles({ table, columns, onChange, meant, onExplain }: RolesProps) {
  const [isAll, setAll] = useState(false);
  const first = table.roles.filter((r) => r.required || r.col !== "" || r.asked !== "");
  const rest = table.roles.filter((r) => !first.includes(r));
  const choose = (role: string, col: string) => onChange({ ...columns, [role]: col });
  return (
    <>
      <div className={useStyles().roles}>
        {(isAll ? [...first, ...rest] : first).map((role) => (
          <Fragment key={role.role}>
            <RoleField role={role} table={table} col={columns[role.role] ?? ""} onChoose={choose} />
            <Words
              role={role}
              words={unreadIn(table, role, columns[role.role] ?? "")}
              meant={meant[role.role] ?? {}}
              onExplain={(words) => onExplain({ ...meant, [role.role]: words })}
            />
          </Fragment>
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

/** The words of a column that nobody understands. */
const unreadIn = ({ columns }: FoundTable, { choices }: FoundRole, col: string): readonly string[] =>
  choices.length === 0
    ? []
    : (columns.find((one) => one.col === col)?.words ?? []).filter((word) => !readChoice(word, choices).ok);

/** What was said of words that stand in the columns that were chosen. */
const explained = (table: FoundTable, columns: Columns, meant: Meant): Meant =>
  Object.fromEntries(
    table.roles.flatMap((role) => {
      const said = unreadIn(table, role, columns[role.role] ?? "").flatMap((word) => {
        const value = meant[role.role]?.[word];
        return value === undefined ? [] : [[word, value] as const];
      });
      return said.length > 0 ? [[role.role, Object.fromEntries(said)] as const] : [];
    })
  );

interface WordsProps {
  readonly role: FoundRole;
  readonly words: readonly string[];
  readonly meant: Readonly<Record<string, string>>;
  readonly onExplain: (meant: Readonly<Record<string, string>>) => void;
}

/** Each word that nobody understands, with what it may mean. */
function Words({ role, words, meant, onExplain }: WordsProps) {
  const t = useText();
  const locale = useLocale();
  const options = role.choices.map((choice) => [choice.value, wordOfChoice(choice, locale)] as const);
  return words.map((word) => (
    <Choose
      key={word}
      label={t("adoption.word", { label: role.label[locale], word })}
      size="small"
      value={meant[word] ?? ""}
      none={t("adoption.wordLeft")}
      options={options}
      onChoose={(value) => onExplain({ ...meant, [word]: value })}
    />
  ));
}

/** Why the column was taken, or may be meant. */
function useEvidence({ col: taken, asked, evidence }: FoundRole, col: string): string | undefined {
  const t = useText();
  if (col === taken && taken !== "") return evidence || undefined;
  return asked === "" ? undefined : t("adoption.perhaps", { column: asked, why: evidence });
}
