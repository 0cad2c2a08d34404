import { type BookState, commands, type Planned, queries, type RefreshAnswer } from "../../../commands";
import { REFUND } from "../../../domain/registers";
import { columnOf } from "../../../domain/tables";
import { saidCell } from "../../../domain/fields";
import type { Desk, Started } from "../../feature";
import { planFlow } from "../../flow";
import type { PlanLine, Said } from "../../parts/shown";
import { dueLines, unjudgedLines } from "../../parts/due";
import type { Conflict, RefundEvents, RefundState, Side, Taking } from "./state";

/** More than anybody reads before confirming; the count says how many there are. */
const MOST_LINES = 30;
const MOST_CONFLICTS = 10;
const MOST_REFUNDS = 30;

export const initial = (): RefundState => ({
  register: null,
  last: null,
  files: [],
  takings: [],
  conflicts: [],
  mostConflicts: MOST_CONFLICTS,
  due: null,
  unjudged: [],
  most: MOST_REFUNDS,
  plan: null,
});

/** 晨间刷新: an export is put in, what it changes is shown, conflicts are decided, one click writes. */
export function start(desk: Desk<RefundState>): Started<RefundEvents> {
  const { session, state, change } = desk;
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan }));
  const choices = (): Readonly<Record<string, "mine" | "theirs">> =>
    Object.fromEntries(state().conflicts.flatMap(({ key, choice }) => (choice ? [[key, choice]] : [])));
  const take = () =>
    TAKEN.filter((kind) => state().takings.find((one) => one.kind === kind)?.taken !== false);
  const propose = () =>
    flow.propose(
      commands["refund.refresh"],
      { files: state().files, take: take(), keep: choices() },
      (planned) => {
        const { locale } = session.store.get();
        change({
          takings: takingsOf(planned.preview, take()),
          conflicts: conflictsOf(planned.preview, choices(), locale),
        });
        return planOf(planned, take(), locale);
      }
    );
  const decide = (choice: Side, isMeant: (conflict: Conflict) => boolean) => {
    change({ conflicts: state().conflicts.map((one) => (isMeant(one) ? { ...one, choice } : one)) });
    void propose();
  };
  return {
    events: {
      putExport: (files) => {
        const names = session.host.files.hand(files.map((file) => ({ name: file.name, file })));
        change({ files: names, takings: [], conflicts: [], mostConflicts: MOST_CONFLICTS });
        void propose();
      },
      takeKind: (kind, taken) => {
        change({ takings: state().takings.map((one) => (one.kind === kind ? { ...one, taken } : one)) });
        void propose();
      },
      decideConflict: (key, choice) => decide(choice, (one) => one.key === key),
      decideKind: (kind, choice) => decide(choice, (one) => one.kind === kind),
      moreConflicts: () => change({ mostConflicts: state().mostConflicts + MOST_CONFLICTS }),
      moreRefunds: () => change({ most: state().most + MOST_REFUNDS }),
      writeRefresh: async () => {
        if (await flow.write()) change({ files: [], conflicts: [] });
      },
      discardRefresh: () => {
        flow.discard();
        change({ files: [], conflicts: [] });
      },
    },
    opened: () => askOpen(desk),
    speaks: async () => {
      flow.again();
      await askOpen(desk);
    },
    book: (book) => {
      if (book) change({ register: registerIn(book), last: lastIn(book) });
    },
  };
}

/** Beside other work: the open refunds, most urgent first, and those nobody can judge. */
async function askOpen({ session, change, state }: Desk<RefundState>): Promise<void> {
  if (state().register === null) return;
  const answer = await session.quietly((context) => queries["today.due"].ask(session.host.port, {}, context));
  if (!answer) return;
  if (!answer.ok) return session.refused(answer);
  const ours = <T extends { readonly register: string }>(all: readonly T[]) =>
    all.filter(({ register }) => register === REFUND.id);
  change({
    due: dueLines({ items: ours(answer.value.items) }, () => REFUND.sheet),
    unjudged: unjudgedLines(ours(answer.value.unjudged)),
  });
}

const registerIn = ({ registers }: BookState): string | null =>
  registers.find(({ register }) => register === REFUND.id)?.table?.name ?? null;

function lastIn({ kept }: BookState): string | null {
  const raw = kept.find(({ key }) => key === "refresh.refund")?.value ?? "";
  return /"at":"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(raw)?.slice(1).join(" ") ?? null;
}

type Locale = "zh" | "en";
type Line = RefreshAnswer["lines"][number];

const TAKEN = ["new", "changed"] as const satisfies readonly Taking["kind"][];

const takingsOf = (preview: RefreshAnswer, taken: readonly Taking["kind"][]): Taking[] =>
  TAKEN.flatMap((kind) =>
    preview[kind] > 0 ? [{ kind, count: preview[kind], taken: taken.includes(kind) }] : []
  );

const planOf = (
  { writes, preview }: Planned<RefreshAnswer>,
  taken: readonly Taking["kind"][],
  locale: Locale
): PlanLine => ({
  touches: writes.touches,
  facts: preview.lines
    .filter(({ kind }) => kind === "vanished" || kind === "unreadable" || taken.some((one) => one === kind))
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
      kind: cells.map(({ role }) => role).join(),
      choice: choices[key] ?? null,
    }));
