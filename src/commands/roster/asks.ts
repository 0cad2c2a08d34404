import { type Day, isoDay, monthOfDay, monthText } from "../../domain/kernel";
import { LEAVE, SWAP } from "../../domain/registers";
import {
  carriedOut,
  leaveCells,
  seenIn,
  seenText,
  swapCells,
  takenBack,
  type WantedCell,
  withVersionChanges,
} from "../../domain/roster";
import type { Line } from "../../domain/tables";
import { REQUEST_STATES } from "../../domain/words";
import { join, type ReadPort } from "../../excel";
import { listed, type Message, text } from "../../text";
import { bodyOf, openBook } from "../../book/open";
import { Draft } from "../../book/draft";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { addLine } from "../register/add";
import { editLine } from "../register/edit";
import { type OpenRegister, openRegisters } from "../register/lines";
import type { AskPreview, LeaveArgs, SwapArgs } from "./model";
import { openRoster, type OpenRoster } from "./open-roster";
import { writesOf } from "./change";
import { PUBLISHED, type Published, publishedIn, publishedKey, storedOf } from "./published";
import { rowsOf } from "./publish";
import { called } from "./requested-cells";

type Kind = "leave" | "swap";
type Args =
  { readonly kind: "leave"; readonly args: LeaveArgs } | { readonly kind: "swap"; readonly args: SwapArgs };
type Plan = Promise<Outcome<Planned<AskPreview>>>;

/** 请假: asked, granted by somebody entitled, effective; or refused, or taken back. */
export const planLeave = (port: ReadPort, args: LeaveArgs, context: CommandContext): Plan =>
  planStep(port, { kind: "leave", args }, context);

/** 换班: asked, answered by the colleague, approved, effective. */
export const planSwap = (port: ReadPort, args: SwapArgs, context: CommandContext): Plan =>
  planStep(port, { kind: "swap", args }, context);

const SPECS = { leave: LEAVE, swap: SWAP } as const;

function planStep(port: ReadPort, asked: Args, context: CommandContext): Plan {
  return asked.args.step === "ask" ? planAsk(port, asked, context) : planAnswer(port, asked, context);
}

/** A line in the register, with what stood on the roster when it was asked. */
async function planAsk(port: ReadPort, { kind, args }: Args, context: CommandContext): Plan {
  const first = kind === "leave" ? args.from : args.day;
  if (args.person === undefined || first === undefined) return refuse("asks.incomplete");
  const open = await openRoster(port, { month: monthText(monthOfDay(first as Day)) });
  if (!open.ok) return open;
  const wanted = wantedOf(open.value, { kind, args } as Args);
  if (!wanted.ok) return wanted;
  const { step: _, line: _line, by: _by, ...typed } = args;
  const days = Object.fromEntries(
    Object.entries(typed).map(([id, value]) => [id, typeof value === "number" ? isoDay(value as Day) : value])
  );
  const row = { ...days, ...namesOf(open.value, args), seen: seenText(wanted.value) };
  const planned = await addLine.plan(port, { register: kind, row }, context);
  if (!planned.ok) return planned;
  const { preview: line, ...rest } = planned.value;
  const preview: AskPreview = { ...shown(open.value, wanted.value), line: line.row, state: "asked" };
  return done({ ...rest, preview });
}

/** The register names people as the roster does. */
function namesOf(open: OpenRoster, args: LeaveArgs | SwapArgs): Record<string, string> {
  const name = (said: string) => called(said, open.standing.people)[0]?.name ?? said;
  const named: Record<string, string> = { person: name(args.person ?? "") };
  if ("other" in args && args.other !== undefined) named.other = name(args.other);
  return named;
}

