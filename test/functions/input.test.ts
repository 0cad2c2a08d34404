import { CATALOG } from "../../src/functions/catalog";
import { type ParamType, WHOLE } from "../../src/functions/catalog/spec";
import { at, call, type Cellish, one } from "./runtime";
import "./all";

/** One set of arguments for each function that works on rows, which it answers without an error. */
const LOG = [
  ["日期", "工号", "事项"],
  [46081, "801", "因服务被投诉"],
];
const VALID: Readonly<Record<string, readonly unknown[]>> = {
  CONFIRM_DATE: [46081.5, "快递", 3],
  REFUND_DEADLINE: ["待卖家处理", 46081.5, true],
  REFUND_DUE: ["待卖家处理", [[46081.5]], [["申请时间"]], true],
  REFUND_LEFT: [46084, 46081.5, "文字"],
  SHIP_DEADLINE: [46081.5, 48],
  RETURN_HANDOFF: [46081.5],
  POSTAGE_FEE: ["EMS", "本地", 0.8, true],
  EXCHANGE_DIFF: [100, 88.5, true, 12],
  PENALTY_STAGE: ["801", 46081, LOG],
  PENALTY_TOTAL: ["801", 46081, LOG],
  NETWORKDAYS_CN: [46081, 46091],
  SHIFT_HOURS: ["白"],
  WORKDAY_CN: [46081, 5],
  DUP_COUNT: [[["1234567890123456789"]], "1234567890123456789"],
  ORDER_CHECK: ["1234567890123456789"],
  TRACKING_CHECK: ["YT1234567890123", "圆通"],
};

const rowWise = CATALOG.filter((f) => f.shape === "rows");
const places = rowWise.flatMap((spec) =>
  spec.params.flatMap((param, position) => (WHOLE.has(param.type) ? [] : [{ spec, param, position }]))
);
const ofType = (...types: ParamType[]) =>
  places
    .filter(({ param }) => types.includes(param.type))
    .map((place) => [place.spec.name, place.param.id, place] as const);

/** The function's answer with one argument in place of the valid one. */
function answer({ spec, position }: (typeof places)[number], raw: unknown): Cellish {
  const args = [...VALID[spec.name]!];
  while (args.length < position) args.push(undefined);
  args[position] = raw;
  return one(spec.name, ...args);
}

