import { areaOf } from "../../excel";
import type { Message } from "../../text";
import {
  type BookState,
  DAMAGE_ROLES,
  type DamageCandidate,
  queries,
  REQUIRED_ROLES,
  STAFF_ROLES,
  type StaffCandidate,
} from "../../commands";
import type { PaneState } from "../views/pane";
import type { Candidate } from "../views/parts/model";
import type { DueLine, NextStep } from "../views/today/model";
import { withInput } from "./input";
import type { Session } from "./session";
import { usualMonth } from "./state";

/** Looks at the workbook and puts what it finds into the views. */
export async function readBook(session: Session): Promise<void> {
  const book = await session.ask({ label: "pane.reading" }, (context) =>
    queries["book.state"].ask(session.host.port, {}, context)
  );
  const { today } = session.store.get();
  session.store.change(book ? stateOf(book, session) : { today: { ...today, status: "failed" } });
}

function stateOf(book: BookState, { store, host }: Session): Partial<PaneState> {
  const state = store.get();
  const { register, staff } = book;
  return {
    today: {
      status: "read",
      fresh: book.kept.length === 0,
      skipped: state.today.skipped,
      due: dueLines(book),
      steps: nextSteps(book, usualMonth(host.now())),
    },
    damage: {
      ...state.damage,
      register: register?.table ?? null,
      candidates: book.registerCandidates.map(damageCandidate),
    },
    roster: withInput({
      ...state.roster,
      staff: staff && { title: staff.sheet.name, people: staff.people.length },
      candidates: book.staffCandidates.map(staffCandidate),
      written: book.rosters.map(({ month, sheet }) => ({ value: month, label: sheet })),
      known: {
        people: staff?.people.map(({ id, name, names }) => ({ id, name, names })) ?? [],
        shifts: book.shifts,
      },
      away: {
        ...state.roster.away,
        people: staff?.people.map(({ id, name }) => ({ value: id, label: name })) ?? [],
      },
    }),
    settings: { ...state.settings, clockStands: book.clockStands, kept: book.kept.map(keptLine) },
  };
}

const keptLine = ({ key, value }: BookState["kept"][number]): Message => ({
  code: "settings.keptLine",
  params: { key, value },
});

function dueLines({ register }: BookState): DueLine[] {
  if (!register) return [];
  const place = { sheet: register.sheet, at: areaOf("A1") };
  const line = (band: DueLine["band"], count: number): DueLine[] =>
    count === 0
      ? []
      : [{ band, title: register.table, detail: { code: `today.${band}`, params: { count } }, place }];
  return [...line("over", register.overdue), ...line("today", register.dueSoon)];
}

function nextSteps(book: BookState, month: string): NextStep[] {
  const { register, registerCandidates, staff, rosters } = book;
  const steps: NextStep[] = [];
  if (book.clockStands)
    steps.push({ message: { code: "now.stands", params: {} }, action: "settings.clock", view: "settings" });
  if (staff && !rosters.some((r) => r.month === month))
    steps.push({
      message: { code: "today.noRoster", params: { month } },
      action: "first.roster.action",
      view: "roster",
    });
  if (!staff)
    steps.push({
      message: { code: "today.noStaff", params: {} },
      action: "first.roster.action",
      view: "roster",
    });
  if (register)
    steps.push({
      message: { code: "today.lines", params: { register: register.table, count: register.lines } },
      action: "first.damage.action",
      view: "damage",
    });
  else
    steps.push({
      message: {
        code: registerCandidates.length > 0 ? "today.registerFound" : "today.noRegister",
        params: {},
      },
      action: "first.damage.action",
      view: "damage",
    });
  return steps;
}

function damageCandidate({ table, mapping, others, lines }: DamageCandidate): Candidate {
  const required: readonly string[] = REQUIRED_ROLES;
  return {
    id: table.id,
    title: table.name,
    rows: lines,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: DAMAGE_ROLES.filter((role) => required.includes(role) || mapping[role] !== undefined).map(
        (role) => ({
          role,
          label: `damage.column.${role}`,
          required: required.includes(role),
          column: mapping[role] ?? "",
        })
      ),
    },
  };
}

function staffCandidate({ sheet, mapping, others, people }: StaffCandidate): Candidate {
  return {
    id: sheet.id,
    title: sheet.name,
    rows: people.length,
    mapping: {
      columns: [...Object.values(mapping), ...others],
      roles: STAFF_ROLES.filter((role) => role === "nick" || mapping[role] !== undefined).map((role) => ({
        role,
        label: `staffColumn.${role}`,
        required: false,
        column: mapping[role] ?? "",
      })),
    },
  };
}
