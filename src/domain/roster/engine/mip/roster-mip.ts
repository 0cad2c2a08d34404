import { leastRange } from "../levels/bounds";
import type { Cells, Compiled, CoverRow, EvenRow } from "../compile/compiled";
import type { Level } from "../levels/levels";
import type { MipModel } from "../ports";
import { MipBuilder, type Terms } from "./builder";
import type { PersonColumns } from "./columns";
import { PersonRows } from "./person";
import { RhythmRows } from "./rhythm-rows";

/** The exact model of a request, with the way from a roster to a solution and back. */
export interface RosterMip {
  readonly model: MipModel;
  valuesOf(cells: Cells): Float64Array;
  cellsOf(values: Float64Array): Cells;
}

/** What of a roster the program may change. */
export interface MipScope {
  /** Only these people are free; the others keep the states they have in `cells`. Everybody when missing. */
  readonly people?: Int32Array;
  /** A complete roster: what fixed people do, and what days off mean for free ones. */
  readonly cells: Cells;
  /** Price a missing person on hard cover instead of forbidding it. */
  readonly shortage?: number;
  /** Windows that loads must keep; their rows cost nothing then. */
  readonly levels?: readonly Level[];
}

function countsIn(row: CoverRow, p: number, state: number): boolean {
  return row.states[state] === 1 && (row.people === null || row.people[p] === 1);
}

/** People counted by a cover row, optionally only those of `who`. */
function counted(c: Compiled, row: CoverRow, cells: Cells, who?: Set<number>): number {
  let n = 0;
  for (let p = 0; p < c.people; p += 1) {
    if (who && !who.has(p)) continue;
    if (countsIn(row, p, cells[p * c.days + row.day]!)) n += 1;
  }
  return n;
}

function coverRows(b: MipBuilder, c: Compiled, people: Map<number, PersonColumns>, scope: MipScope): void {
  const fixed = new Set(Array.from({ length: c.people }, (_, p) => p).filter((p) => !people.has(p)));
  for (const row of c.cover) {
    const terms: Terms = [];
    for (const [p, { x }] of people) {
      x[row.day]!.forEach((column, s) => column >= 0 && countsIn(row, p, s) && terms.push([column, 1]));
    }
    const constant = counted(c, row, scope.cells, fixed);
    const under = row.under || scope.shortage || 0;
    if (under > 0 && row.min > 0) {
      const value = (v: Cells) => Math.max(0, row.min - counted(c, row, v));
      terms.push([b.column({ cost: under, upper: row.min, value }), 1]);
    }
    if (row.over > 0) {
      const value = (v: Cells) => Math.max(0, counted(c, row, v) - row.max);
      terms.push([b.column({ cost: row.over, upper: c.people, value }), -1]);
    }
    const upper = row.max >= c.people ? Infinity : row.max - constant;
    b.row(row.min - constant, upper, terms);
  }
}

/** Load of a person in an even row for a roster. */
function loadOf(c: Compiled, row: EvenRow, i: number, cells: Cells): number {
  const p = row.group[i]!;
  let load = row.opening[i]!;
  for (let d = 0; d < c.days; d += 1) load += row.load[d * c.states + cells[p * c.days + d]!]!;
  return load;
}

/** Columns of a person's cells with their load in an even row. */
function loadTerms(c: Compiled, row: EvenRow, columns: PersonColumns | undefined): Terms {
  const terms: Terms = [];
  columns?.x.forEach((x, d) =>
    x.forEach((column, s) => {
      const load = row.load[d * c.states + s]!;
      if (column >= 0 && load !== 0) terms.push([column, load]);
    })
  );
  return terms;
}

/** from ≤ load ≤ to for everyone in the group. */
function levelRow(b: MipBuilder, c: Compiled, level: Level, people: Map<number, PersonColumns>): void {
  const { row, from, to } = level;
  row.group.forEach((p, i) => {
    const opening = row.opening[i]!;
    if (people.has(p)) b.row(from - opening, to - opening, loadTerms(c, row, people.get(p)));
  });
}

/** range ≥ (load − least − free) / unit and least ≤ load for everyone in the group. */
function evenRow(
  b: MipBuilder,
  c: Compiled,
  row: EvenRow,
  people: Map<number, PersonColumns>,
  cells: Cells
): void {
  const loads = (v: Cells) => [...row.group].map((_, i) => loadOf(c, row, i, v));
  const reach = c.days * 1440;
  const least = b.column({ lower: -reach, upper: reach, value: (v) => Math.min(...loads(v)) });
  const range = b.column({
    cost: row.weight,
    lower: leastRange(row),
    upper: reach,
    integer: true,
    value: (v) =>
      Math.max(0, Math.ceil((Math.max(...loads(v)) - Math.min(...loads(v)) - row.free) / row.unit - 1e-9)),
  });
  row.group.forEach((p, i) => {
    const columns = people.get(p);
    const terms = loadTerms(c, row, columns);
    const constant = columns ? row.opening[i]! : loadOf(c, row, i, cells);
    b.row(-constant, Infinity, [...terms, [least, -1]]);
    b.row(-Infinity, row.free - constant, [...terms, [least, -1], [range, -row.unit]]);
  });
}

/** Points of the people who are not free. */
function fixedCost(c: Compiled, people: Map<number, PersonColumns>, cells: Cells): number {
  let cost = c.constant;
  for (let p = 0; p < c.people; p += 1) {
    if (people.has(p)) continue;
    for (let d = 0; d < c.days; d += 1) {
      const cell = p * c.days + d;
      cost += c.cost[cell * c.states + cells[cell]!]!;
    }
  }
  return cost;
}

/** Builds the exact model; long runs of people who are not free are not priced. */
export function rosterMip(c: Compiled, scope: MipScope): RosterMip {
  const b = new MipBuilder();
  const free = scope.people ?? Int32Array.from({ length: c.people }, (_, p) => p);
  const people = new Map([...free].map((p) => [p, new PersonRows(b, c, p).build()]));
  coverRows(b, c, people, scope);
  const levels = scope.levels ?? [];
  for (const level of levels) levelRow(b, c, level, people);
  for (const row of c.even)
    if (!levels.some((level) => level.row === row)) evenRow(b, c, row, people, scope.cells);
  if (c.rhythm) new RhythmRows(b, c, c.rhythm).build(people, scope.cells);
  b.offset += fixedCost(c, people, scope.cells);
  return {
    model: b.model(),
    valuesOf: (cells) => b.valuesOf(cells),
    cellsOf: (values) => readCells(c, people, scope.cells, values),
  };
}

function readCells(
  c: Compiled,
  people: Map<number, PersonColumns>,
  before: Cells,
  values: Float64Array
): Cells {
  const cells = before.slice();
  for (const [p, { x, w }] of people) {
    for (let d = 0; d < c.days; d += 1) {
      const worked = x[d]!.findIndex((column) => column >= 0 && values[column]! > 0.5);
      if (worked > 0) cells[p * c.days + d] = worked;
      else if (values[w[d]!]! < 0.5) cells[p * c.days + d] = dayOff(c, p, d);
    }
  }
  return cells;
}

/** The state of a day that isn't worked: rest where allowed, else the leave that was given. */
function dayOff(c: Compiled, p: number, d: number): number {
  const from = (p * c.days + d) * c.states;
  for (const s of [0, ...Array.from({ length: c.states - c.works - 1 }, (_, i) => c.works + 1 + i)]) {
    if (c.allowed[from + s] === 1) return s;
  }
  return 0;
}
