import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day, Month } from "../../../domain/kernel";
import { daysOfMonth, ymd } from "../../../domain/kernel";
import type { Picked, PickedWhat } from "../../../domain/requests";
import { LEAVE_LABELS } from "../../../commands";
import type { Message } from "../../../text";
import { useMessage, useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Actions } from "../../parts/Panel";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  control: { minWidth: 0, width: "100%" },
});

/** Who, when and what there is to choose from. */
export interface Choices {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly month: Month;
  readonly shifts: readonly { readonly code: string }[];
}

interface Props {
  readonly choices: Choices;
  readonly done: "requests.ask.done" | "requests.ask.add";
  readonly onDone: (picked: Picked) => void;
}

/** 谁, 哪天, 什么: what wasn't understood, or wasn't written, is picked. */
export function Picker({ choices, done, onDone }: Props) {
  const t = useText();
  const say = useMessage();
  const styles = useStyles();
  const [person, setPerson] = useState("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [what, setWhat] = useState("");
  const options = whats(choices);
  const days = daysOfMonth(choices.month.year, choices.month.month);
  const chosen = options[Number(what)];
  const isReady = person !== "" && from !== "" && what !== "" && chosen !== undefined;
  const finish = () =>
    isReady &&
    onDone({ person, from: Number(from) as Day, to: Number(to || from) as Day, what: chosen.what });
  return (
    <div className={styles.fields}>
      <Pick label={t("requests.ask.who")} value={person} onPick={setPerson} isNext>
        {choices.people.map(({ id, name }) => [id, name])}
      </Pick>
      <Pick label={t("requests.ask.from")} value={from} onPick={setFrom}>
        {days.map((day) => [String(day), dayLabel(day)])}
      </Pick>
      <Pick label={t("requests.ask.to")} value={to} onPick={setTo}>
        {days.filter((day) => day > Number(from)).map((day) => [String(day), dayLabel(day)])}
      </Pick>
      <Pick label={t("requests.ask.what")} value={what} onPick={setWhat}>
        {options.map(({ label }, i) => [String(i), say(label)])}
      </Pick>
      <Actions>
        <Button size="small" appearance="primary" disabledFocusable={!isReady} onClick={finish}>
          {t(done)}
        </Button>
      </Actions>
    </div>
  );
}

const dayLabel = (day: Day): string => `${ymd(day).month}-${ymd(day).day}`;

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly isNext?: boolean;
  readonly children: readonly (readonly [value: string, label: string])[];
}

function Pick({ label, value, onPick, isNext, children }: PickProps) {
  const t = useText();
  return (
    <Labelled label={label} size="small">
      <Select
        size="small"
        className={useStyles().control}
        value={value}
        autoFocus={isNext}
        onChange={(_, data) => onPick(data.value)}
      >
        <option value="">{t("form.choose")}</option>
        {children.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}

interface What {
  readonly what: PickedWhat;
  readonly label: Message;
}

/** Leave first, then days off, then shifts. */
function whats({ shifts }: Choices): What[] {
  const one = (what: PickedWhat, code: Message["code"], params: Message["params"] = {}): What => ({
    what,
    label: { code, params },
  });
  return [
    ...Object.entries(LEAVE_LABELS).map(([code, label]) => one({ is: "leave", code }, label)),
    one({ is: "rest" }, "requests.ask.rest"),
    one({ is: "lockRest" }, "requests.ask.restFixed"),
    ...shifts.flatMap(({ code }) => [
      one({ is: "want", code }, "requests.ask.wants", { code }),
      one({ is: "avoid", code }, "requests.ask.avoids", { code }),
      one({ is: "lock", code }, "requests.ask.fixed", { code }),
    ]),
    one({ is: "extra" }, "requests.ask.extra"),
  ];
}
