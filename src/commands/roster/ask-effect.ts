import { type Day, isoDay } from "../../domain/kernel";
import { netChanges, type WantedCell } from "../../domain/roster";
import { REQUEST_STATES } from "../../domain/words";
import { join, type ReadPort } from "../../excel";
import { listed, type Message } from "../../text";
import { Draft } from "../../book/draft";
import { type CommandContext, done, type Outcome, type Planned } from "../contract";
import { editLine } from "../register/edit";
import { approversIn } from "./approver";
import { type Asked, shown } from "./ask-cells";
import { writesOf } from "./change";
import { consequenceOf } from "./consequence";
import type { AskPreview } from "./shapes";
import type { OpenRoster } from "./open-roster";
import { PUBLISHED, type Published, publishedIn, publishedKey, storedOf } from "./published";

type Plan = Promise<Outcome<Planned<AskPreview>>>;

const STATES: Readonly<Record<string, AskPreview["state"]>> = {
  agree: "agreed",
  decline: "declined",
  approve: "approved",
  refuse: "refused",
  withdraw: "withdrawn",
};

/** What a state is called in the register. */
export const wordOf = (state: string): string =>
  REQUEST_STATES.find((c) => c.value === state)?.words[0] ?? state;

/** The line, the cells of the roster and what the group is told next, in one plan. */
export async function planEffect(
  port: ReadPort,
  open: OpenRoster,
  row: number,
  { kind, args }: Asked,
  cells: readonly WantedCell[],
  context: CommandContext
): Plan {
  const state = STATES[args.step] ?? "asked";
  const stamp: Record<string, string> =
    args.step === "approve" ? { approver: args.by ?? "", approved: nowText(context) } : {};
  const edited = await editLine.plan(
    port,
    { register: kind, line: row, row: { state: wordOf(state), ...stamp } },
    context
  );
  if (!edited.ok) return edited;
  const published = publishedIn(open.staffed.book, open.known.month);
  if (!published.ok) return published;
  const parts = [
    edited.value.writes,
    ...(cells.length > 0 ? [writesOf(open, cells)] : []),
    ...(cells.length > 0 && published.value ? [remembered(open, published.value, cells, context)] : []),
  ];
  const touches = touchesOf(open, args, row, cells.length);
  const name = (id: string) => open.problem.people.find((p) => p.id === id)?.name ?? id;
  const names = listed([...new Set(cells.map((c) => name(c.person)))], context.locale);
  const success: Message =
    cells.length > 0
      ? { code: "asks.effective", params: { names, cells: cells.length } }
      : { code: "asks.noted", params: { line: row } };
  const consequence = consequenceOf(open, cells, context.locale);
  const preview: AskPreview = { ...shown(open, cells), ...consequence, line: row, state };
  return done({ preview, writes: { ...parts.reduce(join), touches }, success, show: null });
}

/** What is written; and whoever agrees or refuses and is on no list is named. */
function touchesOf(open: OpenRoster, { step, by = "" }: Asked["args"], line: number, cells: number): Message {
  const isDecided = step === "approve" || step === "refuse";
  return isDecided && approversIn(open, by).length === 0
    ? { code: "asks.touchesUnlisted", params: { line, cells, by } }
    : { code: "asks.touches", params: { line, cells } };
}

const nowText = ({ now }: CommandContext): string => {
  const minutes = Math.floor((now % 86400) / 60);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${isoDay(Math.floor(now / 86400) as Day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** What was approved since the last version belongs to what is told from now on. */
function remembered(
  open: OpenRoster,
  published: Published,
  cells: readonly WantedCell[],
  context: CommandContext
) {
  const named = cells.map((c) => ({
    ...c,
    name: open.problem.people.find((p) => p.id === c.person)?.name ?? c.person,
  }));
  const record = storedOf({ ...published, agreed: netChanges([...published.agreed, ...named]) });
  return new Draft(open.staffed.book, context)
    .remember(PUBLISHED, record, { key: publishedKey(open.known.month) })
    .plan({ code: "settings.touches", params: {} });
}
