import { z } from "zod";
import { PACKS, TOPICS, topicOf } from "../../../src/domain/rulebook";

const publicSource = z.strictObject({
  doc: z.enum(["law", "platform"]),
  title: z.string().min(2),
  article: z.string().optional(),
  date: z.iso.date().optional(),
});
const handbookSource = z.strictObject({
  doc: z.enum(["S0", "S1", "S2", "S3", "S4"]),
  quote: z.string().min(2).max(20),
});

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
      .enum(["applied", "agreed", "returned", "shipped", "paid", "success", "filed", "ordered"])
      .optional(),
    actor: z.enum(["buyer", "seller", "platform", "staff"]).optional(),
    otherwise: z.string().optional(),
    source: z.union([handbookSource, publicSource]),
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
    expect("quote" in rule.source).toBe(pack === "handbook");
  });
});

describe("the packs together", () => {
  const all = [...PACKS.handbook, ...PACKS.current];

  test("ids are unique", () => {
    const ids = all.map((r) => r.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("rules that share a key in a pack come from different documents", () => {
    for (const pack of [PACKS.handbook, PACKS.current]) {
      const seen = pack.map((r) => `${r.key} ${"quote" in r.source ? r.source.doc : ""}`);
      expect(seen.filter((s, i) => seen.indexOf(s) !== i)).toEqual([]);
    }
  });

  test("low and unverified values of today are left to the shop", () => {
    for (const r of PACKS.current) if (r.confidence === "low") expect([r.id, r.value]).toEqual([r.id, null]);
  });
});
