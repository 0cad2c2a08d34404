/**
 * npm run bench:desk [-- --from 1 --to 200 --seconds 2 --work 4 --least 1 --most 12 --json]: makes and solves seeded desk
 * months of so many people, verifies every answer, and prints what the users would have waited for. With --work
 * (millions of moves) the limit is work instead of time, so that the answers don't depend on what else the machine does.
 * With --humane the months are weighed for people's rhythm too (the --shop month of nine people with so many rests a
 * month is what docs/roster.md shows, --plain as it was before, --individuals with people who aren't all alike), and the
 * table says how near the best and how bearable they are.
 * With --memory: what thirty requests in a row leave behind.
 */
import { parseArgs } from "node:util";
import loadHighs from "highs";
import {
  checkRoster,
  isLawful,
  openingBalances,
  type Problem,
  REST,
  type Roster,
  type SolveLimits,
  type SolveOutcome,
  type SolveRequest,
} from "../../src/domain/roster";
import { type MipSolver, solveRoster } from "../../src/domain/roster/engine";
import { highsSolver } from "../../src/workers/roster";
import { memoryTable } from "./desk-memory";
import { type DeskMonth, deskMonth, humaneMonth, shopMonth } from "./desk-months";
import { type PlainRhythm, plainRhythm } from "./roster-rhythm";

interface Measured {
  readonly outcome: SolveOutcome;
  readonly seconds: number;
  /** Seconds of processor time, the compiler's included. */
  readonly cpu: number;
  readonly first: number;
}

interface Row {
  readonly seed: number;
  readonly people: number;
  readonly planted: string | null;
  readonly answer: SolveOutcome["kind"];
  readonly correct: boolean;
  /** Seconds for the answer, by the clock and of the processor. */
  readonly seconds: number;
  readonly cpu: number;
  /** Seconds to the first lawful roster, or to the explanation. */
  readonly first: number;
  readonly score: number | null;
  readonly bound: number | null;
  readonly proven: boolean;
  /** Every kind of unevenness is as small as one roster unit can make it. */
  readonly even: boolean;
  readonly rhythm: PlainRhythm | null;
  readonly repair: { readonly changed: number; readonly proven: boolean; readonly seconds: number } | null;
}

/** Months up to this size are "small" in the table. */
const SMALL = 12;

