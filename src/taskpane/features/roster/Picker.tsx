import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day, Month } from "../../../domain/kernel";
import { daysOfMonth, ymd } from "../../../domain/kernel";
import type { Picked, PickedWhat } from "../../../domain/requests";
import { LEAVE_LABELS } from "../../../commands";
import type { Message } from "../../../text";
import { useMessage, useText } from "../../parts/language";
import { Choose, type Option } from "../../parts/Choose";
import { Actions } from "../../parts/Panel";
import { ActionButton } from "../../parts/ActionButton";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
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
  const [form, setForm] = useState<Form>({ person: "", from: "", to: "", what: "" });
  const picked = pickedIn(form, choices);
  return (
    <div className={useStyles().fields}>
      <Picks form={form} choices={choices} onEdit={(part) => setForm({ ...form, ...part })} />
      <Actions>
        <ActionButton
          says={done}
          size="small"
          primary
          off={picked === null}
          onClick={() => picked && onDone(picked)}
        />
      </Actions>
    </div>
  );
}

interface Form {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

const daysIn = ({ month }: Choices): Day[] => daysOfMonth(month.year, month.month);

/** Null until somebody, a first day and what is asked are chosen. */
function pickedIn({ person, from, to, what }: Form, choices: Choices): Picked | null {
  const chosen = whats(choices)[Number(what)];
  const dayOf = (text: string) => daysIn(choices).find((day) => String(day) === text);
  const [first, last] = [dayOf(from), dayOf(to || from)];
  if (person === "" || what === "" || !chosen || first === undefined || last === undefined) return null;
  return { person, from: first, to: last, what: chosen.what };
}

interface PicksProps {
  readonly form: Form;
  readonly choices: Choices;
  readonly onEdit: (part: Partial<Form>) => void;
}

function Picks({ form, choices, onEdit }: PicksProps) {
  const t = useText();
  const say = useMessage();
  const days = daysIn(choices).map((day) => [String(day), dayLabel(day)] as const);
  const people = choices.people.map(({ id, name }) => [id, name] as const);
  const later = days.filter(([day]) => Number(day) > Number(form.from));
  const asked = whats(choices).map(({ label }, i) => [String(i), say(label)] as const);
  const field = (name: keyof Form, label: string, options: readonly Option[]) => ({
    label,
    options,
    size: "small" as const,
    none: t("form.choose"),
    value: form[name],
    onChoose: (value: string) => onEdit({ [name]: value }),
  });
  return (
    <>
      <Choose {...field("person", t("requests.ask.who"), people)} autoFocus />
      <Choose {...field("from", t("requests.ask.from"), days)} />
      <Choose {...field("to", t("requests.ask.to"), later)} />
      <Choose {...field("what", t("requests.ask.what"), asked)} />
    </>
  );
}

const dayLabel = (day: Day): string => `${ymd(day).month}-${ymd(day).day}`;

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
