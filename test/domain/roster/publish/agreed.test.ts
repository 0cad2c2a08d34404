import fc from "fast-check";
import { addDays, type Day, daysOfMonth } from "../../../../src/domain/kernel";
import {
  carriedOut,
  leaveCells,
  seenIn,
  seenText,
  swapCells,
  takenBack,
  type VersionRow,
  type WantedCell,
} from "../../../../src/domain/roster";

const days = daysOfMonth(2026, 12);
const first = days[0]!;
const PEOPLE = ["1", "2", "3", "4"];
const start = (): VersionRow[] =>
  PEOPLE.map((id, p) => ({ id, name: id, codes: days.map((_, d) => ["白", "晚", "休"][(d + p) % 3]!) }));

type Event =
  | { readonly do: "edit"; readonly person: number; readonly day: number; readonly code: string }
  | { readonly do: "leave"; readonly person: number; readonly day: number; readonly length: number }
  | {
      readonly do: "swap";
      readonly person: number;
      readonly other: number;
      readonly day: number;
      readonly back: number | null;
    }
  | { readonly do: "approve" | "withdraw"; readonly which: number };

const person = fc.nat(3);
const day = fc.nat(30);
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("edit" as const),
      person,
      day,
      code: fc.constantFrom("白", "晚", "休", "病假"),
    }),
    fc.record({ do: fc.constant("leave" as const), person, day, length: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ do: fc.constant("swap" as const), person, other: person, day, back: fc.option(day) }),
    fc.record({ do: fc.constantFrom("approve" as const, "withdraw" as const), which: fc.nat(5) })
  ),
  // A month's worth of them: short sequences never get to what is stale.
  { minLength: 20, maxLength: 40, size: "max" }
);

interface Request {
  readonly cells: readonly WantedCell[];
  state: "asked" | "approved" | "stale" | "withdrawn";
}

/** Whoever wrote a cell last, and what: kept beside the roster by nothing but writes. */
class Ledger {
  private readonly last = new Map<string, { readonly by: number; readonly code: string }>();
  write(by: number, who: string, day: Day, code: string): void {
    this.last.set(`${who} ${String(day)}`, { by, code });
  }
  codeOf(who: string, day: Day, before: string): string {
    return this.last.get(`${who} ${String(day)}`)?.code ?? before;
  }
}

function play(all: readonly Event[]): void {
  let rows: readonly VersionRow[] = start();
  const [requests, ledger]: [Request[], Ledger] = [[], new Ledger()];
  const original = start();
  const expected = (who: string, day: Day) =>
    ledger.codeOf(who, day, original.find((r) => r.id === who)!.codes[day - first]!);
  const carry = (cells: readonly WantedCell[], by: number): boolean => {
    const isTrue = cells.every((c) => expected(c.person, c.day) === c.from);
    const after = carriedOut(rows, cells, first);
    // Refused just when somebody wrote something else in between.
    expect(after !== null).toBe(isTrue);
    if (!after) return false;
    rows = after;
    for (const c of cells) ledger.write(by, c.person, c.day, c.to);
    return true;
  };
  all.forEach((event, at) => {
    switch (event.do) {
      case "edit": {
        const who = PEOPLE[event.person]!;
        rows = rows.map((r) =>
          r.id === who ? { ...r, codes: r.codes.map((c, d) => (d === event.day ? event.code : c)) } : r
        );
        ledger.write(at, who, days[event.day]!, event.code);
        return;
      }
      case "leave": {
        const from = days[event.day]!;
        const to = addDays(from, event.length - 1);
        requests.push({
          cells: leaveCells(rows, first, { person: PEOPLE[event.person]!, from, to, code: "年假" }),
          state: "asked",
        });
        return;
      }
      case "swap": {
        const asked = {
          person: PEOPLE[event.person]!,
          other: PEOPLE[event.other]!,
          day: days[event.day]!,
          back: event.back === null ? null : days[event.back]!,
        };
        requests.push({ cells: swapCells(rows, first, asked), state: "asked" });
        return;
      }
      case "approve": {
        const request = requests[event.which];
        if (request?.state !== "asked" || request.cells.length === 0) return;
        request.state = carry(request.cells, at) ? "approved" : "stale";
        return;
      }
      case "withdraw": {
        const request = requests[event.which];
        if (request?.state === "approved" && carry(takenBack(request.cells), at)) request.state = "withdrawn";
      }
    }
  });
  // One comparison a sequence: a hundred and twenty-four expectations each made ten thousand never end.
  const written = rows.map((row) => ({ ...row, codes: days.map((d) => expected(row.id, d)) }));
  expect(rows).toEqual(written);
  counted.sequences++;
  counted.events += all.length;
  for (const { state } of requests) counted[state]++;
}

const counted = { sequences: 0, events: 0, asked: 0, approved: 0, stale: 0, withdrawn: 0 };

/** A few hundred here; ten thousand by `npm run roster:edits`. */
const RUNS = Number(process.env.ROSTER_EDITS ?? 300);

describe("leave and swaps over any sequence of edits", () => {
  test("nothing stale is ever carried out, and what nobody touched is as it was", () => {
    fc.assert(fc.property(events, play), { numRuns: RUNS });
    // Every way a request can go was gone.
    expect(Object.entries(counted).filter(([, times]) => times === 0)).toEqual([]);
    if (process.env.ROSTER_EDITS) process.stdout.write(`${JSON.stringify(counted)}\n`);
  });
});

describe("what a request is about", () => {
  const rows = start();
  test("leave takes days of work only", () =>
    expect(leaveCells(rows, first, { person: "1", from: days[0]!, to: days[2]!, code: "病假" })).toEqual([
      { person: "1", day: days[0], from: "白", to: "病假" },
      { person: "1", day: days[1], from: "晚", to: "病假" },
    ]));

  test("a swap and its return are four cells; what stood there is kept", () => {
    const cells = swapCells(rows, first, { person: "1", other: "2", day: days[0]!, back: days[1]! });
    expect(seenText(cells)).toBe("1:白,1:晚,2:晚,2:休");
    expect(seenIn("1:白,1:晚,2:晚,2:休,?", first)).toEqual(cells.map(({ day, from }) => ({ day, from })));
    expect(carriedOut(rows, cells, first)![0]!.codes.slice(0, 2)).toEqual(["晚", "休"]);
  });

  test.each([
    ["with oneself", { person: "1", other: "1", day: days[0]!, back: null }],
    ["the same shift", { person: "1", other: "4", day: days[0]!, back: null }],
    ["a day of another month", { person: "1", other: "2", day: addDays(days[30]!, 1), back: null }],
    ["somebody unknown", { person: "9", other: "2", day: days[0]!, back: null }],
  ])("no swap %s", (_what, asked) => expect(swapCells(rows, first, asked)).toEqual([]));
});
