import { Body1, Button, Caption1, Text } from "@fluentui/react-components";
import { choiceText } from "../../../domain/fields";
import { DAMAGE } from "../../../domain/registers";
import { columnOf } from "../../../domain/tables";
import { SOLUTIONS } from "../../../domain/words";
import { useLocale, useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { Field } from "../../parts/shown";
import { listed } from "../../../text";
import type { ClaimsEvents, ClaimsState } from "./state";

interface Props {
  readonly known: NonNullable<ClaimsState["known"]>;
  /** The fields that the form has. */
  readonly fields: readonly Pick<Field, "name">[];
  readonly on: Pick<ClaimsEvents, "takeWay">;
}

/** What a way out is written into. */
const WRITTEN = ["solution", "claim"];

/** What is known of the parcel that is typed: what was filled in, the ways out, what its claim will lack. */
export function Known({ known, fields, on }: Props) {
  const t = useText();
  const locale = useLocale();
  const { fills, remarks, ways } = known;
  const labelOf = (id: string) => columnOf(DAMAGE, id)?.header[locale] ?? id;
  const lacking = WRITTEN.filter((id) => !fields.some(({ name }) => name === id));
  return (
    <Panel tinted>
      <div role="status">
        {fills.length > 0 && <Text weight="semibold">{t("claimView.known")}</Text>}
        {fills.map(({ column, value, from }) => (
          <Body1 key={column} block>
            {t("claimView.fill", { label: labelOf(column), value, from })}
          </Body1>
        ))}
        {remarks.map(({ code, message }) => (
          <Body1 key={code} block>
            {message}
          </Body1>
        ))}
      </div>
      <Text weight="semibold">{t("claimView.ways")}</Text>
      {lacking.length > 0 && (
        <Body1 block>{t("claimView.noColumn", { columns: listed(lacking.map(labelOf), locale) })}</Body1>
      )}
      {ways.map((way) => (
        <Way
          key={way.solution}
          way={way}
          onTake={lacking.length < WRITTEN.length ? () => on.takeWay(way.solution) : null}
        />
      ))}
    </Panel>
  );
}

interface WayProps {
  readonly way: Props["known"]["ways"][number];
  /** Null: the register has no column that a choice could stand in. */
  readonly onTake: (() => void) | null;
}

function Way({ way, onTake }: WayProps) {
  const t = useText();
  const locale = useLocale();
  const solution = choiceText(way.solution, SOLUTIONS, locale);
  const yuan = (fen: number | null) =>
    fen === null ? t("claimView.noPrice") : t("claimView.yuan", { yuan: (fen / 100).toFixed(2) });
  return (
    <div>
      <Body1 block>
        {t("claimView.way", { solution, buyer: yuan(way.toBuyerFen), claim: yuan(way.claimFen) })}
      </Body1>
      {way.rules.map(({ id, text }) => (
        <Caption1 key={id} block>
          {t("claimView.rule", { id, text })}
        </Caption1>
      ))}
      {onTake && (
        <Actions>
          <Button size="small" onClick={onTake}>
            {t("claimView.take", { solution })}
          </Button>
        </Actions>
      )}
    </div>
  );
}