function measure(request: SolveRequest, mip: MipSolver): Measured {
  const started = performance.now();
  const before = process.cpuUsage();
  let first = Infinity;
  const outcome = solveRoster(request, {
    clock: () => performance.now(),
    mip,
    report: ({ open }) => {
      if (open === 0) first = Math.min(first, performance.now() - started);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { outcome, seconds, cpu: (user + system) / 1e6, first: first / 1000 };
}

/** Somebody who works on the tenth day falls ill for two days. */
function withSickness(problem: Problem, roster: Roster): Problem {
  const at = roster.cells.findIndex(
    (row) => row[9] !== REST && problem.shifts.some((s) => s.code === row[9])
  );
  const person = problem.people[Math.max(0, at)]!.id;
  const ill = problem.days.slice(9, 11).map(({ day }) => ({ person, day, code: "病假" }));
  const fixed = problem.fixed.filter((f) => !ill.some((i) => i.person === f.person && i.day === f.day));
  return { ...problem, fixed: [...fixed, ...ill], published: roster };
}

function changedCells(before: Roster, after: Roster): number {
  return after.cells.flatMap((row, p) => row.filter((code, d) => code !== before.cells[p]![d])).length;
}

function repairOf(problem: Problem, roster: Roster, limits: SolveLimits, mip: MipSolver): Row["repair"] {
  const ill = withSickness(problem, roster);
  const { outcome, seconds: took } = measure({ problem: ill, seed: 1, limits, mode: "repair" }, mip);
  if (outcome.kind !== "solved") return null;
  return { changed: changedCells(roster, outcome.roster), proven: outcome.proven, seconds: took };
}

/** Rhythm of a month, counted by a script that shares nothing with the engine. */
function rhythmIn(problem: Problem, { cells }: Roster): PlainRhythm {
  const codes = (isAsked: (kind: string) => boolean) =>
    problem.shifts.filter((s) => isAsked(s.kind)).map((s) => s.code);
  const isAway = (day: number) =>
    problem.fixed.some((f) => f.day === day && f.code !== REST && !codes(() => true).includes(f.code)) ||
    problem.people.some((p) => (p.joined ?? day) > day || (p.left ?? day) < day);
  const needed = (demands: Problem["days"][number]["demands"], code: string) => {
    const own = demands.filter((d) => d.shift === code);
    const sum = (role: boolean) =>
      own.filter((d) => (d.role !== null) === role).reduce((n, d) => n + d.min, 0);
    return Math.max(sum(true), sum(false));
  };
  return plainRhythm({
    rows: cells,
    tails: problem.people.map((p) => p.tail),
    shifts: codes(() => true),
    nights: codes((kind) => kind === "night"),
    rest: REST,
    asked: problem.days.map(({ demands }) =>
      Object.fromEntries(codes(() => true).map((code) => [code, needed(demands, code)]))
    ),
    short: problem.days.map(({ day }) => isAway(day)),
    weekend: problem.days.map(({ kind }) => kind === "weekend"),
    broughtWeekends: openingBalances(problem).map((b, i) =>
      problem.people[i]!.share === 1 ? b.weekends : null
    ),
  });
}

function run({ seed, problem, planted }: DeskMonth, limits: SolveLimits, mip: MipSolver): Row {
  const { outcome, seconds: took, cpu, first } = measure({ problem, seed, limits, mode: "fill" }, mip);
  const solved = outcome.kind === "solved" ? outcome : null;
  const lawful = solved !== null && isLawful(checkRoster(problem, solved.roster));
  const parts = solved?.score.parts;
  return {
    seed,
    people: problem.people.length,
    planted,
    answer: outcome.kind,
    correct: planted === null ? lawful : outcome.kind === "impossible" && outcome.conflict.rules.length > 0,
    seconds: took,
    cpu,
    first: solved ? first : took,
    score: solved?.score.total ?? null,
    bound: solved?.bound ?? null,
    proven: solved?.proven ?? false,
    even: parts !== undefined && parts.minutes + parts.nights + parts.weekends + parts.holidays === 0,
    rhythm: solved ? rhythmIn(problem, solved.roster) : null,
    repair: solved ? repairOf(problem, solved.roster, limits, mip) : null,
  };
}

const share = (n: number, of: number) => `${n}/${of} (${of === 0 ? "–" : Math.round((100 * n) / of)} %)`;
const most = (values: readonly number[]) => (values.length === 0 ? "–" : Math.max(...values).toFixed(2));

/** Middle, 95th of a hundred, and largest. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return sorted.length === 0 ? "–" : `${at(0.5)} / ${at(0.95)} / ${at(1)} s`;
}

/** Within the greater of 3 % and 4 points of the least that there can be (5 % for more than SMALL people). */
function isNear({ score, bound, people }: Row): boolean {
  if (score === null || bound === null) return false;
  return score - bound <= Math.max(people > SMALL ? 0 : 4, (people > SMALL ? 0.05 : 0.03) * bound);
}

function rhythmLines(rows: readonly Row[]): string[] {
  const all = rows.flatMap((r) => r.rhythm ?? []);
  const within = (name: string, is: (r: PlainRhythm) => boolean) =>
    `  ${name.padEnd(24)}  ${share(all.filter(is).length, all.length)}`;
  return [
    `  near the bound            ${share(rows.filter(isNear).length, rows.length)}`,
    within("changes up to 10 %", (r) => r.changes <= 0.1),
    within("single rests up to 10 %", (r) => r.singles <= 0.1),
    within("no islands", (r) => r.islands === 0),
    within("longest run up to 6", (r) => r.longest <= 6),
    within("nights in runs from 95 %", (r) => r.nightsInRuns >= 0.95),
    within("weekends within one", (r) => r.weekendSpread <= 1),
    within("surplus within one", (r) => r.surplusSpread <= 1),
  ];
}

function table(rows: readonly Row[], seconds: number, isHumane: boolean): string {
  const of = (name: string, all: readonly Row[]) => {
    const solved = all.filter((r) => r.answer === "solved");
    const refused = all.filter((r) => r.answer === "impossible");
    const repairs = all.flatMap((r) => r.repair ?? []);
    return [
      name,
      `  answered correctly        ${share(all.filter((r) => r.correct).length, all.length)}`,
      `  slowest explanation       ${most(refused.map((r) => r.first))} s`,
      `  optimum proven            ${share(solved.filter((r) => r.proven).length, solved.length)}`,
      `  … in ${seconds} s of processor  ${share(solved.filter((r) => r.proven && r.cpu <= seconds).length, solved.length)}`,
      `  … by the clock            ${share(solved.filter((r) => r.proven && r.seconds <= seconds).length, solved.length)}`,
      `  perfectly even or proven  ${share(solved.filter((r) => r.proven || r.even).length, solved.length)}`,
      `  first: median, p95, max   ${spread(solved.map((r) => r.first))}`,
      `  answer: median, p95, max  ${spread(solved.map((r) => r.cpu))} of processor`,
      `  repairs proven fewest     ${share(repairs.filter((r) => r.proven).length, repairs.length)}`,
      `  slowest repair            ${most(repairs.map((r) => r.seconds))} s`,
      ...(isHumane ? rhythmLines(solved) : []),
    ].join("\n");
  };
  const small = rows.filter((r) => r.people <= SMALL);
  const large = rows.filter((r) => r.people > SMALL);
  return [
    ...(small.length > 0 ? [of(`Up to ${SMALL} people`, small)] : []),
    ...(large.length > 0 ? [of(`More than ${SMALL} people`, large)] : []),
  ].join("\n");
}

function markdown(rows: Awaited<ReturnType<typeof memoryTable>>): string {
  const lines = rows.map(({ run: n, heapMb, buffersMb }) => `| ${n} | ${heapMb} | ${buffersMb} |`);
  return ["| run | heap MB | buffers MB |", "| ---: | ---: | ---: |", ...lines].join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: "string", default: "1" },
      to: { type: "string", default: "200" },
      seconds: { type: "string", default: "2" },
      work: { type: "string" },
      least: { type: "string", default: "1" },
      most: { type: "string", default: "60" },
      json: { type: "boolean", default: false },
      humane: { type: "boolean", default: false },
      shop: { type: "string" },
      individuals: { type: "boolean", default: false },
      plain: { type: "boolean", default: false },
      memory: { type: "boolean", default: false },
    },
  });
  if (values.memory) {
    process.stdout.write(`${markdown(await memoryTable(Number(values.from), Number(values.seconds)))}\n`);
    return;
  }
  const mip = highsSolver(await loadHighs());
  const seeds = Array.from(
    { length: Number(values.to) - Number(values.from) + 1 },
    (_, i) => Number(values.from) + i
  );
  const seconds = Number(values.seconds);
  const limits =
    values.work === undefined ? { seconds, work: null } : { seconds: null, work: Number(values.work) };
  const [least, most] = [Number(values.least), Number(values.most)];
  const isAsked = (people: number) => people >= least && people <= most;
  const monthOf = (seed: number) =>
    values.shop !== undefined
      ? shopMonth(seed, Number(values.shop), values)
      : values.humane
        ? humaneMonth(seed)
        : deskMonth(seed);
  const isHumane = values.humane || values.shop !== undefined;
  const months = seeds.map(monthOf).filter(({ problem }) => isAsked(problem.people.length));
  const rows = months.map((month) => {
    const row = run(month, limits, mip);
    if (!values.json) process.stderr.write(`${JSON.stringify(row)}\n`);
    return row;
  });
  process.stdout.write(
    values.json ? `${JSON.stringify({ results: rows })}\n` : `${table(rows, seconds, isHumane)}\n`
  );
  if (rows.some((r) => !r.correct)) process.exitCode = 1;
}

void main();
