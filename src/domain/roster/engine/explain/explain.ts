import {
  type Conflict,
  type DayPlan,
  type Ease,
  eased,
  peopleOf,
  type Person,
  type Problem,
  type Relaxation,
} from "../../index";
import { compile } from "../compile/compile";
import { daysShort, impossibleAlone } from "../counting";
import { decide, hardOnly, isCountedOut } from "../decide";
import { isLate, type SecondsLeft } from "../effort";
import { demandParts } from "./demand-parts";
import { type Milder, type Part, personParts, settingParts } from "./parts";
import type { MipSolver } from "../ports";
import { leastShortage } from "./shortage";

/** Ways out that are shown. */
const MOST_RELAXATIONS = 5;

/** What a supervisor would rather do comes first: fewer on a day, a colleague asked; a rule given up comes last. */
const ORDER = [
  "coverShort",
  "coverOver",
  "locked",
  "leave",
  "shiftNotAllowed",
  "minutesMin",
  "minutesMax",
].map((name) => `roster.relax.${name}`);

const rankOf = (code: string): number => (ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length);

/** Several parts that stand or fall together until they are looked at one by one. */
type Group = readonly Part[];

/** The person's own rules with no colleagues and no cover. */
const onlyPerson = (problem: Problem, person: Person): Problem => ({
  ...problem,
  people: [person],
  days: problem.days.map((d) => ({ ...d, demands: [] })),
  fixed: problem.fixed.filter((f) => f.person === person.id),
  wishes: [],
  published: null,
});

/** One day's cover with no days around it. */
const onlyDay = (problem: Problem, plan: DayPlan): Problem => ({
  ...problem,
  people: problem.people.map((p) => ({ ...p, tail: [], minMinutes: null, maxMinutes: null })),
  days: [plan],
  fixed: problem.fixed.filter((f) => f.day === plan.day),
  wishes: [],
  settings: { ...problem.settings, restPerPeriod: null, restPerWeek: 0, wholeRests: 0, weekendsOff: 0 },
  published: null,
});

const without = (problem: Problem, groups: readonly Group[]) =>
  groups.flat().reduce((p, part) => part.without(p), problem);

/**
 * Why an impossible request is impossible: leaves out group after group as long as it stays impossible, then looks
 * into the groups that are left. What remains collides, and would not without any one of them; when the time is over
 * first, what wasn't looked at yet remains too.
 */
export class Explainer {
  private byCounting = false;

  constructor(
    private readonly problem: Problem,
    private readonly seed: number,
    private readonly mip: MipSolver | null,
    private readonly left: SecondsLeft
  ) {}

  explain(): Conflict {
    const narrowed = this.narrowed();
    this.byCounting = isCountedOut(hardOnly(compile(narrowed)));
    const people = personParts(narrowed);
    const singles = [...settingParts(narrowed), ...demandParts(narrowed)].map((part): Group => [part]);
    const coarse = this.irreducible(narrowed, [...people, ...singles]);
    const rest = without(
      narrowed,
      [...people, ...singles].filter((g) => !coarse.includes(g))
    );
    const fine = this.irreducible(
      rest,
      coarse.flatMap((group) => group.map((part): Group => [part]))
    );
    const parts = fine.flat();
    const isCover = parts.some((p) => p.finding.code === "roster.part.coverShort");
    const shortage = isCover ? leastShortage(this.problem, this.seed, this.left) : null;
    return {
      rules: parts.map((p) => p.finding),
      shortage: shortage?.total ?? 0,
      missing: shortage?.missing ?? [],
      relaxations: this.waysOut(parts, shortage?.total ?? 0),
    };
  }

  /**
   * A smaller request that is impossible for the same reason: one person alone, or one day alone, when that is enough.
   */
  private narrowed(): Problem {
    const { problem } = this;
    const c = compile(problem);
    const alone = impossibleAlone(c)[0];
    if (alone !== undefined) return onlyPerson(problem, problem.people[alone]!);
    const short = daysShort(c)[0];
    return short === undefined ? problem : onlyDay(problem, problem.days[short]!);
  }

  /** Counting is quick: when it is enough for the whole, it is enough for its parts. */
  private isImpossible(problem: Problem): boolean {
    if (this.byCounting) return isCountedOut(hardOnly(compile(problem)));
    return decide(problem, this.seed, this.mip, this.left).is === "no";
  }

  /** Groups that are needed for the contradiction, none of which can be missed. */
  private irreducible(problem: Problem, groups: readonly Group[]): Group[] {
    const kept = [...groups];
    for (const group of groups) {
      if (isLate(this.left)) break;
      const left = kept.filter((g) => g !== group);
      const dropped = groups.filter((g) => !left.includes(g));
      if (this.isImpossible(without(problem, dropped))) kept.splice(kept.indexOf(group), 1);
    }
    return kept;
  }

  /** For each colliding rule the mildest change that makes the request possible, tried out; cheapest first. */
  private waysOut(parts: readonly Part[], shortage: number): Relaxation[] {
    const found = parts.flatMap((part) => part.milder.find((m) => this.helps(m)) ?? []);
    const ways = found.length > 0 ? found : this.togetherWays(parts);
    const cover = { code: "roster.relax.coverShort", params: { shifts: shortage }, cost: shortage * 4 };
    return [
      ...ways.map(({ code, params, people, cost }) => ({ code, params, cost, ...(people && { people }) })),
      ...(shortage > 0 ? [cover] : []),
    ]
      .sort((a, b) => rankOf(a.code) - rankOf(b.code) || a.cost - b.cost)
      .slice(0, MOST_RELAXATIONS);
  }

  private helps(ease: Ease): boolean {
    return !isLate(this.left) && decide(eased(this.problem, ease), this.seed, null, this.left).is === "yes";
  }

  /** Where no single person's change is enough: the same change for all of the people named. */
  private togetherWays(parts: readonly Part[]): Milder[] {
    const kinds = new Map<string, Milder[]>();
    for (const { milder } of parts) {
      const [last] = milder.slice(-1);
      if (last) kinds.set(last.code, [...(kinds.get(last.code) ?? []), last]);
    }
    return [...kinds.values()].flatMap((all) => {
      const { person: _, ...params } = all[0]!.params;
      const cost = all.reduce((n, m) => n + m.cost, 0);
      const together: Milder = { ...all[0]!, params, people: all.flatMap(peopleOf), cost };
      return all.length > 1 && this.helps(together) ? [together] : [];
    });
  }
}
