import { type BookState, commands, type Planned, type RefreshAnswer } from "../../../commands";
import { REFUND } from "../../../domain/registers";
import { columnOf } from "../../../domain/tables";
import { saidCell } from "../../../domain/fields";
import type { Desk, Started } from "../../feature";
import { planFlow } from "../../flow";
import type { PlanLine, Said } from "../../parts/shown";
import type { Conflict, RefundEvents, RefundState } from "./state";

/** More than anybody reads before confirming; the count says how many there are. */
const MOST_LINES = 30;

export const initial = (): RefundState => ({
  register: null,
  last: null,
  files: [],
  conflicts: [],
  plan: null,
});

/** 晨间刷新: an export is put in, what it changes is shown, conflicts are decided, one click writes. */
export function start({ session, state, change }: Desk<RefundState>): Started<RefundEvents> {
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan }));
  const choices = (): Readonly<Record<string, "mine" | "theirs">> =>
    Object.fromEntries(state().conflicts.flatMap(({ key, choice }) => (choice ? [[key, choice]] : [])));
  const propose = () =>
    flow.propose(commands["refund.refresh"], { files: state().files, keep: choices() }, (planned) => {
      change({ conflicts: conflictsOf(planned.preview, choices(), session.store.get().locale) });
      return planOf(planned, session.store.get().locale);
    });
  return {
    events: {
      putExport: (files) => {
        const names = session.host.files.hand(files.map((file) => ({ name: file.name, file })));
        change({ files: names, conflicts: [] });
        void propose();
      },
      decideConflict: (key, choice) => {
        change({ conflicts: state().conflicts.map((one) => (one.key === key ? { ...one, choice } : one)) });
        void propose();
      },
      writeRefresh: async () => {
        if (await flow.write()) change({ files: [], conflicts: [] });
      },
      discardRefresh: () => {
        flow.discard();
        change({ files: [], conflicts: [] });
      },
    },
    speaks: flow.again,
    book: (book) => {
      if (book) change({ register: registerIn(book), last: lastIn(book) });
    },
  };
}

const registerIn = ({ registers }: BookState): string | null =>
  registers.find(({ register }) => register === REFUND.id)?.table?.name ?? null;

function lastIn({ kept }: BookState): string | null {
  const raw = kept.find(({ key }) => key === "refresh.refund")?.value ?? "";
  return /"at":"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(raw)?.slice(1).join(" ") ?? null;
}

type Locale = "zh" | "en";
type Line = RefreshAnswer["lines"][number];

const planOf = ({ writes, preview }: Planned<RefreshAnswer>, locale: Locale): PlanLine => ({
  touches: writes.touches,
  facts: preview.lines
    .filter(({ kind }) => kind !== "conflict")
    .slice(0, MOST_LINES)
    .map((line) => factOf(line, locale)),
});

/** What anybody looks for first; the rest as the export has it. */
const FIRST = ["amount", "state", "order", "applied"];
const MOST_CELLS = 5;
const rank = ({ role }: Cell): number => (FIRST.includes(role) ? FIRST.indexOf(role) : FIRST.length);

function factOf({ key, kind, cells, message }: Line, locale: Locale): Said {
  const what = cells
    .filter((cell) => cell.new !== cell.old && !(kind === "new" && cell.role === "refund"))
    .sort((a, b) => rank(a) - rank(b))
    .map((cell) => moved(cell, locale));
  const more = what.length > MOST_CELLS ? " …" : "";
  const shown = what.slice(0, MOST_CELLS).join(locale === "zh" ? "；" : "; ");
  const said = kind === "unreadable" ? message : `${shown}${more}`;
  return { code: `refresh.line.${kind}`, params: { key, said } };
}

type Cell = Line["cells"][number];

function moved({ role, old, new: value }: Cell, locale: Locale): string {
  const column = columnOf(REFUND, role);
  const shown = (cell: Cell["old"]) =>
    cell === null || cell === "" ? "" : saidCell(column?.kind ?? "text", cell);
  const label = column?.header[locale] ?? role;
  return old === null || old === "" ? `${label} ${shown(value)}` : `${label} ${shown(old)} → ${shown(value)}`;
}

const conflictsOf = (
  { lines }: RefreshAnswer,
  choices: Readonly<Record<string, "mine" | "theirs">>,
  locale: Locale
): Conflict[] =>
  lines
    .filter(({ kind }) => kind === "conflict")
    .map(({ key, cells }) => ({
      key,
      cells: cells.map((cell): Said => ({ code: moved(cell, locale), params: {} })),
      choice: choices[key] ?? null,
    }));
