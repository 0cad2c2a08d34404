import { type Day, isoDay, monthOfDay, monthText } from "../../domain/kernel";
import { LEAVE, SWAP } from "../../domain/registers";
import { carriedOut, seenText, takenBack, type WantedCell } from "../../domain/roster";
import type { Line } from "../../domain/tables";
import type { ReadPort } from "../../excel";
import { text } from "../../text";
import { bodyOf, openBook } from "../../book/open";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { addLine } from "../register/add";
import { openRegisters } from "../register/lines";
import { type Asked, type AskKind, seenCells, shown, wantedOf } from "./ask-cells";
import { planEffect, wordOf } from "./ask-effect";
import { consequenceOf } from "./consequence";
import { entitled } from "./approver";
import type { AskPreview, LeaveArgs, SwapArgs } from "./shapes";
import { openRoster, type OpenRoster } from "./open-roster";
import { rowsOf } from "./publish";
import { called } from "./requested-cells";

type Plan = Promise<Outcome<Planned<AskPreview>>>;

/** 请假: asked, granted by somebody entitled, effective; or refused, or taken back. */
export const planLeave = (port: ReadPort, args: LeaveArgs, context: CommandContext): Plan =>
  planStep(port, { kind: "leave", args }, context);

/** 换班: asked, answered by the colleague, approved, effective. */
export const planSwap = (port: ReadPort, args: SwapArgs, context: CommandContext): Plan =>
  planStep(port, { kind: "swap", args }, context);

const SPECS = { leave: LEAVE, swap: SWAP } as const;

function planStep(port: ReadPort, asked: Asked, context: CommandContext): Plan {
  return asked.args.step === "ask" ? planAsk(port, asked, context) : planAnswer(port, asked, context);
}

/** A line in the register, with what stood on the roster when it was asked. */
async function planAsk(port: ReadPort, { kind, args }: Asked, context: CommandContext): Plan {
  const first = kind === "leave" ? args.from : args.day;
  if (args.person === undefined || first === undefined) return refuse("asks.incomplete");
  const open = await openRoster(port, { month: monthText(monthOfDay(first as Day)) });
  if (!open.ok) return open;
  const wanted = wantedOf(open.value, { kind, args } as Asked);
  if (!wanted.ok) return wanted;
  const { step: _, line: _line, by: _by, ...typed } = args;
  const days = Object.fromEntries(
    Object.entries(typed).map(([id, value]) => [id, typeof value === "number" ? isoDay(value as Day) : value])
  );
  const row = { ...days, ...namesOf(open.value, args), seen: seenText(wanted.value) };
  const planned = await addLine.plan(port, { register: kind, row }, context);
  if (!planned.ok) return planned;
  const { preview: line, ...rest } = planned.value;
  const preview: AskPreview = {
    ...shown(open.value, wanted.value),
    ...consequenceOf(open.value, wanted.value, context.locale),
    line: line.row,
    state: "asked",
  };
  return done({ ...rest, preview });
}

/** The register names people as the roster does. */
function namesOf(open: OpenRoster, args: LeaveArgs | SwapArgs): Record<string, string> {
  const name = (said: string) => called(said, open.standing.people)[0]?.name ?? said;
  const named: Record<string, string> = { person: name(args.person ?? "") };
  if ("other" in args && args.other !== undefined) named.other = name(args.other);
  return named;
}
interface Standing {
  readonly line: Line;
  readonly row: number;
}

/** What may follow what: nothing is approved that the colleague hasn't agreed to, nothing taken back twice. */
const STEPS: Readonly<Record<AskKind, Readonly<Record<string, readonly string[]>>>> = {
  leave: { approve: ["asked"], refuse: ["asked"], withdraw: ["asked", "approved"] },
  swap: {
    agree: ["asked"],
    decline: ["asked"],
    approve: ["agreed"],
    refuse: ["asked", "agreed"],
    withdraw: ["asked", "agreed", "approved"],
  },
};
async function planAnswer(port: ReadPort, asked: Asked, context: CommandContext): Plan {
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
  return planEffect(port, open.value, row, asked, effect.value, context);
}

async function lineOf(port: ReadPort, kind: AskKind, row: number | undefined): Promise<Outcome<Standing>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const open = await openRegisters(port, book.value, [SPECS[kind]]);
  if (!open.ok) return open;
  const [register] = open.value;
  if (!register) return refuse("asks.none");
  const body = bodyOf(register.register.table);
  const line = register.lines.find(({ index }) => row !== undefined && body.row + index + 1 === row);
  return line && row !== undefined ? done({ line, row }) : refuse("asks.noLine", { line: row ?? "" });
}

/** What was asked, as the register has it. */
function requestFrom(kind: AskKind, { values }: Line, { step }: { readonly step: string }): Asked {
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

const dayOfRequest = ({ kind, args }: Asked): Day => (kind === "leave" ? args.from : args.day) as Day;

/** The cells that change with this step; refused where they are no longer what the request saw. */
function effectOf(
  open: OpenRoster,
  request: Asked,
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