test("every row-wise function has valid arguments here, and answers them", () => {
  expect(Object.keys(VALID).sort()).toEqual(rowWise.map((f) => f.name).sort());
  for (const [name, args] of Object.entries(VALID))
    expect([name, one(name, ...args)]).not.toEqual([name, expect.stringMatching(/^#|^$/)]);
});

const FULL = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");

describe("nothing in a cell, however the host says it", () => {
  const blanks: readonly unknown[] = [undefined, null, "", "  ", "\u3000", [[""]], [[null]]];

  test.each(places.map((place) => [place.spec.name, place.param.id, place] as const))(
    "%s %s",
    (_f, _p, place) => {
      const { spec, param, position } = place;
      const leftOut = param.optional
        ? one(spec.name, ...VALID[spec.name]!.slice(0, position), ...blanksAfter(place))
        : "";
      for (const blank of blanks) expect([blank, answer(place, blank)]).toEqual([blank, leftOut]);
    }
  );

  /** The valid arguments behind a place that is left out. */
  const blanksAfter = ({ spec, position }: (typeof places)[number]) =>
    VALID[spec.name]!.slice(position).map((value, i) => (i === 0 ? undefined : value));

  test.each(ofType("moment", "day", "choice", "text", "code"))(
    "%s %s: a blank that arrives as 0",
    (_f, _p, place) => {
      expect(answer(place, 0)).toBe(answer(place, null));
    }
  );
});

describe("dates", () => {
  const moment = at("2026-02-28 23:30");
  const written = [
    "2026年2月28日 23:30",
    "2026-02-28 23:30",
    "2026/2/28 23:30",
    "2026.2.28 23:30",
    "2026年02月28號 下午11:30",
    "20260228 23:30",
    "2026-02-28T23:30",
    "2026年2月28日 周六 晚上11点半",
    String(moment),
  ];

  test.each(ofType("moment", "day"))("%s %s reads every way of writing one", (_f, _p, place) => {
    const expected = answer(place, moment);
    expect(String(expected)).not.toMatch(/^#/);
    for (const text of [...written, ...written.map(FULL), ...written.map((t) => `  ${t} `)])
      expect([text, answer(place, text)]).toEqual([text, expected]);
    expect(answer(place, "2024/3/8")).toBe(answer(place, at("2024-03-08")));
  });

  test.each(ofType("moment", "day"))("%s %s says what is no date", (_f, _p, place) => {
    for (const wrong of ["2026-02-30", "明天", true, -1, 2958466, "2026年2月28日 25:00"])
      expect([wrong, answer(place, wrong)]).toEqual([
        wrong,
        expect.stringMatching(/^#VALUE! .*[\u4e00-\u9fff]/),
      ]);
  });
});

describe("numbers and amounts", () => {
  const same: readonly (readonly [number, readonly string[]])[] = [
    [1234.5, ["1234.5", "1,234.50", "１２３４．５", " 1234.5 ", "１，２３４．５０"]],
    [0, ["0", "０", "0.00"]],
  ];
  test.each(ofType("number", "money"))("%s %s reads every way of writing one", (_f, _p, place) => {
    for (const [value, texts] of same)
      for (const text of texts) expect([text, answer(place, text)]).toEqual([text, answer(place, value)]);
  });

  test.each(ofType("money"))("%s %s reads money", (_f, _p, place) => {
    for (const text of ["¥1,234.50", "￥1234.5", "1234.5元", "１２３４．５元", "1234.50 块"])
      expect([text, answer(place, text)]).toEqual([text, answer(place, 1234.5)]);
  });

  test.each(ofType("number", "money"))("%s %s says what is no number", (_f, _p, place) => {
    for (const wrong of ["很多", "1.2.3", "12 34", "1e999", true])
      expect([wrong, answer(place, wrong)]).toEqual([
        wrong,
        expect.stringMatching(/^#VALUE! .*[\u4e00-\u9fff]/),
      ]);
  });
});

describe("yes and no", () => {
  test.each(ofType("flag"))("%s %s reads every way of saying it", (_f, _p, place) => {
    for (const yes of ["TRUE", "true", 1, "1", "１", "是", "有", " 需要 ", "要"])
      expect([yes, answer(place, yes)]).toEqual([yes, answer(place, true)]);
    for (const no of ["FALSE", 0, "0", "０", "否", "無", "无", "沒有", "不要"])
      expect([no, answer(place, no)]).toEqual([no, answer(place, false)]);
    expect(answer(place, "也许")).toMatch(/^#VALUE! .*也许/);
  });
});

/** Traditional characters of the words of our lists. */
const PAIRS =
  "卖賣买買发發货貨处處关關闭閉递遞认認运運费費质質时時间間数數档檔邮郵协協议議达達单單没沒规規违違项項适適礼禮显顯块塊内內拟擬赔賠轻輕误誤";
const TRADITIONAL = new Map(PAIRS.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));
const traditional = (text: string) => [...text].map((c) => TRADITIONAL.get(c) ?? c).join("");

describe("words of a list", () => {
  test.each(ofType("choice"))(
    "%s %s reads all of them, in simplified and traditional characters",
    (_f, _p, place) => {
      for (const { words } of place.param.choices!.list)
        for (const word of words)
          for (const written of [word, traditional(word), FULL(word), ` ${word.toLowerCase()}　`])
            expect([written, answer(place, written)]).toEqual([written, answer(place, words[0])]);
      expect(answer(place, "没有这个词")).toMatch(/^#VALUE! .*没有这个词/);
    }
  );
});

describe("shifts", () => {
  test.each([
    ["17:30-凌晨1:00", 7.5],
    ["１７：３０－凌晨１：００", 7.5],
    ["17:30～次日1:00", 7.5],
    ["17点30分至凌晨1点", 7.5],
    ["9:00-17:30", 8.5],
    ["晚上10:30—凌晨3点半", 5],
    ["白班", 8.5],
    ["全白班", 8.5],
    ["休", 0],
  ])("%s is %d hours", (text, hours) => expect(one("SHIFT_HOURS", text)).toBe(hours));

  test.each([
    ["17:30", "凌晨1:00"],
    ["１７：３０", "１：００"],
    [17.5 / 24, 1 / 24],
    ["2026-02-28 17:30", "2026-03-01 1:00"],
    [at("2026-02-28 17:30"), at("2026-03-01 1:00")],
  ])("from %s to %s are 7.5 hours", (start, end) => expect(one("SHIFT_HOURS", start, end)).toBe(7.5));
});

/** A table that counts how often its cells are looked at. */
function counted(rows: number, cell: unknown): { cells: unknown[][]; looks(): number } {
  let looks = 0;
  const row = () => {
    const one = [cell];
    return new Proxy(one, {
      get: (target, key) => {
        if (key === "0") looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  };
  return { cells: Array.from({ length: rows }, row), looks: () => looks };
}

describe("a long column costs its own length", () => {
  test.each(rowWise.map((spec) => [spec.name, spec] as const))(
    "%s looks at each cell a fixed number of times",
    (name, spec) => {
      const looks = [500, 1000].map((rows) => {
        const columns = VALID[name]!.map((value, i) =>
          spec.params[i]!.type === "table" || WHOLE.has(spec.params[i]!.type) ? null : counted(rows, value)
        );
        const answer = call(name, ...VALID[name]!.map((value, i) => columns[i]?.cells ?? value));
        expect(answer).toHaveLength(rows);
        return columns.reduce((sum, column) => sum + (column?.looks() ?? 0), 0);
      });
      const cells = VALID[name]!.filter((_, i) => !WHOLE.has(spec.params[i]!.type)).length;
      expect(looks[1]).toBeLessThanOrEqual(2 * looks[0]! + 10);
      expect(looks[1]).toBeLessThanOrEqual(2 * 1000 * cells);
    }
  );
});
