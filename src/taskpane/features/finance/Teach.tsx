import { Body1, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { StatementFile, UnknownFile } from "../../../commands";
import type { OwnSide } from "../../../domain/statements";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";
import { useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import { TypeIn } from "../../parts/TypeIn";
import type { SectionProps } from "./section";
import { begun, isBySign, kindsIn, type Teaching, turned } from "./teaching";

const useStyles = makeStyles({
  // Wider than the pane as a rule; it scrolls by itself, by the keyboard too.
  scroll: { width: "100%", overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `2px ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      whiteSpace: "nowrap",
    },
  },
});

interface Props extends SectionProps {
  readonly file: StatementFile;
  readonly unknown: UnknownFile;
}

/** A file nobody knows: what it looks like, what its columns may be, and somebody says what they are. */
export function Teach({ file, unknown, state, busy, on }: Props) {
  const t = useText();
  const teaching = state.teaching[file.name] ?? begun(file.name, unknown);
  const say = (change: Partial<Teaching>) => on.editTeaching(file.name, { ...teaching, ...change });
  return (
    <Panel>
      <Text weight="semibold">{t("finance.teach.title")}</Text>
      <Look unknown={unknown} name={file.name} />
      <Choose
        label={t("statements.layout.side")}
        size="small"
        value={teaching.side}
        options={SIDES.map((side) => [side, t(`statements.layout.side.${side}`)] as const)}
        onChoose={(side) => say(turned(teaching, unknown, side === "refunds" ? "refunds" : "account"))}
      />
      <Roles unknown={unknown} teaching={teaching} onSay={say} />
      <Kinds
        words={kindsIn(unknown, teaching)}
        chosen={teaching.refunds}
        onChoose={(refunds) => say({ refunds })}
      />
      <TypeIn label={t("statements.layout.name")} value={teaching.name} onType={(name) => say({ name })} />
      <Actions>
        <ActionButton
          says="finance.teach.action"
          primary
          off={busy || teaching.name.trim() === ""}
          onClick={() => on.teachStatement(file, teaching)}
        />
      </Actions>
    </Panel>
  );
}

const SIDES: readonly OwnSide[] = ["account", "refunds"];

function Look({ unknown: { headers, lines }, name }: { unknown: UnknownFile; name: string }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header, i) => (
              <th key={i} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, r) => (
            <tr key={r}>
              {headers.map((_, i) => (
                <td key={i}>{line[i] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SayProps {
  readonly unknown: UnknownFile;
  readonly teaching: Teaching;
  readonly onSay: (change: Partial<Teaching>) => void;
}

/** Every part with the column that may play it, and why. */
function Roles({ unknown, teaching, onSay }: SayProps) {
  const t = useText();
  const { side, columns, paid } = teaching;
  const headers = [...new Set(unknown.headers)].filter((header) => header !== "");
  return (
    <>
      {unknown.roles[side].map(({ role, label, header, evidence }) => (
        <Choose
          key={role}
          label={label}
          size="small"
          hint={header !== "" && columns[role] === header ? evidence : undefined}
          value={columns[role] ?? ""}
          none={t("adopt.none")}
          options={headers.map((one) => [one, one] as const)}
          onChoose={(chosen) => onSay({ columns: { ...columns, [role]: chosen } })}
        />
      ))}
      {isBySign(teaching) && (
        <Choose
          label={t("statements.layout.paid")}
          size="small"
          value={paid}
          options={PAID.map((one) => [one, t(`statements.layout.paid.${one}`)] as const)}
          onChoose={(chosen) => onSay({ paid: chosen === "plus" ? "plus" : "minus" })}
        />
      )}
    </>
  );
}

const PAID = ["minus", "plus"] as const;

interface KindsProps {
  readonly words: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (words: readonly string[]) => void;
}

/** The words of the kind of business; those that are pressed are refunds. */
function Kinds({ words, chosen, onChoose }: KindsProps) {
  const t = useText();
  const title = useId();
  if (words.length === 0) return null;
  const toggle = (word: string) =>
    onChoose(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <div role="group" aria-labelledby={title}>
      <Body1 id={title}>{t("statements.layout.refunds")}</Body1>
      <Caption1 block>{t("finance.teach.kinds")}</Caption1>
      <Actions>
        {words.map((word) => (
          <Button
            key={word}
            size="small"
            appearance={chosen.includes(word) ? "primary" : "secondary"}
            aria-pressed={chosen.includes(word)}
            onClick={() => toggle(word)}
          >
            {word}
          </Button>
        ))}
      </Actions>
    </div>
  );
}
