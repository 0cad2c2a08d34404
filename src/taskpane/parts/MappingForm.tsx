import { Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useCalled, useText } from "./language";
import type { Candidate } from "./shown";
import { Actions, Panel } from "./Panel";
import { ActionButton } from "./ActionButton";
import { Choose } from "./Choose";

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
  const isComplete = roles.every((r) => !r.required || columns[r.role]);
  const choose = (role: string, column: string) => setColumns({ ...columns, [role]: column });
  const adopt = () => onAdopt(candidate.id, columns);
  return (
    <Panel>
      <Text weight="semibold" id={title}>
        {t("adopt.found", { title: candidate.title, rows: candidate.rows })}
      </Text>
      <RoleFields candidate={candidate} columns={columns} onChoose={choose} />
      <Text size={200}>{t("adopt.promise")}</Text>
      <Actions>
        <ActionButton says="adopt.use" primary off={!isComplete} aria-describedby={title} onClick={adopt} />
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
  const { mapping } = candidate;
  return mapping.roles.map(({ role, label, required }) => (
    <Choose
      key={role}
      label={called(label)}
      required={required}
      size="small"
      value={columns[role] ?? ""}
      none={t("adopt.none")}
      options={mapping.columns.map((column) => [column, column] as const)}
      onChoose={(column) => onChoose(role, column)}
    />
  ));
}
