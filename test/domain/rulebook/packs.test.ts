import { z } from "zod";
import { dayOf } from "../../../src/domain/kernel";
import {
  LISTS,
  PACKS,
  TOPICS,
  isForbidden,
  overdueReviews,
  provenanceOf,
  reviewBy,
  todayOf,
  topicOf,
} from "../../../src/domain/rulebook";
import { CURRENT_TOLD } from "../../../src/domain/rulebook/provenance/current";
import { HANDBOOK_TOLD } from "../../../src/domain/rulebook/provenance/handbook";
import { reviewedIds, reviewOf } from "../../../src/domain/rulebook/provenance/reviewed";

const publicSource = z.strictObject({
  title: z.string().min(2),
  article: z.string().regex(/^第/).optional(),
  date: z.iso.date().optional(),
});
const review = (against: readonly string[]) =>
  z.strictObject({ date: z.iso.date(), against: z.enum(against) });
const provenance = {
  handbook: z.strictObject({
    en: z.string().min(4),
    quote: z.string().min(2).max(20),
    reviewed: review(["document"]),
  }),
  current: z.strictObject({
    en: z.string().min(4),
    source: publicSource,
    reviewed: review(["text", "copy", "report", "nothing"]),
  }),
};
const docs = { handbook: ["S0", "S1", "S2", "S3", "S4"], current: ["law", "platform"] };

const schema = z
  .strictObject({
    id: z.string().regex(/^([A-Z]\d?-\d{2}|AMB\d{2}|[A-Z]\d{2})(\.\w+)?$/),
    key: z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)+$/),
    zh: z.string().min(2),
    value: z.union([
      z.number().min(0),
      z.string().min(1),
      z.tuple([z.number().min(0), z.number().min(0)]),
      z.null(),
    ]),
    unit: z.enum(["hour", "day", "workday", "yuan", "times", "rate", "count", "kg", "time", "text", "list"]),
    start: z
      .enum(["applied", "agreed", "returned", "received", "shipped", "paid", "success", "filed", "ordered"])
      .optional(),
    actor: z.enum(["buyer", "seller", "platform", "staff"]).optional(),
    otherwise: z.string().optional(),
    doc: z.enum(["S0", "S1", "S2", "S3", "S4", "law", "platform"]),
    count: z.literal("nextDay").optional(),
    statute: z.enum(["atLeast", "atMost", "exactly"]).optional(),
    confidence: z.enum(["high", "medium", "low", "assumed"]).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  })
  .refine(
    (r) => (r.unit === "text" || r.unit === "list") === (typeof r.value === "string") || r.value === null,
    {
      message: "texts and lists have text values, all other units numbers",
      path: ["value"],
    }
  )
  .refine((r) => !Array.isArray(r.value) || r.value[0]! <= r.value[1]!, {
    message: "from after to",
    path: ["value"],
  });

describe.each(["handbook", "current"] as const)("pack %s", (pack) => {
  test.each(PACKS[pack].map((r) => [r.id, r] as const))("%s is well formed", (_id, rule) => {
    const parsed = schema.safeParse(rule);
    expect(parsed.success ? [] : z.prettifyError(parsed.error)).toEqual([]);
    expect(Object.keys(TOPICS)).toContain(topicOf(rule.key));
    expect(docs[pack]).toContain(rule.doc);
    expect(rule.statute === undefined || rule.doc === "law").toBe(true);
    const told = provenance[pack].safeParse(provenanceOf(rule.id));
    expect(told.success ? [] : z.prettifyError(told.error)).toEqual([]);
  });
});

describe("the packs together", () => {
  const all = [...PACKS.handbook, ...PACKS.current];

  test("ids are unique", () => {
    const ids = all.map((r) => r.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("rules that share a key in a pack come from different documents or times", () => {
    for (const pack of [PACKS.handbook, PACKS.current]) {
      const seen = pack.map((r) => `${r.key} ${pack === PACKS.handbook ? r.doc : ""} ${r.from ?? ""}`);
      expect(seen.filter((s, i) => seen.indexOf(s) !== i)).toEqual([]);
    }
  });

  test("low and unverified values of today are left to the shop", () => {
    for (const r of PACKS.current) if (r.confidence === "low") expect([r.id, r.value]).toEqual([r.id, null]);
  });

  test("every rule was read against its source, and what has no source has no value", () => {
    const ids = new Set([...all, ...LISTS].map((r) => r.id));
    expect(LISTS.filter((r) => reviewOf(r.id)?.against !== "document")).toEqual([]);
    expect(reviewedIds().filter((id) => !ids.has(id))).toEqual([]);
    const bare = all.filter((r) => reviewOf(r.id)?.against === "nothing" && r.value !== null);
    expect(bare.map((r) => r.id)).toEqual([]);
  });

  test("only what was read in full is certain", () => {
    const certain = PACKS.current.filter((r) => r.confidence === undefined || r.confidence === "high");
    const weak = certain.filter((r) => reviewOf(r.id)?.against === "report");
    expect(weak.map((r) => r.id)).toEqual([]);
  });

  test("nothing is told about rules that are not there", () => {
    const ids = new Set(all.map((r) => r.id));
    const told = [...Object.keys(HANDBOOK_TOLD), ...Object.keys(CURRENT_TOLD)];
    expect(told.filter((id) => !ids.has(id))).toEqual([]);
    expect(() => provenanceOf("ZZ-99")).toThrow(RangeError);
  });

  test("Chinese wording has Chinese punctuation", () => {
    const said = all.flatMap((r) => [r.zh, r.otherwise ?? ""]);
    expect(said.filter((s) => /\p{Script=Han}[,:;!?(]|[,:;!?)]\p{Script=Han}/u.test(s))).toEqual([]);
  });
});

describe("today's pack", () => {
  const rule = (id: string) => [...PACKS.handbook, ...PACKS.current].find((r) => r.id === id)!;

  test.each([
    ["D-03", "T01"],
    ["E-20", "L02"],
    ["G-17.outbound", "P02.personal"],
    ["C-13", "W03"],
    ["C-15", "W06"],
    ["A-26.run", "W09"],
    ["J-14", "L05.review"],
    ["C-22", undefined],
    ["H-05", undefined],
  ])("answers %s by %s", (id, today) => expect(todayOf(rule(id))?.id).toBe(today));

  test.each([
    ["L01", 6, true],
    ["L01", 7, false],
    ["L01", 15, false],
    ["W01", 0.3, true],
    ["W01", 0.1, false],
    ["W01", "一半", true],
    ["P05.return", "buyer", true],
    ["P05.return", "seller", false],
    ["L01", null, false],
    ["T01", 1, false],
  ] as const)("statute text and %s = %p: forbidden %p", (id, value, forbidden) =>
    expect(isForbidden(rule(id), value)).toBe(forbidden)
  );

  test("is to be reviewed: the platform after 90 days, law after a year", () => {
    expect(reviewBy("current", "platform")).toBe("2027-02-20");
    expect(reviewBy("handbook", "law")).toBeUndefined();
    expect(overdueReviews("current", dayOf(2027, 2, 20)!)).toEqual([]);
    expect(overdueReviews("current", dayOf(2027, 2, 21)!)).toEqual(["platform"]);
    expect(overdueReviews("current", dayOf(2028, 1, 1)!)).toEqual(["platform", "law"]);
    expect(overdueReviews("handbook", dayOf(2030, 1, 1)!)).toEqual([]);
  });
});
