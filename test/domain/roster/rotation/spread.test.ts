import { day } from "../../../../src/domain/kernel";
import { spreadRotation, startRotation, type Started } from "../../../../src/domain/roster";
import { monthDays, person, problem } from "../support";

describe("spreadRotation", () => {
  const started: Started = {
    rows: [[..."白白白白白白休"], [..."晚晚晚晚晚休休"]],
    order: ["1", "2"],
    anchor: day(46356),
  };
  const december = problem({
    people: [person("1", { shifts: ["白"] }), person("2", { left: day(46365) })],
    year: 2026,
    month: 12,
    demands: [],
    over: { fixed: [{ person: "1", day: day(46359), code: "年假" }] },
  });

  test("rows follow each other week by week from the anchor; what can't be worked is empty and listed", () => {
    const { roster, open } = spreadRotation(december, started);
    expect(roster.cells[0]!.slice(0, 13).join(",")).toBe("白,白,年假,白,白,休,,,,,,休,休");
    expect(roster.cells[1]!.slice(0, 10).join(",")).toBe("晚,晚,晚,晚,休,休,白,白,白,");
    expect(open[0]).toEqual({ person: "1", day: 46359, shift: "白", why: "away" });
    expect(open.filter((o) => o.why === "notAllowed" && o.day < 46370)).toHaveLength(5);
    expect(open.find((o) => o.why === "notEmployed")).toEqual({
      person: "2",
      day: 46366,
      shift: "白",
      why: "notEmployed",
    });
  });

  test("days before the anchor and people it doesn't know", () => {
    const days = monthDays(2026, 11, []);
    const { roster } = spreadRotation(
      { ...december, days, people: [person("1"), person("9")], fixed: [] },
      started
    );
    expect(roster.cells[0]!.slice(-8).join("")).toBe("晚晚晚晚晚休休白");
    expect(new Set(roster.cells[1])).toEqual(new Set([""]));
  });
});

describe("startRotation", () => {
  test("A-12: who worked the last night begins on a row that may follow it", () => {
    const rows = [[..."白白白白白白休"], [..."晚晚晚晚晚晚休"]];
    const tails = [["晚"], ["白"]];
    const june = problem({ people: tails.map((tail, i) => person(String(i + 1), { tail })), demands: [] });
    const started = startRotation(june, { rows });
    expect(started).toEqual({ rows, anchor: june.days[0]!.day, order: ["2", "1"] });
    const rested = { ...june, people: june.people.map((p) => ({ ...p, tail: ["休"] })) };
    expect(startRotation(rested, { rows }).order).toEqual(["1", "2"]);
  });
});