/** The cells a request is about; refused by name where it is about none. */
function wantedOf(open: OpenRoster, { kind, args }: Args): Outcome<WantedCell[]> {
  const { sheet, people } = open.standing;
  const first = open.problem.days[0]!.day;
  const named = [args.person, kind === "swap" ? args.other : undefined].filter((name) => name !== undefined);
  for (const name of named) {
    const who = called(name, people);
    if (who.length !== 1)
      return refuse(who.length === 0 ? "roster.away.unknown" : "roster.away.twice", { person: name, sheet });
  }
  const [person, other] = named.map((name) => called(name, people)[0]!.id);
  const rows = rowsOf(open);
  if (kind === "leave") {
    if (args.half !== undefined) return done([]);
    const from = args.from as Day;
    const cells = leaveCells(rows, first, {
      person: person!,
      from,
      to: (args.to ?? from) as Day,
      code: args.code ?? "事假",
    });
    return cells.length > 0 ? done(cells) : refuse("roster.away.noShift", { sheet });
  }
  const back = args.back === undefined ? null : (args.back as Day);
  const cells = swapCells(rows, first, { person: person!, other: other ?? "", day: args.day as Day, back });
  return cells.length > 0 ? done(cells) : refuse("asks.noSwap", { sheet });
}

const shown = (open: OpenRoster, cells: readonly WantedCell[]): Pick<AskPreview, "month" | "changes"> => ({
  month: open.known.month,
  changes: cells.map((c) => ({ ...c, day: isoDay(c.day) })),
});

interface Standing {
  readonly register: OpenRegister;
  readonly line: Line;
  readonly row: number;
}

/** What may follow what: nothing is approved that the colleague hasn't agreed to, nothing taken back twice. */
const STEPS: Readonly<Record<Kind, Readonly<Record<string, readonly string[]>>>> = {
  leave: { approve: ["asked"], refuse: ["asked"], withdraw: ["asked", "approved"] },
  swap: {
    agree: ["asked"],
    decline: ["asked"],
    approve: ["agreed"],
    refuse: ["asked", "agreed"],
    withdraw: ["asked", "agreed", "approved"],
  },
};
const STATES: Readonly<Record<string, AskPreview["state"]>> = {
  agree: "agreed",
  decline: "declined",
  approve: "approved",
  refuse: "refused",
  withdraw: "withdrawn",
};

async function planAnswer(port: ReadPort, asked: Args, context: CommandContext): Plan {
  const { kind, args } = asked;
  const standing = await lineOf(port, kind, args.line);
  if (!standing.ok) return standing;
  const { line, row } = standing.value;
  const state = String(line.values.state ?? "asked");
  if (!STEPS[kind][args.step]?.includes(state))
    return refuse("asks.step", {
      line: row,
      state: wordOf(state),
      step: text(`asks.step.${args.step}`, {}, context.locale),
    });
  const request = requestFrom(kind, line, args);
  const open = await openRoster(port, { month: monthText(monthOfDay(dayOfRequest(request))) });
  if (!open.ok) return open;
  const allowed =
    args.step === "approve" || args.step === "refuse" ? entitled(open.value, request, args.by) : null;
  if (allowed) return allowed;
  const effect = effectOf(open.value, request, line, args.step, state);
  if (!effect.ok) return effect;
  return planEffect(port, open.value, standing.value, asked, effect.value, context);
}

async function lineOf(port: ReadPort, kind: Kind, row: number | undefined): Promise<Outcome<Standing>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const open = await openRegisters(port, book.value, [SPECS[kind]]);
  if (!open.ok) return open;
  const [register] = open.value;
  if (!register) return refuse("asks.none");
  const body = bodyOf(register.register.table);
  const line = register.lines.find(({ index }) => row !== undefined && body.row + index + 1 === row);
  return line && row !== undefined
    ? done({ register, line, row })
    : refuse("asks.noLine", { line: row ?? "" });
}

/** What was asked, as the register has it. */
function requestFrom(kind: Kind, { values }: Line, { step }: { readonly step: string }): Args {
  const day = (id: string) => (typeof values[id] === "number" ? values[id] : undefined);
  const word = (id: string) =>
    values[id] === null || values[id] === undefined ? undefined : String(values[id]);
  const person = word("person");
  if (kind === "leave")
    return {
      kind,
      args: {
        step: step as "approve",
        person,
        from: day("from"),
        to: day("to"),
        code: word("code"),
        half: word("half") as "am" | undefined,
      },
    };
  return {
    kind,
    args: { step: step as "approve", person, other: word("other"), day: day("day"), back: day("back") },
  };
}

