import { type Day, dayOf } from "../../../src/domain/kernel";
import { type PickedWhat, readRequests, replaced, saidAs } from "../../../src/domain/requests";
import { LEAVES } from "../../../src/domain/roster";
import { about, short } from "./support";

const on = (date: number) => dayOf(2026, 12, date) as Day;
const WHATS: readonly (readonly [PickedWhat, string])[] = [
  ...LEAVES.map((code) => [{ is: "leave", code }, code] as const),
  ...["白", "半", "晚"].flatMap((code) => [
    [{ is: "want", code }, `想${code}`] as const,
    [{ is: "avoid", code }, `不${code}`] as const,
    [{ is: "lock", code }, `定${code}`] as const,
  ]),
  [{ is: "rest" }, "想休"],
  [{ is: "lockRest" }, "定休"],
  [{ is: "extra" }, "加班"],
];

describe("what is picked", () => {
  test.each(WHATS)("%j is read back as just this", (what, said) => {
    const text = saidAs({ person: "801", from: on(24), to: on(26), what }, about);
    expect(readRequests(text, about).map((p) => short(p).split(" !")[0])).toEqual([`小赵 24-26 ${said}`]);
  });

  test("somebody whose name others have too is named by number", () => {
    const text = saidAs({ person: "809", from: on(3), to: on(3), what: { is: "rest" } }, about);
    expect(readRequests(text, about)).toMatchObject([{ people: [{ id: "809" }], days: [on(3)] }]);
  });

  test("it takes the place of what wasn't understood, and the rest stays as it is written", () => {
    const text = "小赵24号年假；老王24号请假；小钱25号病假";
    const [, { from, to }] = readRequests(text, about) as [object, { from: number; to: number }];
    expect(replaced(text, from, to, "小孙 12月24日 事假")).toBe(
      "小赵24号年假；\n小孙 12月24日 事假\n小钱25号病假"
    );
    expect(replaced(text, from, to, null)).toBe("小赵24号年假；\n小钱25号病假");
    expect(replaced("", 0, 0, "小孙 12月24日 事假")).toBe("小孙 12月24日 事假");
  });
});
