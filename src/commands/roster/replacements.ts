import {
  type Absence,
  type Change,
  type Gap,
  replacements,
  type Replacement,
  verdictOf,
} from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { type CommandContext, done, type Outcome, type Refusal, refuse } from "../contract";
import { type AbsenceArgs, absencesOf, rosterOf } from "./absences";
import { nameIn, previewOfChange } from "./change";
import type { GapAnswer, ReplacementAnswer, StandIn } from "./shapes";
import { fewestChanges, unclearCells } from "./repair";
import { openRoster, type OpenRoster } from "./open-roster";

/** People for whom a second change is looked for, per gap that nobody can fill alone. */
const MOST_CHAINS = 3;
/** Gaps for which that is done; longer absences are planned as a whole. */
const MOST_GAPS = 3;

/** 谁能顶: who can stand in for somebody who falls out, best first; writes nothing. */
export async function askReplacements(
  port: ReadPort,
  args: AbsenceArgs,
  context: CommandContext
): Promise<Outcome<ReplacementAnswer>> {
  const open = await openRoster(port, rosterOf(args));
  if (!open.ok) return open;
  const absences = absencesOf(open.value, args);
  return absences.ok ? answer(new Search(open.value, absences.value, context)) : absences;
}

async function answer(search: Search): Promise<Outcome<ReplacementAnswer>> {
  const { open, absences } = search;
  const gaps = replacements(open.problem, open.roster, absences);
  const hard = gaps.filter((g) => g.isNeeded && g.candidates.every((c) => c.verdict === "broken"));
  const whole = gaps.length > 1 || hard.length > 0 ? await search.whole() : null;
  if (whole && isCancelled(whole)) return whole;
  const isHopeless = whole !== null && !whole.ok;
  const answers: GapAnswer[] = [];
  for (const gap of gaps) {
    const chains = isHopeless || !hard.slice(0, MOST_GAPS).includes(gap) ? [] : await search.chains(gap);
    answers.push(search.gap(gap, chains));
  }
  return done({
    month: open.known.month,
    sheet: open.standing.sheet,
    code: absences[0]!.code,
    gaps: answers,
    absent: search.preview(search.absent(absences)),
    whole:
      whole &&
      (whole.ok
        ? { kind: "changes", preview: search.preview(whole.value.changes), proven: whole.value.proven }
        : { kind: "none", why: whole }),
  });
}

const isCancelled = (outcome: Outcome<unknown>): outcome is Refusal =>
  !outcome.ok && outcome.message.code === "roster.build.cancelled";

interface Chain {
  readonly person: string;
  readonly changes: readonly Change[];
}

/** One question: the roster, who is away, and what was worked out about it. */
class Search {
  constructor(
    readonly open: OpenRoster,
    readonly absences: readonly Absence[],
    private readonly context: CommandContext
  ) {}

  /** All absences at once with the fewest changes. */
  async whole() {
    const cells = unclearCells(this.open);
    return cells > 0
      ? refuse("roster.repair.unclear", { cells })
      : fewestChanges(this.open, this.absences, [], this.context);
  }

  /** For a few people who can't stand in by themselves: what else must change so that no rule breaks. */
  async chains(gap: Gap): Promise<Chain[]> {
    const chains: Chain[] = [];
    const away = this.absences.filter((a) => a.person === gap.absent && a.day === gap.day);
    for (const { person } of gap.candidates.slice(0, MOST_CHAINS)) {
      const taken = [{ person, day: gap.day, code: gap.shift }];
      const repair = await fewestChanges(this.open, away, taken, this.context);
      if (repair.ok) chains.push({ person, changes: repair.value.changes });
    }
    return chains;
  }

  gap(gap: Gap, chains: readonly Chain[]): GapAnswer {
    const name = nameIn(this.open);
    const linked = chains
      .map((chain) => this.linked(chain))
      .sort((a, b) => a.further - b.further || a.findings.length - b.findings.length);
    const alone = gap.candidates
      .filter((c) => !chains.some((chain) => chain.person === c.person))
      .map((c) => this.alone(gap, c));
    const open = alone.filter((o) => o.verdict !== "broken");
    const broken = alone.filter((o) => o.verdict === "broken");
    return {
      person: gap.absent,
      name: name(gap.absent),
      day: gap.day,
      shift: gap.shift,
      isNeeded: gap.isNeeded,
      options: [...open, ...linked, ...broken],
    };
  }

  preview(changes: readonly Change[]) {
    return previewOfChange(this.open, changes, this.context.locale);
  }

  absent(absences: readonly Absence[]): Change[] {
    const { problem, roster } = this.open;
    const first = problem.days[0]!.day;
    return absences.map(({ person, day, code }) => ({
      person,
      day,
      from: roster.cells[problem.people.findIndex((p) => p.id === person)]![day - first]!,
      to: code,
    }));
  }

  private linked({ person, changes }: Chain): StandIn {
    const preview = this.preview(changes);
    const name = nameIn(this.open)(person);
    return { ...preview, person, name, verdict: "chain", further: Math.max(0, changes.length - 2) };
  }

  private alone(gap: Gap, { person, from }: Replacement): StandIn {
    const away = this.absences.filter((a) => a.person === gap.absent && a.day === gap.day);
    const preview = this.preview([...this.absent(away), { person, day: gap.day, from, to: gap.shift }]);
    const verdict = verdictOf(preview.findings.map((f) => f.finding));
    return { ...preview, person, name: nameIn(this.open)(person), verdict, further: 0 };
  }
}