const dayOfRequest = ({ kind, args }: Args): Day => (kind === "leave" ? args.from : args.day) as Day;

const wordOf = (state: string): string => REQUEST_STATES.find((c) => c.value === state)?.words[0] ?? state;

/** U-02, A-34: a supervisor, a team leader or a manager, and never for oneself; who isn't on the list is taken at their word. */
const TITLES = ["主管", "组长", "店长", "部门经理", "经理", "负责人", "supervisor", "manager"];

function entitled(open: OpenRoster, { args }: Args, by: string | undefined) {
  if (by === undefined || by.trim() === "") return refuse("asks.noApprover");
  const { people } = open.standing;
  const own = new Set(
    ["person" in args ? args.person : "", "other" in args ? args.other : ""].flatMap((name) =>
      called(name ?? "", people)
    )
  );
  const who = called(by, people);
  if (who.some((p) => own.has(p))) return refuse("asks.own", { by });
  const isEntitled = who.length === 0 || who.some((p) => TITLES.includes(p.group.toLowerCase()));
  return isEntitled ? null : refuse("asks.notEntitled", { by });
}

/** The cells that change with this step; refused where they are no longer what the request saw. */
function effectOf(
  open: OpenRoster,
  request: Args,
  line: Line,
  step: string,
  state: string
): Outcome<readonly WantedCell[]> {
  const isTaking = step === "approve";
  const isGivingBack = step === "withdraw" && state === "approved";
  if (!isTaking && !isGivingBack) return done([]);
  if (request.kind === "leave" && request.args.half !== undefined) return done([]);
  const first = open.problem.days[0]!.day;
  const seen = String(line.values.seen ?? "");
  const stale = refuse("asks.stale", { sheet: open.standing.sheet });
  if (isTaking) {
    const wanted = wantedOf(open, request);
    return wanted.ok && seenText(wanted.value) === seen ? wanted : stale;
  }
  const back = takenBack(seenCells(open, request, seen));
  return back.length > 0 && carriedOut(rowsOf(open), back, first) ? done(back) : stale;
}

/** The cells as they were when it was asked, whatever stands there now. */
function seenCells({ standing, problem }: OpenRoster, request: Args, seen: string): WantedCell[] {
  const idOf = (name: string | undefined) => called(name ?? "", standing.people)[0]?.id ?? "";
  const cells = seenIn(seen, problem.days[0]!.day);
  if (request.kind === "leave") {
    const { person, code = "事假" } = request.args;
    return cells.map(({ day, from }) => ({ person: idOf(person), day, from, to: code }));
  }
  const { person, other } = request.args;
  return cells.map(({ day, from }, i) => ({
    person: idOf(i % 2 === 0 ? person : other),
    day,
    from,
    to: cells[i % 2 === 0 ? i + 1 : i - 1]?.from ?? "",
  }));
}

async function planEffect(
  port: ReadPort,
  open: OpenRoster,
  { row }: Standing,
  { kind, args }: Args,
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
  const touches: Message = { code: "asks.touches", params: { line: row, cells: cells.length } };
  const name = (id: string) => open.problem.people.find((p) => p.id === id)?.name ?? id;
  const names = listed([...new Set(cells.map((c) => name(c.person)))], context.locale);
  const success: Message =
    cells.length > 0
      ? { code: "asks.effective", params: { names, cells: cells.length } }
      : { code: "asks.noted", params: { line: row } };
  const preview: AskPreview = { ...shown(open, cells), line: row, state };
  return done({ preview, writes: { ...parts.reduce(join), touches }, success, show: null });
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
  const first = open.problem.days[0]!.day;
  const named = cells.map((c) => ({
    ...c,
    name: open.problem.people.find((p) => p.id === c.person)?.name ?? c.person,
  }));
  const agreed = [...published.agreed, ...named];
  const isTold = withVersionChanges(published.rows, agreed, first);
  const record = storedOf({ ...published, agreed: isTold.length > 0 ? agreed : [] });
  return new Draft(open.staffed.book, context)
    .remember(PUBLISHED, record, { key: publishedKey(open.known.month) })
    .plan({ code: "settings.touches", params: {} });
}
