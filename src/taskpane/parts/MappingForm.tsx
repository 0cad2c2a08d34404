import { Button, Select, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useCalled, useText } from "./language";
import { Labelled } from "./Labelled";
import type { Candidate } from "./model";
import { Actions, Panel } from "./Panel";

interface Props {
  readonly candidate: Candidate;
  readonly onAdopt: (id: string, columns: Readonly<Record<string, string>>) => void;
}

/** "Is this the table?", with the columns as we read them; each can be set right before it is adopted. */
export function MappingForm({ candidate, onAdopt }: Props) {
  const t = useText();
  const title = useId();
  const { roles } = candidate.mapping;
  const [columns, setColumns] = useState(() => Object.fromEntries(roles.map((r) => [r.role, r.column])));
  const complete = roles.every((r) => !r.required || columns[r.role]);
  return (
    <Panel>
      <Text weight="semibold" id={title}>
        {t("adopt.found", { title: candidate.title, rows: candidate.rows })}
      </Text>
      <RoleFields
        candidate={candidate}
        columns={columns}
        onChoose={(role, column) => setColumns({ ...columns, [role]: column })}
      />
      <Text size={200}>{t("adopt.promise")}</Text>
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={!complete}
          aria-describedby={title}
          onClick={() => onAdopt(candidate.id, columns)}
        >
          {t("adopt.use")}
        </Button>
      </Actions>
    </Panel>
  );
}

interface RoleProps {
  readonly candidate: Candidate;
  readonly columns: Readonly<Record<string, string>>;
  readonly onChoose: (role: string, column: string) => void;
}

function RoleFields({ candidate, columns, onChoose }: RoleProps) {
  const t = useText();
  const called = useCalled();
  return candidate.mapping.roles.map((r) => (
    <Labelled key={r.role} label={called(r.label)} required={r.required} size="small">
      <Select size="small" value={columns[r.role]} onChange={(_, data) => onChoose(r.role, data.value)}>
        <option value="">{t("adopt.none")}</option>
        {candidate.mapping.columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </Select>
    </Labelled>
  ));
}
