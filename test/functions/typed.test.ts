import fc from "fast-check";
import { CATALOG, type FunctionSpec, type Param } from "../../src/functions/catalog";
import { WHOLE } from "../../src/functions/catalog/spec";
import { call } from "./runtime";
import "./all";

const LOG = [
  ["日期", "工号", "事项"],
  [46081, "801", "因服务被投诉"],
];

/** What people have in a column of this type. */
const typed = (param: Param): fc.Arbitrary<unknown> => {
  const serial = fc.double({ min: 1, max: 2958465.9, noNaN: true });
  switch (param.type) {
    case "moment":
    case "day":
      return fc.oneof(
        serial,
        fc.integer({ min: 1, max: 2958465 }),
        fc.integer({ min: 40000, max: 50000 }).map((d) => `${d}.5`),
        fc
          .date({
            min: new Date("1900-03-01T00:00:00Z"),
            max: new Date("9999-12-31T00:00:00Z"),
            noInvalidDate: true,
          })
          .map((d) => d.toISOString().slice(0, 16))
      );
    case "number":
    case "money":
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.integer().map(String)
      );
    case "flag":
      return fc.constantFrom(true, false, 1, 0, "是", "否");
    case "choice":
    case "list":
      return fc.constantFrom(...param.choices!.list.flatMap((c) => c.words));
    case "rules":
      return fc.constantFrom(undefined, "手册", "现行", "S0", "S3", "平台=现行,法律=现行");
    case "shifts":
      return fc.constantFrom(undefined, "S0", "S3");
    case "holidays":
      return fc.oneof(
        fc.constant(undefined),
        fc.array(fc.tuple(fc.integer({ min: 40000, max: 50000 }), fc.constantFrom("休", "班")), {
          minLength: 1,
          maxLength: 5,
        })
      );
    case "table":
      return fc.oneof(
        fc.constant(LOG),
        fc.array(
          fc.array(fc.oneof(serial, fc.string(), fc.constantFrom("白", "晚", "休", "801")), {
            minLength: 3,
            maxLength: 3,
          }),
          { minLength: 1, maxLength: 5 }
        )
      );
    default:
      return fc.oneof(
        fc.string(),
        fc.integer(),
        fc.constantFrom("801", "EMS", "本地", "圆通", "YT1234567890123", "白")
      );
  }
};

/** Optional arguments are there or not, columns have the same number of rows. */
function valuesFor(spec: FunctionSpec): fc.Arbitrary<unknown[]> {
  return fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.tuple(
      ...spec.params.map((param) => {
        const value = typed(param);
        const column = fc.array(
          value.map((v) => [v]),
          { minLength: rows, maxLength: rows }
        );
        const given = WHOLE.has(param.type) || spec.shape !== "rows" ? value : column;
        return param.optional ? fc.option(given, { nil: undefined }) : given;
      })
    )
  );
}

const SENTENCE = /^(?:#N\/A|#VALUE!) [\s\S]*[\u4e00-\u9fff]/;

describe("values of the right type are answered with a value, or with a sentence", () => {
  test.each(CATALOG.map((spec) => [spec.name, spec] as const))("%s", (name, spec) => {
    fc.assert(
      fc.property(valuesFor(spec), (raw) => {
        for (const value of call(name, ...raw).flat()) {
          if (typeof value === "number")
            expect(value).toBe(Number.isFinite(value) ? value : "a finite number");
          else if (typeof value === "string" && /^#(?:N\/A|VALUE!)/.test(value)) {
            expect(value).toMatch(SENTENCE);
            expect(value).not.toContain("算不出来");
          } else expect(["string", "boolean"]).toContain(typeof value);
        }
      }),
      { numRuns: 60 }
    );
  });
});
